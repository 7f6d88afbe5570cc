import { type AttachmentPurpose, attachmentPurposeTerms } from '@renda/domain';
import { useLocale } from '@renda/ui/texts';
import { FileOutline } from 'antd-mobile-icons';
import styles from './FileLinks.module.css';
import { fileSize } from './fileSize.ts';

interface Attached {
  id: string;
  name: string;
  size: number;
  purpose: AttachmentPurpose;
  url: string;
}

/** Files to fetch, each with what it is and how large. Nothing where there are none. */
export function FileLinks({ files }: { files: readonly Attached[] }) {
  const locale = useLocale();
  if (files.length === 0) return null;
  return (
    <ul className={styles.files}>
      {files.map(({ id, name, size, purpose, url }) => (
        <li key={id}>
          <a className={styles.file} download={name} href={url}>
            <FileOutline aria-hidden="true" className={styles.shape} />
            <span className={styles.words}>
              {name}
              <span className={styles.note}>
                {attachmentPurposeTerms[purpose][locale]} · {fileSize(size)}
              </span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
