import { type AttachmentPurpose, type CommitmentState, commitmentStateTerms, type ReplyClass } from '@renda/domain';
import { Tag, type TagKind } from '@renda/ui/phone';
import { longDate, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { FileLinks } from './FileLinks.tsx';
import { ReplyClassTag } from './ReplyClassTag.tsx';
import styles from './ReplyText.module.css';

/** A promise in it. */
export interface Promised {
  id: string;
  what: string;
  responsible: string;
  dueOn: string;
  state: CommitmentState;
}

/** A reply as it is read. */
export interface Reply {
  replyClass: ReplyClass;
  body: string;
  documentNumber?: string | null;
  contactName: string;
  contactPhone: string;
  issuedOn?: string | null;
  commitments: readonly Promised[];
  attachments: readonly { id: string; name: string; size: number; purpose: AttachmentPurpose; url: string }[];
}

/** A unit's reply: its class in words, what it promises, the text (folded unless it is news), the sealed paper, and whom one may ask. */
export function ReplyText({ reply, isOpen = false }: { reply: Reply; isOpen?: boolean }) {
  const { t } = useTranslation('suggestion');
  const locale = useLocale();
  const paper = [reply.documentNumber, reply.issuedOn && longDate(reply.issuedOn, locale)].filter(Boolean).join(' · ');
  return (
    <div className={styles.reply}>
      <div>
        <ReplyClassTag replyClass={reply.replyClass} />
      </div>
      <Promises promises={reply.commitments} />
      <details className={styles.whole} open={isOpen}>
        <summary>{t('reply.whole')}</summary>
        <p className={styles.text}>{reply.body}</p>
      </details>
      {paper && <p className={styles.note}>{paper}</p>}
      <FileLinks files={reply.attachments} />
      <a className={styles.phone} href={`tel:${reply.contactPhone.replace(/[^\d+]/g, '')}`}>
        {t('reply.contact', { name: reply.contactName, phone: reply.contactPhone })}
      </a>
    </div>
  );
}

const promiseKinds: Record<CommitmentState, TagKind> = {
  OPEN: 'accent',
  REPORTED: 'due',
  PASSED: 'ok',
  FAILED: 'late',
  SUPERSEDED: 'rest',
};

/** Each promise with its date first: what will be done, who sees to it, how it stands. */
function Promises({ promises }: { promises: readonly Promised[] }) {
  const { t } = useTranslation('suggestion');
  const locale = useLocale();
  if (promises.length === 0) return null;
  return (
    <ul aria-label={t('reply.promises')} className={styles.promises}>
      {promises.map(({ id, what, responsible, dueOn, state }) => (
        <li key={id}>
          <strong>{t('reply.promisedBy', { date: longDate(dueOn, locale) })}</strong>
          <span>{what}</span>
          <span className={styles.note}>
            {t('reply.responsible', { name: responsible })}{' '}
            <Tag kind={promiseKinds[state]}>{commitmentStateTerms[state][locale]}</Tag>
          </span>
        </li>
      ))}
    </ul>
  );
}
