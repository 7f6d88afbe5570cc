import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { handlingLimits } from '@renda/domain';
import { BigButton, PhoneSheet, TextArea } from '@renda/ui/phone';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../shell/Notice.tsx';
import { useWithdrawing } from './useWayOutActs.ts';
import { type WithdrawAct_suggestionFragment, WithdrawAct_suggestionFragmentDoc } from './WithdrawAct.generated.ts';

/** Taking a suggestion back, where it may still be; at the end of its page, for it is rarely meant. */
export function WithdrawAct({ suggestion }: { suggestion: FragmentType<WithdrawAct_suggestionFragment> }) {
  const { t } = useTranslation('wayOut');
  const [isOpen, setOpen] = useState(false);
  const { data, complete } = useFragment({
    fragment: WithdrawAct_suggestionFragmentDoc,
    fragmentName: 'WithdrawAct_suggestion',
    from: suggestion,
  });
  if (!complete || !data.availableMoves.includes('withdraw')) return null;
  return (
    <>
      <BigButton kind="danger" onClick={() => setOpen(true)}>
        {t('withdraw.open')}
      </BigButton>
      <PhoneSheet isOpen={isOpen} label={t('withdraw.open')} onClose={() => setOpen(false)}>
        <WithdrawForm onClose={() => setOpen(false)} suggestion={data} />
      </PhoneSheet>
    </>
  );
}

interface FormProps {
  suggestion: WithdrawAct_suggestionFragment;
  onClose: () => void;
}

/** What follows, why, and the one button. A draft, which nobody else has seen, needs no reason. */
function WithdrawForm({ suggestion, onClose }: FormProps) {
  const { t } = useTranslation('wayOut');
  const { withdraw, isBusy, refusal } = useWithdrawing(suggestion);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const { state, officialNumber, coSignerCount, screener } = suggestion;
  const isDraft = state === 'DRAFT';
  const { min, max } = handlingLimits.reason;
  const isShort = !isDraft && [...reason.trim()].length < min;
  const facts = { screener: screener.name, number: officialNumber ?? '', count: coSignerCount };
  const send = async () => {
    setTried(true);
    if (!isShort && (await withdraw(reason.trim()))) onClose();
  };
  return (
    <>
      <p>{isDraft ? t('withdraw.draft') : t('withdraw.consequence', facts)}</p>
      {coSignerCount > 0 && <p>{t('withdraw.others', facts)}</p>}
      {officialNumber && <p>{t('withdraw.number', facts)}</p>}
      {!isDraft && (
        <TextArea
          area={{ rows: 3 }}
          error={isTried && isShort ? t('withdraw.reasonShort', { min }) : null}
          label={t('withdraw.reason')}
          limit={max}
          onChange={setReason}
          value={reason}
        />
      )}
      {refusal && <Notice kind="late" text={refusal} />}
      <BigButton isBusy={isBusy} kind="danger" onClick={() => void send()}>
        {t('withdraw.send')}
      </BigButton>
      <BigButton kind="line" onClick={onClose}>
        {t('withdraw.keep')}
      </BigButton>
    </>
  );
}
