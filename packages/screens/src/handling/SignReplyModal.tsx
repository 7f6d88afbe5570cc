import { ReasonModal } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import type { HandlingActProps } from '../suggestion/SuggestionActDrawer.tsx';
import { PromiseList } from './PromiseList.tsx';
import styles from './SignReplyModal.module.css';
import { useReplyClassWord } from './useReplyClassWord.ts';
import { useSignReply } from './useSignReply.ts';

/** The head of the unit reads the reply and signs it. */
export function SignReplyModal({ suggestion, handling, onClose, onDone }: HandlingActProps) {
  const { t } = useTranslation('handling');
  const classWord = useReplyClassWord();
  const { send, isBusy, refusal, invalid } = useSignReply();
  const { id, version, unit, reply } = handling;
  const sign = async () => {
    if (await send({ input: { handlingId: id, version } })) onDone(t('sign.done'));
  };
  return (
    <ReasonModal
      confirmLabel={t('sign.submit')}
      consequence={t('sign.consequence', { unit: unit.name, name: suggestion.leadDeputy.name })}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onConfirm={() => void sign()}
      reason="none"
      refusal={invalid?.message ?? refusal}
      title={t('sign.title')}
    >
      {reply && (
        <section aria-label={t('sign.text')} className={styles.text}>
          <strong>{classWord(reply.replyClass)}</strong>
          <p className={styles.words}>{reply.body}</p>
          <PromiseList commitments={reply.commitments} />
        </section>
      )}
    </ReasonModal>
  );
}
