import { PictureOutline } from 'antd-mobile-icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CrossShape } from '../marks/shapes.tsx';
import styles from './FilePicker.module.css';

/** A file as the picker shows it. */
export interface PickedFile {
  key: string;
  name: string;
  /** From 0 to 1 while it is on its way; 1 when it has arrived. */
  progress: number;
  /** Why it was refused, as a sentence. */
  error?: string;
}

interface Props {
  label: string;
  /** As the native input takes it: `image/*`, `.pdf`. */
  accept: string;
  files: readonly PickedFile[];
  onPick: (files: File[]) => void;
  onRemove: (key: string) => void;
  /** Offered on a file that was refused or lost on its way. */
  onRetry?: (key: string) => void;
  /** Drawn at the left of the button where both fit. */
  beside?: ReactNode;
}

/** Photographs or files, by the phone's own camera or picker, with how far each has come. */
export function FilePicker({ label, accept, files, onPick, onRemove, onRetry, beside }: Props) {
  return (
    <div className={styles.picker}>
      <div className={styles.buttons}>
        {beside}
        <label className={styles.button}>
          <PictureOutline aria-hidden="true" /> {label}
          <input
            accept={accept}
            multiple
            onChange={(event) => {
              onPick([...(event.target.files ?? [])]);
              event.target.value = '';
            }}
            type="file"
          />
        </label>
      </div>
      <ul aria-live="polite" className={styles.files}>
        {files.map((file) => (
          <FileLine file={file} key={file.key} onRemove={onRemove} onRetry={onRetry} />
        ))}
      </ul>
    </div>
  );
}

function FileLine({ file, onRemove, onRetry }: Pick<Props, 'onRemove' | 'onRetry'> & { file: PickedFile }) {
  const { t } = useTranslation('ui');
  const note = file.error ?? (file.progress < 1 ? `${Math.round(file.progress * 100)}%` : null);
  return (
    <li className={styles.file}>
      <span className={`${styles.name} ${file.error ? styles.failed : ''}`}>
        {file.name}
        {note && ` · ${note}`}
      </span>
      {file.error && onRetry && (
        <button className={styles.retry} onClick={() => onRetry(file.key)} type="button">
          {t('state.retry')}
        </button>
      )}
      <button
        aria-label={t('form.remove', { name: file.name })}
        className={styles.remove}
        onClick={() => onRemove(file.key)}
        type="button"
      >
        <CrossShape />
      </button>
    </li>
  );
}
