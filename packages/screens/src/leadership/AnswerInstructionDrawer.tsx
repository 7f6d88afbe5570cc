import { handlingLimits } from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { LimitedText } from '../fields/LimitedText.tsx';
import { useMove } from '../graph/useMove.ts';
import { AnswerInstructionDocument } from './answerInstruction.generated.ts';
import type { Instruction } from './SuggestionInstructions.tsx';

interface Props {
  instruction: Instruction;
  onClose: () => void;
}

/** Says how a leader's instruction was acted on; it can be said once. */
export function AnswerInstructionDrawer({ instruction: { id, version, leaderTitle, leaderName }, onClose }: Props) {
  const { t } = useTranslation('leadership');
  const { message } = App.useApp();
  const { send, isBusy, refusal, invalid } = useMove(AnswerInstructionDocument);
  const submit = async ({ answer }: { answer: string }) => {
    const done = await send({ input: { instructionId: id, version, answer } });
    if (!done) return false;
    onClose();
    void message.success(t('instruction.answerDone', { name: `${leaderTitle}${leaderName}` }));
    return true;
  };
  return (
    <FormDrawer<{ answer: string }>
      draftKey={`answerInstruction.${id}`}
      initialValues={{ answer: '' }}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('instruction.answer')}
      title={t('instruction.answerTitle', { name: `${leaderTitle}${leaderName}` })}
    >
      <LimitedText label={t('instruction.answerLabel')} limit={handlingLimits.instruction} name="answer" rows={4} />
    </FormDrawer>
  );
}
