import { useAct } from '@renda/client';
import { type LetterheadField, letterheadFields, letterheadLimits } from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { useLocale } from '@renda/ui/texts';
import { App, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeLetterheadDocument, type LetterheadLinesFragment } from './Letterhead.generated.ts';
import styles from './SettingsPage.module.css';

interface Props {
  lines: LetterheadLinesFragment;
  onClose: () => void;
}

type Values = Partial<Record<LetterheadField, string>>;

/** Says how the county's letters are headed, numbered and signed; a line left empty is as usual. */
export function LetterheadDrawer({ lines, onClose }: Props) {
  const { t } = useTranslation('setting');
  const locale = useLocale();
  const { message } = App.useApp();
  const { save, isBusy, refusal, invalid } = useSave(lines.version);
  const submit = async (values: Values) => {
    if (!(await save(values))) return false;
    onClose();
    void message.success(t('changed', { label: t('letterhead.title') }));
    return true;
  };
  return (
    <FormDrawer<Values>
      initialValues={Object.fromEntries(letterheadFields.map((field) => [field, lines[field] ?? '']))}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('save')}
      title={t('letterhead.title')}
    >
      {letterheadFields.map((field) => (
        <Form.Item
          extra={t(`letterhead.example.${field}`)}
          key={field}
          label={letterheadLimits[field].label[locale]}
          name={field}
        >
          <Input autoComplete="off" count={{ show: true, max: letterheadLimits[field].max }} />
        </Form.Item>
      ))}
      <p className={styles.faint}>{t('letterhead.consequence')}</p>
    </FormDrawer>
  );
}

function useSave(version: number) {
  const { act, isBusy, fault } = useAct(ChangeLetterheadDocument, ['SettingsLetterhead']);
  const [refused, setRefused] = useState<{ message: string; field?: string } | null>(null);
  const save = async (values: Values) => {
    const answer = (await act({ input: { version, ...values } }))?.changeLetterhead;
    setRefused(answer && 'message' in answer ? answer : null);
    return answer?.__typename === 'ChangeLetterheadPayload';
  };
  const invalid = refused?.field ? { field: refused.field, message: refused.message } : null;
  return { save, isBusy, refusal: fault ?? (invalid ? null : (refused?.message ?? null)), invalid };
}
