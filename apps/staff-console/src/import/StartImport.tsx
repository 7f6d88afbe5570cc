import { useQuery } from '@apollo/client/react';
import { newKey, sendFile } from '@renda/client';
import { type ImportKind, importKindTerms, importMatching } from '@renda/domain';
import { useLocale } from '@renda/ui/texts';
import { Alert, Button, Progress, Select } from 'antd';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportableKindsDocument } from './ImportableKinds.generated.ts';
import styles from './StartImport.module.css';

interface Props {
  kind: ImportKind | undefined;
  onKind: (kind: ImportKind) => void;
  /** Called with the import when the server has the file. */
  onSent: (importId: string) => void;
}

/** What is brought in, the workbook to fill in, and the filled one: three steps on one sheet. */
export function StartImport({ kind, onKind, onSent }: Props) {
  const { t } = useTranslation('import');
  const locale = useLocale();
  const id = useId();
  const { data } = useQuery(ImportableKindsDocument);
  const kinds = data?.importableKinds ?? [];
  const chosen = kinds.find((each) => each === kind) ?? kinds[0];
  return (
    <div className={styles.steps}>
      <div className={styles.step}>
        <label className={styles.label} htmlFor={id}>
          {t('start.kind')}
        </label>
        <Select
          className={styles.kind}
          id={id}
          onChange={onKind}
          options={kinds.map((each) => ({ value: each, label: importKindTerms[each][locale] }))}
          value={chosen}
        />
        <p className={styles.hint}>{t('start.kindHint')}</p>
      </div>
      {chosen && <Downloads kind={chosen} />}
      {chosen && <Upload kind={chosen} onSent={onSent} />}
    </div>
  );
}

function Downloads({ kind }: { kind: ImportKind }) {
  const { t } = useTranslation('import');
  const locale = useLocale();
  return (
    <div className={styles.step}>
      <span className={styles.label}>{t('start.download')}</span>
      <div className={styles.buttons}>
        <Button download href={`/imports/template/${kind}`}>
          {t('start.template')}
        </Button>
        <Button download href={`/imports/export/${kind}`}>
          {t('start.export')}
        </Button>
      </div>
      <p className={styles.hint}>{t('start.downloadHint')}</p>
      <p className={styles.hint}>{t('start.matching', { rule: importMatching[kind].rule[locale] })}</p>
    </div>
  );
}

function Upload({ kind, onSent }: { kind: ImportKind; onSent: (importId: string) => void }) {
  const { t } = useTranslation('import');
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const { sending, refusal, send } = useSending(kind, onSent);
  const hint = useId();
  return (
    <div className={styles.step}>
      <span className={styles.label}>{t('start.upload')}</span>
      <fieldset
        aria-label={t('start.upload')}
        className={`${styles.drop} ${isOver ? styles.over : ''}`}
        disabled={sending !== null}
        onDragLeave={() => setOver(false)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          send(event.dataTransfer.files[0]);
        }}
      >
        {sending ? (
          <div className={styles.sending} role="status">
            {t('start.sending', { name: sending.name })}
            <Progress percent={Math.round(sending.share * 100)} />
          </div>
        ) : (
          <>
            <span>{t('start.drop')}</span>
            <Button aria-describedby={hint} onClick={() => input.current?.click()} type="primary">
              {t('start.pick')}
            </Button>
          </>
        )}
        <input
          accept=".xlsx,.xls,.csv,.txt"
          aria-label={t('start.pick')}
          className={styles.native}
          onChange={(event) => {
            send(event.target.files?.[0]);
            event.target.value = '';
          }}
          ref={input}
          tabIndex={-1}
          type="file"
        />
      </fieldset>
      {refusal && <Alert className={styles.refusal} description={refusal} role="alert" showIcon type="error" />}
      <p className={styles.hint} id={hint}>
        {t('start.uploadHint')}
      </p>
    </div>
  );
}

/** Sends the file; the same one is sent under the same key until it has arrived. */
function useSending(kind: ImportKind, onSent: (importId: string) => void) {
  const [sending, setSending] = useState<{ name: string; share: number } | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const send = (file: File | undefined) => {
    if (!file || sending) return;
    setRefusal(null);
    setSending({ name: file.name, share: 0 });
    const onProgress = (share: number) => setSending({ name: file.name, share });
    void sendFile<{ id: string }>(`/imports?kind=${kind}`, file, { key: newKey(), onProgress }).then((outcome) => {
      setSending(null);
      if (outcome.ok) onSent(outcome.answer.id);
      else setRefusal(outcome.message);
    });
  };
  return { sending, refusal, send };
}
