import { useUploads } from '@renda/client';
import { handlingLimits } from '@renda/domain';
import { FileField, FormDrawer } from '@renda/ui/desktop';
import { today } from '@renda/ui/texts';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { LimitedText } from '../fields/LimitedText.tsx';
import { OrganSelect } from '../fields/OrganSelect.tsx';
import { PersonSelect } from '../fields/PersonSelect.tsx';
import { paperFiles } from '../fields/paperFiles.ts';
import { useMove } from '../graph/useMove.ts';
import { RecordInstructionDocument } from './recordInstruction.generated.ts';
import type { LeadershipFormProps } from './SuggestionLeadership.tsx';

interface Values {
  leaderId?: string;
  text: string;
  givenOn: string;
  toId?: string;
}

/** Records a leader's instruction: one's own, or from the paper that a leader wrote on. */
export function InstructionDrawer({ suggestion, onClose, onDone }: LeadershipFormProps) {
  const { t } = useTranslation('leadership');
  const { send, isBusy, refusal, invalid } = useMove(RecordInstructionDocument);
  const paper = useUploads('INSTRUCTION');
  const { id, version } = suggestion;
  const submit = async (values: Values) => {
    const done = await send({ input: { suggestionId: id, version, ...values, attachmentIds: [...paper.ids] } });
    if (done) onDone(t('instruction.done'));
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      draftKey={`instruct.${id}`}
      initialValues={{ givenOn: today(), text: '' }}
      invalid={invalid}
      isBusy={isBusy || paper.isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('instruction.submit')}
      title={t('instruction.record')}
    >
      <Consequence>{t('instruction.consequence')}</Consequence>
      <Form.Item extra={t('instruction.leaderHint')} label={t('instruction.leader')} name="leaderId">
        <PersonSelect />
      </Form.Item>
      <LimitedText limit={handlingLimits.instruction} name="text" rows={3} />
      <Form.Item label={t('instruction.givenOn')} name="givenOn" required>
        <Input max={today()} type="date" />
      </Form.Item>
      <Form.Item label={t('instruction.toOrgan')} name="toId">
        <OrganSelect<string> filter={{}} />
      </Form.Item>
      <FileField
        accept={paperFiles}
        files={paper.files}
        label={t('instruction.paper')}
        onPick={paper.add}
        onRemove={paper.remove}
      />
    </FormDrawer>
  );
}
