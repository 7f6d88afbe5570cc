import { objectionLimits } from '@renda/domain';
import { BigButton, PhoneSheet, TextArea } from '@renda/ui/phone';
import { useLocale } from '@renda/ui/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../shell/Notice.tsx';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  /** What is objected to. */
  sentence: string;
  /** What follows from objecting. */
  consequence: string;
  isBusy: boolean;
  refusal: string | null;
  /** Resolves to true when it counted. */
  onSend: (reason: string) => Promise<boolean>;
}

/** Why one objects, and what follows, before it is sent. */
export function ObjectionSheet({ isOpen, onClose, sentence, consequence, isBusy, refusal, onSend }: Props) {
  const { t } = useTranslation('entry');
  const locale = useLocale();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const { label, min, max } = objectionLimits.reason;
  const isShort = [...reason.trim()].length < min;
  const send = async () => {
    setTried(true);
    if (!isShort && (await onSend(reason.trim()))) onClose();
  };
  return (
    <PhoneSheet isOpen={isOpen} label={t('object')} onClose={onClose}>
      <p>{sentence}</p>
      <TextArea
        area={{ rows: 4 }}
        error={isTried && isShort ? t('reasonShort', { min }) : null}
        label={label[locale]}
        limit={max}
        onChange={setReason}
        value={reason}
      />
      <p>{consequence}</p>
      {refusal && <Notice kind="late" text={refusal} />}
      <BigButton isBusy={isBusy} onClick={() => void send()}>
        {t('objectSend')}
      </BigButton>
    </PhoneSheet>
  );
}
