import { PaperClipOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckShape, CrossShape, WarningShape } from '../marks/shapes.tsx';
import styles from './FileField.module.css';

/** A file as the field shows it. */
export interface FieldFile {
  key: string;
  name: string;
  /** From 0 to 1 while it is on its way; 1 when it has arrived. */
  progress: number;
  /** Why it was refused, as a sentence. */
  error?: string;
}

interface Props {
  label: string;
  /** Below the label: what is wanted, and the limits before they are hit. */
  hint?: string;
  /** As the native input takes it: `image/*`, `.pdf`. */
  accept: string;
  files: readonly FieldFile[];
  onPick: (files: File[]) => void;
  onRemove: (key: string) => void;
  isRequired?: boolean;
  /** What the button says, where it is not any file. */
  pickLabel?: string;
  /** One file only: the button goes when it is there. */
  isSingle?: boolean;
  /** Why the form was refused for these files. */
  error?: string | null;
}

/** Files that belong to a form, picked or dropped on it, with how far each has come. */
export function FileField(props: Props) {
  const { label, hint, accept, files, onPick, isRequired = false, isSingle = false, error, pickLabel } = props;
  const { t } = useTranslation('ui');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <fieldset
      aria-labelledby={id}
      className={styles.field}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onPick([...event.dataTransfer.files].slice(0, isSingle ? 1 : undefined));
      }}
    >
      <span className={`${styles.label} ${isRequired ? styles.required : ''}`} id={id}>
        {label}
      </span>
      {hint && <span className={styles.hint}>{hint}</span>}
      <FileRows {...props} />
      {(!isSingle || files.length === 0) && (
        <Button className={styles.pick} icon={<PaperClipOutlined />} onClick={() => input.current?.click()}>
          {pickLabel ?? t('form.files')}
        </Button>
      )}
      <input
        accept={accept}
        aria-labelledby={id}
        className={styles.native}
        multiple={!isSingle}
        onChange={(event) => {
          onPick([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
        ref={input}
        tabIndex={-1}
        type="file"
      />
      {error && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}

function FileRows({ files, onRemove }: Pick<Props, 'files' | 'onRemove'>) {
  const { t } = useTranslation('ui');
  return (
    <ul aria-live="polite" className={styles.files}>
      {files.map((file) => (
        <li className={styles.file} key={file.key}>
          <FileMark file={file} />
          <span className={styles.name}>
            {file.name}
            {file.error && <span className={styles.error}>{file.error}</span>}
          </span>
          <Button
            aria-label={t('form.remove', { name: file.name })}
            icon={<CrossShape />}
            onClick={() => onRemove(file.key)}
            size="small"
            type="text"
          />
        </li>
      ))}
    </ul>
  );
}

function FileMark({ file: { error, progress } }: { file: FieldFile }) {
  if (error) {
    return (
      <span className={styles.error}>
        <WarningShape />
      </span>
    );
  }
  if (progress < 1) return <Progress percent={Math.round(progress * 100)} size={18} type="circle" />;
  return (
    <span className={styles.arrived}>
      <CheckShape />
    </span>
  );
}
