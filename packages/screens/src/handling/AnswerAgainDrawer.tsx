import type { Openness } from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { useMove } from '../graph/useMove.ts';
import { TemplateField } from '../reply-template/TemplateField.tsx';
import type { ActingHandling, HandlingActProps } from '../suggestion/SuggestionActDrawer.tsx';
import { AnswerAgainDocument } from './answerAgain.generated.ts';
import { CommitmentRows } from './CommitmentRows.tsx';
import { ReplyTextFields } from './ReplyTextFields.tsx';

interface Values {
  body: string;
  openness: Openness;
  opennessReason?: string | null;
  publicSummary?: string | null;
  contactName: string;
  contactPhone: string;
  commitments?: { what: string; responsible: string; dueOn: string }[];
}

/** Drafts the later reply that makes a class B an A; it is signed and issued like the first. */
export function AnswerAgainDrawer({ suggestion, handling, onClose, onDone }: HandlingActProps) {
  const { t } = useTranslation('handling');
  const { send, isBusy, refusal, invalid } = useMove(AnswerAgainDocument);
  const { id, version } = handling;
  const submit = async (values: Values) => {
    const commitments = values.commitments ?? [];
    const done = await send({ input: { handlingId: id, version, ...values, commitments } });
    if (done) onDone(t('again.draftDone'));
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      draftKey={`answerAgain.${id}`}
      initialValues={writtenSoFar(handling)}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('draft.submit')}
      title={t('again.title', { name: suggestion.leadDeputy.name })}
      width={680}
    >
      <Consequence>{t('again.rule')}</Consequence>
      <TemplateField choosesClass={false} handling={handling} suggestion={suggestion} />
      <ReplyTextFields>
        <CommitmentRows isOwed={false} />
      </ReplyTextFields>
    </FormDrawer>
  );
}

/** The draft as it stands; before there is one, whom to ask stays as it was. */
function writtenSoFar({ reply }: ActingHandling): Partial<Values> {
  if (!reply) return { openness: 'OPEN' };
  const { body, openness, opennessReason, publicSummary, contactName, contactPhone } = reply;
  if (reply.state === 'ISSUED') return { openness, opennessReason, publicSummary, contactName, contactPhone };
  const commitments = reply.commitments.map(({ what, responsible, dueOn }) => ({ what, responsible, dueOn }));
  return { body, openness, opennessReason, publicSummary, contactName, contactPhone, commitments };
}
