import { useQuery } from '@apollo/client/react';
import { fillReplyTemplate, type ReplyClass } from '@renda/domain';
import { today } from '@renda/ui/texts';
import { Button, Form, Modal, Select, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActingHandling, ActingSuggestion } from '../suggestion/SuggestionActDrawer.tsx';
import { OfferedTemplatesDocument, type OfferedTemplatesQuery } from './OfferedTemplates.generated.ts';
import styles from './ReplyTemplatePreview.module.css';

type Offered = Extract<
  NonNullable<OfferedTemplatesQuery['node']>,
  { __typename: 'Handling' }
>['replyTemplates'][number];
type Written = { body?: string; replyClass?: ReplyClass };

interface Props {
  suggestion: Pick<ActingSuggestion, 'title' | 'officialNumber' | 'leadDeputy'>;
  handling: Pick<ActingHandling, 'id' | 'unit'>;
  /** Whether the form chooses the class, which a template may then set where none is chosen. */
  choosesClass: boolean;
}

/** Begins the text of a reply from a template; what is written already is replaced only when one says so, and it can be undone. */
export function TemplateField({ suggestion, handling, choosesClass }: Props) {
  const { t } = useTranslation('replyTemplate');
  const { data } = useQuery(OfferedTemplatesDocument, {
    variables: { handlingId: handling.id },
    fetchPolicy: 'cache-and-network',
  });
  const all = data?.node?.__typename === 'Handling' ? data.node.replyTemplates : undefined;
  const { asked, setAsked, choose, fill, undone } = useFilling(choosesClass, ({ body }) =>
    fillReplyTemplate(body, {
      title: suggestion.title,
      number: suggestion.officialNumber,
      deputy: suggestion.leadDeputy.name,
      unit: handling.unit.name,
      date: today(),
    }),
  );
  const replyClass = Form.useWatch<ReplyClass | undefined>('replyClass') ?? (choosesClass ? undefined : 'A');
  if (!all) return null;
  const fitting = all.filter((each) => !replyClass || each.replyClass === null || each.replyClass === replyClass);
  return (
    <Form.Item label={t('apply.label')}>
      <Choice all={all} fitting={fitting} onChoose={choose} />
      {undone && (
        <Space role="status" wrap>
          {t('apply.done', { name: undone.name })}
          <Button onClick={undone.undo} size="small">
            {t('apply.undo')}
          </Button>
        </Space>
      )}
      {asked && (
        <AskModal
          name={asked.name}
          onAppend={() => fill(asked, true)}
          onClose={() => setAsked(null)}
          onReplace={() => fill(asked, false)}
        />
      )}
    </Form.Item>
  );
}

/** What filling does to the form: asks where something is written, and takes itself back while nothing was written since. */
function useFilling(choosesClass: boolean, filled: (template: Offered) => string) {
  const form = Form.useFormInstance<Written>();
  const now = Form.useWatch('body', form);
  const [asked, setAsked] = useState<Offered | null>(null);
  const [done, setDone] = useState<{ name: string; before: Written; body: string } | null>(null);
  const fill = (template: Offered, isAppended: boolean) => {
    const before = form.getFieldsValue(choosesClass ? ['body', 'replyClass'] : ['body']) as Written;
    const body = isAppended ? `${before.body?.trimEnd()}\n\n${filled(template)}` : filled(template);
    const setsClass = choosesClass && !before.replyClass && template.replyClass;
    form.setFieldsValue({ body, ...(setsClass ? { replyClass: template.replyClass as ReplyClass } : {}) });
    setDone({ name: template.name, before, body });
    setAsked(null);
  };
  const choose = (template: Offered) => {
    const written: string | undefined = form.getFieldValue('body');
    if (written?.trim()) setAsked(template);
    else fill(template, false);
  };
  const undo = () => {
    const { body, replyClass } = done?.before ?? {};
    form.setFields([
      { name: 'body', value: body },
      ...(choosesClass ? [{ name: 'replyClass' as const, value: replyClass }] : []),
    ]);
    setDone(null);
  };
  const undone = done && done.body === now ? { name: done.name, undo } : null;
  return { asked, setAsked, choose, fill, undone };
}

interface ChoiceProps {
  all: readonly Offered[];
  fitting: readonly Offered[];
  onChoose: (template: Offered) => void;
}

function Choice({ all, fitting, onChoose }: ChoiceProps) {
  const { t } = useTranslation('replyTemplate');
  if (fitting.length === 0)
    return <p className={styles.faint}>{t(all.length > 0 ? 'apply.none' : 'apply.noneAtAll')}</p>;
  const option = ({ id, name, replyClass }: Offered) => ({
    value: id,
    label: replyClass ? t('apply.named', { name, replyClass }) : name,
  });
  const groups = [
    { label: t('apply.own'), options: fitting.filter(({ unit }) => unit !== null).map(option) },
    { label: t('apply.ofCounty'), options: fitting.filter(({ unit }) => unit === null).map(option) },
  ];
  const choose = (id: string) => {
    const template = fitting.find((each) => each.id === id);
    if (template) onChoose(template);
  };
  return (
    <Select<string | null>
      aria-label={t('apply.label')}
      onSelect={(id) => id && choose(id)}
      optionFilterProp="label"
      options={groups.filter(({ options }) => options.length > 0)}
      placeholder={t('apply.choose')}
      showSearch
      value={null}
    />
  );
}

interface AskProps {
  name: string;
  onReplace: () => void;
  onAppend: () => void;
  onClose: () => void;
}

function AskModal({ name, onReplace, onAppend, onClose }: AskProps) {
  const { t } = useTranslation(['replyTemplate', 'ui']);
  return (
    <Modal
      footer={
        <Space>
          <Button onClick={onClose}>{t('ui:act.cancel')}</Button>
          <Button onClick={onReplace}>{t('apply.replace')}</Button>
          <Button onClick={onAppend} type="primary">
            {t('apply.append')}
          </Button>
        </Space>
      }
      onCancel={onClose}
      open
      title={t('apply.written')}
    >
      {t('apply.writtenText', { name })}
    </Modal>
  );
}
