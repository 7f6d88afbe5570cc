import { PaperClipOutlined } from '@ant-design/icons';
import type { FragmentType } from '@apollo/client';
import { attachmentPurposeTerms } from '@renda/domain';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import { useWord } from '../texts/useWord.ts';
import {
  type AttachmentLinks_attachmentFragment,
  AttachmentLinks_attachmentFragmentDoc,
} from './AttachmentLinks.generated.ts';
import styles from './AttachmentLinks.module.css';

type Attachment = FragmentType<AttachmentLinks_attachmentFragment> & { id: string };

/** Files of a record, each with what it is and how large; they are saved, never shown as a page. */
export function AttachmentLinks({ attachments }: { attachments: readonly Attachment[] }) {
  if (attachments.length === 0) return null;
  return (
    <ul className={styles.files}>
      {attachments.map((attachment) => (
        <AttachmentLink attachment={attachment} key={attachment.id} />
      ))}
    </ul>
  );
}

function AttachmentLink({ attachment }: { attachment: Attachment }) {
  const { t } = useTranslation('suggestion');
  const word = useWord();
  const found = useRecord(AttachmentLinks_attachmentFragmentDoc, 'AttachmentLinks_attachment', attachment);
  if (!found) return null;
  return (
    <li>
      <a className={styles.file} download={found.name} href={found.url}>
        <PaperClipOutlined aria-hidden="true" />
        <span className={styles.name}>{found.name}</span>
        <span className={styles.facts}>
          {word(attachmentPurposeTerms[found.purpose])} · {fileSize(found.size)}
          {found.isLocationRemoved && ` · ${t('file.placeRemoved')}`}
        </span>
      </a>
    </li>
  );
}

/** Bytes as people read them: 340 KB, 2.1 MB. */
function fileSize(bytes: number): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return `${Math.max(1, Math.round(kilobytes))} KB`;
  return `${(kilobytes / 1024).toFixed(1)} MB`;
}
