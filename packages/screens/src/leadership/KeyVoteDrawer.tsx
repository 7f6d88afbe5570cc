import { FormDrawer } from '@renda/ui/desktop';
import { today } from '@renda/ui/texts';
import { Form, Input, InputNumber, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { useMove } from '../graph/useMove.ts';
import { RecordKeyVoteDocument } from './recordKeyVote.generated.ts';
import type { KeyOne } from './SuggestionKey.tsx';

interface Props {
  keyOne: KeyOne;
  onClose: () => void;
  onDone: (told: string) => void;
}

interface Values {
  votedOn: string;
  satisfied: number;
  basicallySatisfied: number;
  notSatisfied: number;
  isPublished: boolean;
}

const counts = ['satisfied', 'basicallySatisfied', 'notSatisfied'] as const;

/** Records the vote of the standing committee on how the suggestion was handled: counts, never names. */
export function KeyVoteDrawer({ keyOne, onClose, onDone }: Props) {
  const { t } = useTranslation('leadership');
  const { send, isBusy, refusal, invalid } = useMove(RecordKeyVoteDocument);
  const submit = async (values: Values) => {
    const done = await send({ input: { keySuggestionId: keyOne.id, version: keyOne.version, ...values } });
    if (done) onDone(t('key.voteDone'));
    return done !== null;
  };
  const initial: Values = {
    votedOn: keyOne.votedOn ?? today(),
    satisfied: keyOne.satisfiedVotes ?? 0,
    basicallySatisfied: keyOne.basicallySatisfiedVotes ?? 0,
    notSatisfied: keyOne.notSatisfiedVotes ?? 0,
    isPublished: keyOne.isVotePublished,
  };
  return (
    <FormDrawer<Values>
      initialValues={initial}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('key.voteSubmit')}
      title={t('key.vote')}
    >
      <Consequence>{t('key.voteConsequence')}</Consequence>
      <Form.Item label={t('key.votedOn')} name="votedOn" required>
        <Input max={today()} type="date" />
      </Form.Item>
      {counts.map((count) => (
        <Form.Item key={count} label={t(`key.${count}`)} name={count} required>
          <InputNumber max={100} min={0} precision={0} />
        </Form.Item>
      ))}
      <Form.Item label={t('key.isPublished')} name="isPublished" valuePropName="checked">
        <Switch />
      </Form.Item>
    </FormDrawer>
  );
}
