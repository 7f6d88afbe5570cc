import { useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { EmptyState, ErrorState, FactList, Loading, Section } from '@renda/ui/desktop';
import { longDate, today, useLocale } from '@renda/ui/texts';
import { Alert, App, Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMove } from '../graph/useMove.ts';
import { useReplyClassWord } from '../handling/useReplyClassWord.ts';
import { ChangeReplyTemplateDocument } from './changeReplyTemplates.generated.ts';
import { ReplyTemplateDetailDocument } from './ReplyTemplateDetail.generated.ts';
import { ReplyTemplateDrawer } from './ReplyTemplateDrawer.tsx';
import styles from './ReplyTemplatePreview.module.css';
import { ReplyTemplatePreview } from './ReplyTemplatePreview.tsx';
import type { ReplyTemplate_templateFragment } from './ReplyTemplatesScreen.generated.ts';

interface Props {
  id: string;
  onChanged: () => void;
}

/** One template: its text, how it reads filled from a real suggestion, and what may be done with it. */
export function ReplyTemplateDetail({ id, onChanged }: Props) {
  const { t } = useTranslation('ui');
  const { data, error, refetch } = useQuery(ReplyTemplateDetailDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (data?.node?.__typename === 'ReplyTemplate') return <Template onChanged={onChanged} template={data.node} />;
  if (data) return <EmptyState text={t('state.lostBody')} title={t('state.lost')} />;
  if (error) return <ErrorState onRetry={() => void refetch()} text={faultSentence(error)} />;
  return <Loading lines={8} />;
}

interface TemplateProps {
  template: ReplyTemplate_templateFragment;
  onChanged: () => void;
}

function Template({ template, onChanged }: TemplateProps) {
  const { t } = useTranslation('replyTemplate');
  const [isChanging, setChanging] = useState(false);
  const done = () => {
    setChanging(false);
    onChanged();
  };
  return (
    <>
      <Section title={template.name}>
        <Facts template={template} />
      </Section>
      <Section title={t('detail.body')}>
        <p className={styles.text}>{template.body}</p>
      </Section>
      <Section title={t('preview.title')}>
        <ReplyTemplatePreview body={template.body} unit={template.unit} />
      </Section>
      {template.mayChange && (
        <Section>
          <Space size="middle" wrap>
            <Button onClick={() => setChanging(true)}>{t('change.open')}</Button>
            <UseButton onChanged={onChanged} template={template} />
          </Space>
        </Section>
      )}
      {isChanging && (
        <ReplyTemplateDrawer keeping={null} onClose={() => setChanging(false)} onDone={done} template={template} />
      )}
    </>
  );
}

function Facts({
  template: { unit, replyClass, isActive, changedAt, changedByName },
}: Pick<TemplateProps, 'template'>) {
  const { t } = useTranslation('replyTemplate');
  const classWord = useReplyClassWord();
  const locale = useLocale();
  const facts = [
    { label: t('list.keeper'), value: unit?.name ?? t('list.ofCounty') },
    { label: t('list.replyClass'), value: replyClass ? classWord(replyClass) : t('list.anyClass') },
    { label: t('list.standing'), value: t(isActive ? 'list.inUse' : 'list.outOfUse') },
    {
      label: t('list.changed'),
      value: t('list.changedBy', { date: longDate(today(new Date(changedAt)), locale), name: changedByName }),
    },
  ];
  return <FactList facts={facts} />;
}

/** Takes it out of use, or back; nothing is lost, so it is not asked twice. */
function UseButton({ template, onChanged }: TemplateProps) {
  const { t } = useTranslation('replyTemplate');
  const { message } = App.useApp();
  const { send, isBusy, refusal, invalid } = useMove(ChangeReplyTemplateDocument);
  const { id, version, name, replyClass, body, isActive } = template;
  const turn = async () => {
    const input = { replyTemplateId: id, version, name, replyClass, body, isActive: !isActive };
    if (!(await send({ input }))) return;
    void message.success(t(isActive ? 'detail.takenOut' : 'detail.broughtBack', { name }));
    onChanged();
  };
  const refused = refusal ?? invalid?.message;
  return (
    <>
      <Button loading={isBusy} onClick={() => void turn()}>
        {t(isActive ? 'detail.takeOut' : 'detail.bringBack')}
      </Button>
      {refused && <Alert role="alert" showIcon title={refused} type="error" />}
    </>
  );
}
