import { useUploads } from '@renda/client';
import { activityLimits, maxParticipants, maxVoters } from '@renda/domain';
import { FileField, FormDrawer } from '@renda/ui/desktop';
import { today } from '@renda/ui/texts';
import { Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { LimitedText } from '../fields/LimitedText.tsx';
import { paperFiles } from '../fields/paperFiles.ts';
import { useMove } from '../graph/useMove.ts';
import { HoldActivityDocument } from './changeActivities.generated.ts';
import { ParticipantsSelect } from './ParticipantsSelect.tsx';
import type { ActivityOfPlan } from './quarterPlan.ts';

interface Props {
  activity: ActivityOfPlan;
  onClose: () => void;
  onDone: (told: string) => Promise<void>;
}

interface Values {
  heldOn: string;
  voterCount: number;
  outcome: string;
  participantIds: string[];
}

/** What took place: when, who came, what came of it, with photographs; recorded again it is put right. */
export function HoldDrawer({ activity, onClose, onDone }: Props) {
  const { t } = useTranslation('activity');
  const { send, isBusy, refusal, invalid } = useMove(HoldActivityDocument);
  const files = useUploads('ACTIVITY');
  const { id, version, participants, title } = activity;
  const people = participants.map(({ person }) => person);
  const submit = async (values: Values) => {
    const done = await send({ input: { activityId: id, version, ...values, attachmentIds: [...files.ids] } });
    if (done) await onDone(t('hold.done'));
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      draftKey={`holdActivity.${id}`}
      initialValues={valuesOf(activity)}
      invalid={invalid}
      isBusy={isBusy || files.isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      title={t('hold.title', { title })}
    >
      <Form.Item label={t('hold.day')} name="heldOn" rules={[{ required: true, message: t('plan.dayMissing') }]}>
        <Input max={today()} type="date" />
      </Form.Item>
      <Form.Item
        extra={t('hold.peopleHint', { count: maxParticipants })}
        label={t('hold.people')}
        name="participantIds"
      >
        <ParticipantsSelect known={people} />
      </Form.Item>
      <Form.Item
        label={t('hold.voters')}
        name="voterCount"
        rules={[{ required: true, message: t('hold.votersMissing') }]}
      >
        <InputNumber max={maxVoters} min={0} precision={0} />
      </Form.Item>
      <LimitedText limit={activityLimits.outcome} name="outcome" rows={4} />
      <FileField
        accept={paperFiles}
        files={files.files}
        hint={t('hold.filesHint')}
        label={t('hold.files')}
        onPick={files.add}
        onRemove={files.remove}
      />
    </FormDrawer>
  );
}

/** What was recorded; at first the day for which it was planned, or today where that lies ahead. */
function valuesOf({ heldOn, plannedOn, voterCount, outcome, participants }: ActivityOfPlan): Values {
  const day = [plannedOn, today()].sort()[0] ?? today();
  const participantIds = participants.map(({ person }) => person.id);
  return { heldOn: heldOn ?? day, voterCount: voterCount ?? 0, outcome: outcome ?? '', participantIds };
}
