import { useAct } from '@renda/client';
import { type ReplyClass, replyClassLabelLimit, replyClassTerms } from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { useLocale } from '@renda/ui/texts';
import { App, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeReplyClassLabelsDocument, type ReplyClassRowsFragment } from './ReplyClassLabels.generated.ts';
import styles from './SettingsPage.module.css';

interface Props {
  words: ReplyClassRowsFragment;
  onClose: () => void;
}

type Values = Partial<Record<ReplyClass, string>>;

/** Says how the county calls each class; one left empty is called as usual. */
export function ReplyClassLabelsDrawer({ words, onClose }: Props) {
  const { t } = useTranslation('setting');
  const locale = useLocale();
  const { message } = App.useApp();
  const { save, isBusy, refusal, invalid } = useSave(words.version);
  const submit = async (values: Values) => {
    if (!(await save(values))) return false;
    onClose();
    void message.success(t('changed', { label: t('replyClass.title') }));
    return true;
  };
  const { min, max } = replyClassLabelLimit;
  const rule = { whitespace: true, min, max, message: t('replyClass.rule', { min, max }) };
  return (
    <FormDrawer<Values>
      initialValues={Object.fromEntries(words.words.map(({ replyClass, label }) => [replyClass, label ?? '']))}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('save')}
      title={t('replyClass.title')}
    >
      {words.words.map(({ replyClass }) => (
        <Form.Item
          extra={t('replyClass.usually', { word: replyClassTerms[replyClass][locale] })}
          key={replyClass}
          label={t('replyClass.of', { letter: replyClass })}
          name={replyClass}
          rules={[rule]}
        >
          <Input autoComplete="off" />
        </Form.Item>
      ))}
      <p className={styles.faint}>{t('replyClass.consequence')}</p>
    </FormDrawer>
  );
}

function useSave(version: number) {
  const { act, isBusy, fault } = useAct(ChangeReplyClassLabelsDocument, ['SettingsReplyClasses', 'ReplyClassWords']);
  const [refused, setRefused] = useState<{ message: string; field?: string } | null>(null);
  const save = async (values: Values) => {
    const written = Object.entries(values) as [ReplyClass, string][];
    const labels = written.filter(([, label]) => label.trim()).map(([replyClass, label]) => ({ replyClass, label }));
    const answer = (await act({ input: { version, labels } }))?.changeReplyClassLabels;
    setRefused(answer && 'message' in answer ? answer : null);
    return answer?.__typename === 'ChangeReplyClassLabelsPayload';
  };
  const invalid = refused?.field ? { field: refused.field, message: refused.message } : null;
  return { save, isBusy, refusal: fault ?? (invalid ? null : (refused?.message ?? null)), invalid };
}
