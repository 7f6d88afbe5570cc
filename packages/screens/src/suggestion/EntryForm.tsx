import { Card, PageHeader, Section, TwoColumns, useInvalidField } from '@renda/ui/desktop';
import { Alert, App, Button, Form, type FormInstance } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWays } from '../ways/WaysContext.ts';
import { EntryFields } from './EntryFields.tsx';
import { EntryFiles } from './EntryFiles.tsx';
import styles from './EntryForm.module.css';
import { EntryPlace } from './EntryPlace.tsx';
import type { EnteredSuggestion, EntryValues } from './entryValues.ts';
import { ReturnedNotice } from './ReturnedNotice.tsx';
import { useEntry } from './useEntry.ts';
import { useEntryDraft } from './useEntryDraft.ts';

interface Props {
  suggestion: EnteredSuggestion | null;
  townshipId: string | undefined;
  /** Begins again with what the server has, or with nothing. */
  onAfresh: () => void;
}

type Entry = ReturnType<typeof useEntryDraft>;
type Sending = ReturnType<typeof useEntry>;

/** The form of entry. What is written is kept on the device as one types, and on the server when one saves. */
export function EntryForm({ suggestion, townshipId, onAfresh }: Props) {
  const { t } = useTranslation('suggestion');
  const [form] = Form.useForm<EntryValues>();
  const entry = useEntryDraft(suggestion);
  const sending = useEntry(entry.key, suggestion);
  const chosen = Form.useWatch('leadDeputyId', { form, preserve: true });
  const acts = useEntryActs(form, entry, sending);
  return (
    <>
      <PageHeader eyebrow={t('entry.eyebrow')} title={suggestion ? t('entry.goOn') : t('entry.title')} />
      {suggestion && <ReturnedNotice suggestion={suggestion} />}
      <TwoColumns
        main={
          <Sheet entry={entry} form={form} isScanMissing={acts.isScanMissing} onAfresh={onAfresh} sending={sending}>
            <EntryFields isBegun={suggestion !== null} townshipId={townshipId} />
          </Sheet>
        }
        side={
          <div className={styles.side}>
            <EntryPlace deputyId={chosen ?? suggestion?.leadDeputy.id} />
            <EntryButtons {...acts} isBusy={sending.isBusy} isUploading={entry.isUploading} />
          </div>
        }
      />
    </>
  );
}

interface ButtonProps {
  save: () => Promise<void>;
  submit: () => Promise<void>;
  isBusy: boolean;
  isUploading: boolean;
}

function EntryButtons({ save, submit, isBusy, isUploading }: ButtonProps) {
  const { t } = useTranslation('suggestion');
  return (
    <div className={styles.buttons}>
      <Button disabled={isUploading} loading={isBusy} onClick={() => void save()}>
        {t('entry.save')}
      </Button>
      <Button disabled={isUploading} loading={isBusy} onClick={() => void submit()} type="primary">
        {t('entry.submit')}
      </Button>
    </div>
  );
}

interface SheetProps {
  form: FormInstance<EntryValues>;
  entry: Entry;
  sending: Sending;
  isScanMissing: boolean;
  onAfresh: () => void;
  children: ReactNode;
}

function Sheet({ form, entry, sending, isScanMissing, onAfresh, children }: SheetProps) {
  const { t } = useTranslation('suggestion');
  const scanFault = sending.invalid?.field === 'attachmentIds' ? sending.invalid.message : null;
  const homeless = useInvalidField(form, sending.invalid);
  const refusal = sending.refusal ?? (scanFault ? null : homeless);
  return (
    <Card>
      <Section>
        <Form<EntryValues>
          form={form}
          initialValues={entry.values}
          layout="vertical"
          onValuesChange={(_, values) => entry.keep(values)}
          scrollToFirstError
        >
          {entry.isFound && <FoundNotice onAfresh={onAfresh} />}
          {children}
          <EntryFiles
            entry={entry}
            scanFault={scanFault ?? (isScanMissing && entry.scans.ids.length === 0 ? t('entry.scanMissing') : null)}
          />
          {refusal && <Alert role="alert" showIcon title={refusal} type="error" />}
        </Form>
      </Section>
    </Card>
  );
}

function FoundNotice({ onAfresh }: { onAfresh: () => void }) {
  const { t } = useTranslation('ui');
  const afresh = (
    <Button onClick={onAfresh} size="small">
      {t('form.draftDrop')}
    </Button>
  );
  return (
    <Form.Item>
      <Alert action={afresh} showIcon title={t('form.draftFound')} type="info" />
    </Form.Item>
  );
}

/** Saving asks for the deputy alone; submitting for all that the law and the form want. */
function useEntryActs(form: FormInstance<EntryValues>, entry: Entry, sending: Sending) {
  const { t } = useTranslation('suggestion');
  const { message } = App.useApp();
  const { go } = useWays();
  const [isScanMissing, setScanMissing] = useState(false);
  const passes = (fields?: (keyof EntryValues)[]) =>
    form.validateFields(fields).then(
      () => true,
      () => false,
    );
  const written = () => ({ ...entry.values, ...form.getFieldsValue(true) }) as EntryValues;
  const save = async () => {
    if (!(await passes(['leadDeputyId']))) return;
    const saved = await sending.save(written(), entry.attachmentIds);
    if (!saved) return;
    entry.forget();
    void message.success(t('entry.saved'));
    go({ to: 'entry', id: saved.id });
  };
  const submit = async () => {
    const hasScan = entry.scans.ids.length > 0;
    setScanMissing(!hasScan);
    if (!(await passes()) || !hasScan) return;
    const submitted = await sending.submit(written(), entry.attachmentIds);
    if (!submitted) return;
    entry.forget();
    void message.success(t('entry.submitted'));
    go({ to: 'suggestion', id: submitted.id });
  };
  return { save, submit, isScanMissing };
}
