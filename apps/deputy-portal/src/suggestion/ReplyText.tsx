import { type AttachmentPurpose, type ReplyClass, replyClassTerms } from '@renda/domain';
import { Tag, type TagKind } from '@renda/ui/phone';
import { longDate, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { FileLinks } from './FileLinks.tsx';
import styles from './ReplyText.module.css';

/** A reply as it is read. */
export interface Reply {
  replyClass: ReplyClass;
  body: string;
  documentNumber?: string | null;
  contactName: string;
  contactPhone: string;
  issuedOn?: string | null;
  attachments: readonly { id: string; name: string; size: number; purpose: AttachmentPurpose; url: string }[];
}

const kinds: Record<ReplyClass, TagKind> = { A: 'ok', B: 'accent', C: 'rest', D: 'rest' };

/** A unit's reply: its class in words, the text (folded unless it is news), the sealed paper, and whom one may ask. */
export function ReplyText({ reply, isOpen = false }: { reply: Reply; isOpen?: boolean }) {
  const { t } = useTranslation('suggestion');
  const locale = useLocale();
  const paper = [reply.documentNumber, reply.issuedOn && longDate(reply.issuedOn, locale)].filter(Boolean).join(' · ');
  return (
    <div className={styles.reply}>
      <div>
        <Tag kind={kinds[reply.replyClass]}>{replyClassTerms[reply.replyClass][locale]}</Tag>
      </div>
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
