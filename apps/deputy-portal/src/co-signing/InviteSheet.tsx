import { BigButton, PhoneSheet } from '@renda/ui/phone';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../shell/Notice.tsx';
import { type ChosenDeputy, DeputyPicker } from './DeputyPicker.tsx';
import { useInviting } from './useAnswering.ts';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  suggestion: {
    readonly id: string;
    readonly version: number;
    readonly congress: { readonly id: string };
    readonly leadDeputy: { readonly id: string };
  };
  /** Who was asked before. */
  asked: readonly string[];
}

/** Deputies are chosen and asked to sign, with who will be told said before. */
export function InviteSheet({ isOpen, onClose, suggestion, asked }: Props) {
  const { t } = useTranslation('coSigning');
  const [chosen, setChosen] = useState<ChosenDeputy[]>([]);
  const { invite, isBusy, refusal } = useInviting(suggestion);
  const send = async () => {
    if (!(await invite(chosen.map(({ id }) => id)))) return;
    setChosen([]);
    onClose();
  };
  return (
    <PhoneSheet isOpen={isOpen} label={t('invite')} onClose={onClose}>
      <DeputyPicker
        chosen={chosen}
        congressId={suggestion.congress.id}
        except={[suggestion.leadDeputy.id, ...asked]}
        onChange={setChosen}
      />
      {refusal && <Notice kind="late" text={refusal} />}
      {chosen.length > 0 && <p>{t('inviteConsequence', { count: chosen.length })}</p>}
      <BigButton isBusy={isBusy} isDisabled={chosen.length === 0} onClick={() => void send()}>
        {t('inviteSend')}
      </BigButton>
    </PhoneSheet>
  );
}
