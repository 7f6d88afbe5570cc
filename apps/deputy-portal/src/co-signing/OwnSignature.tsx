import { BigButton, ButtonRow, PhoneCard } from '@renda/ui/phone';
import { useTranslation } from 'react-i18next';
import { Notice } from '../shell/Notice.tsx';
import type { CoSignersCard_suggestionFragment } from './CoSignersCard.generated.ts';
import { useAnswering } from './useAnswering.ts';

interface Props {
  coSigner: CoSignersCard_suggestionFragment['coSigners'][number];
  suggestionId: string;
  lead: string;
}

/** The viewer's own answer to the invitation: what signing means, and the two buttons while it may be given or changed. */
export function OwnSignature({ coSigner, lead }: Props) {
  const { t } = useTranslation('coSigning');
  const { answer, isBusy, refusal } = useAnswering(coSigner);
  const { state, availableActs } = coSigner;
  const maySign = availableActs.includes('SIGN');
  const mayDecline = availableActs.includes('DECLINE');
  return (
    <PhoneCard
      text={t(maySign || mayDecline ? `own.${state}.text` : 'own.settled')}
      title={t(`own.${state}.title`, { lead })}
      tone="accent"
    >
      {refusal && <Notice kind="late" text={refusal} />}
      {(maySign || mayDecline) && (
        <ButtonRow>
          {mayDecline && (
            <BigButton isBusy={isBusy} kind="line" onClick={() => void answer(false)}>
              {t(state === 'SIGNED' ? 'own.leave' : 'own.decline')}
            </BigButton>
          )}
          {maySign && (
            <BigButton isBusy={isBusy} onClick={() => void answer(true)}>
              {t('own.sign')}
            </BigButton>
          )}
        </ButtonRow>
      )}
    </PhoneCard>
  );
}
