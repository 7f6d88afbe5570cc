import { type HandlingRole, objectionLimits, replyingRoles } from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { App, Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { LimitedText } from '../fields/LimitedText.tsx';
import { useMove } from '../graph/useMove.ts';
import { type GivenMarks, handlingMarks } from '../suggestion/handlingMarks.ts';
import { MarkFields } from '../suggestion/MarkFields.tsx';
import { AnswerObjectionDocument } from './answerObjection.generated.ts';
import type { Contested, Objection } from './SuggestionObjections.tsx';

interface Values {
  isUpheld?: boolean;
  answer: string;
  marks?: Record<string, GivenMarks>;
}

interface Props {
  suggestion: Contested;
  objection: Objection;
  onClose: () => void;
}

/** Answers an objection: upheld or not, with a sentence that the deputy reads; what follows is said before. */
export function AnswerObjectionDrawer({ suggestion, objection, onClose }: Props) {
  const { t } = useTranslation('objection');
  const { message } = App.useApp();
  const { send, isBusy, refusal, invalid } = useMove(AnswerObjectionDocument);
  const { id, version, subject, deputy } = objection;
  const submit = async ({ isUpheld, answer, marks }: Values) => {
    if (isUpheld === undefined) return false;
    const own = handlingMarks(isUpheld && marks ? marks : {});
    const done = await send({ input: { objectionId: id, version, isUpheld, answer, marks: own } });
    if (!done) return false;
    void message.success(t('done', { name: deputy.name }));
    onClose();
    return true;
  };
  return (
    <FormDrawer<Values>
      draftKey={`objection.${id}`}
      initialValues={{ answer: '' }}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('submit')}
      title={t('answerWhom', { name: deputy.name })}
    >
      <p>{t('reason', { reason: objection.reason })}</p>
      <Form.Item label={t('verdict')} name="isUpheld" rules={[{ required: true, message: t('verdictMissing') }]}>
        <Radio.Group
          options={[
            { value: true, label: t('state.upheld') },
            { value: false, label: t('state.notUpheld') },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => {
          const isUpheld = getFieldValue('isUpheld') as boolean | undefined;
          if (isUpheld === undefined) return null;
          return (
            <>
              <Consequence>{t(isUpheld ? `effect.${subject}` : 'noEffect', { name: deputy.name })}</Consequence>
              {isUpheld && <OwnMarks suggestion={suggestion} subject={subject} />}
            </>
          );
        }}
      </Form.Item>
      <LimitedText limit={objectionLimits.answer} name="answer" rows={3} />
    </FormDrawer>
  );
}

/** The deputy's own marks, where those entered for them still decide what comes next. */
function OwnMarks({ suggestion, subject }: { suggestion: Contested; subject: Objection['subject'] }) {
  const { state, round, handlings } = suggestion;
  if (subject !== 'EVALUATION' || (state !== 'EVALUATED' && state !== 'FULFILLING')) return null;
  const owed = (role: HandlingRole) => (replyingRoles as readonly HandlingRole[]).includes(role);
  return handlings
    .filter((h) => h.round === round && h.state === 'REPLIED' && owed(h.role))
    .map(({ id, unit }) => <MarkFields handlingId={id} key={id} unit={unit.name} />);
}
