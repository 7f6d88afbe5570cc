import { type Openness, offeredReplyClasses, type ReplyClass } from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { TemplateField } from '../reply-template/TemplateField.tsx';
import type { ActingHandling, HandlingActProps } from '../suggestion/SuggestionActDrawer.tsx';
import { CommitmentRows } from './CommitmentRows.tsx';
import { ReplyTextFields } from './ReplyTextFields.tsx';
import { useDraftReply } from './useDraftReply.ts';
import { useReplyClassWord } from './useReplyClassWord.ts';

interface Promised {
  what: string;
  responsible: string;
  dueOn: string;
}

interface Values {
  replyClass: ReplyClass;
  body: string;
  openness: Openness;
  opennessReason?: string | null;
  publicSummary?: string | null;
  contactName: string;
  contactPhone: string;
  commitments?: Promised[];
}

/** Drafts the unit's reply: class, text, promises, contact, open or not. Nobody outside the unit sees it until it is issued. */
export function ReplyDraftDrawer({ suggestion, handling, onClose, onDone }: HandlingActProps) {
  const { t } = useTranslation('handling');
  const { send, isBusy, refusal, invalid } = useDraftReply();
  const { id, version, reply } = handling;
  const signed = reply?.state === 'SIGNED' ? reply.signedByName : null;
  const submit = async (values: Values) => {
    const commitments = values.replyClass === 'C' ? [] : (values.commitments ?? []);
    const done = await send({ input: { handlingId: id, version, ...values, commitments } });
    if (done) onDone(t('draft.done'));
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      draftKey={`draftReply.${id}`}
      initialValues={writtenSoFar(handling)}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('draft.submit')}
      title={t('draft.title', { name: suggestion.leadDeputy.name })}
      width={680}
    >
      <Consequence>{signed ? t('draft.signed', { name: signed }) : t('draft.rule')}</Consequence>
      <ReplyFields handling={handling} suggestion={suggestion} />
    </FormDrawer>
  );
}

function writtenSoFar({ reply }: ActingHandling): Partial<Values> {
  if (!reply) return { openness: 'OPEN' };
  const { replyClass, body, openness, opennessReason, publicSummary, contactName, contactPhone } = reply;
  const commitments = reply.commitments.map(({ what, responsible, dueOn }) => ({ what, responsible, dueOn }));
  return { replyClass, body, openness, opennessReason, publicSummary, contactName, contactPhone, commitments };
}

function ReplyFields({ suggestion, handling }: Pick<HandlingActProps, 'suggestion' | 'handling'>) {
  const { t } = useTranslation('handling');
  const classWord = useReplyClassWord();
  return (
    <>
      <Form.Item
        extra={t('draft.classHint')}
        label={t('draft.replyClass')}
        name="replyClass"
        rules={[{ required: true, message: t('draft.classMissing') }]}
      >
        <Radio.Group options={offeredReplyClasses.map((each) => ({ value: each, label: classWord(each) }))} vertical />
      </Form.Item>
      <TemplateField choosesClass handling={handling} suggestion={suggestion} />
      <ReplyTextFields>
        <Form.Item noStyle shouldUpdate={(before: Values, now: Values) => before.replyClass !== now.replyClass}>
          {({ getFieldValue }) => <PromisesOf replyClass={getFieldValue('replyClass')} />}
        </Form.Item>
      </ReplyTextFields>
    </>
  );
}

/** A class B promises, an A may, a C does not. */
function PromisesOf({ replyClass }: { replyClass: ReplyClass | undefined }) {
  return replyClass === 'A' || replyClass === 'B' ? <CommitmentRows isOwed={replyClass === 'B'} /> : null;
}
