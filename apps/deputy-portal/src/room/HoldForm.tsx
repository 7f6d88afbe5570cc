import { useUploads } from '@renda/client';
import { activityLimits } from '@renda/domain';
import { BigButton, FilePicker, PhoneCard, TextArea, TextField } from '@renda/ui/phone';
import { today, useLocale } from '@renda/ui/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../shell/Notice.tsx';
import { HoldRoomActivityDocument } from './HoldActivity.generated.ts';
import type { ActivityOfRoom } from './RoomPage.tsx';
import { useRoomAct } from './useRoomAct.ts';

interface Props {
  activity: ActivityOfRoom;
  onClose: () => void;
  onDone: () => void;
}

/** What took place: the day, how many came, what came of it, photographs. Who took part is kept as it was. */
export function HoldForm({ activity, onClose, onDone }: Props) {
  const { t } = useTranslation('room');
  const locale = useLocale();
  const { send, isBusy, refusal } = useRoomAct(HoldRoomActivityDocument);
  const photographs = useUploads('ACTIVITY');
  const { id, version, title, plannedOn, participants } = activity;
  const [heldOn, setHeldOn] = useState(activity.heldOn ?? [plannedOn, today()].sort()[0] ?? today());
  const [voters, setVoters] = useState(String(activity.voterCount ?? ''));
  const [outcome, setOutcome] = useState(activity.outcome ?? '');
  const hold = async () => {
    const participantIds = participants.map(({ person }) => person.id);
    const record = { heldOn, voterCount: Number(voters), outcome, participantIds, attachmentIds: [...photographs.ids] };
    if (await send({ input: { activityId: id, version, ...record } })) onDone();
  };
  const isWhole = /^\d{1,5}$/.test(voters);
  return (
    <PhoneCard kind={t('hold.open')} title={title}>
      <TextField label={t('hold.day')} onChange={setHeldOn} type="date" value={heldOn} />
      <TextField
        error={isWhole || voters === '' ? null : t('hold.votersMissing')}
        hint={t('hold.votersMissing')}
        input={{ inputMode: 'numeric' }}
        label={t('hold.voters')}
        onChange={setVoters}
        value={voters}
      />
      <TextArea
        label={activityLimits.outcome.label[locale]}
        limit={activityLimits.outcome.max}
        onChange={setOutcome}
        value={outcome}
      />
      <FilePicker
        accept="image/*"
        files={photographs.files}
        label={t('hold.photo')}
        onPick={photographs.add}
        onRemove={photographs.remove}
      />
      {refusal && <Notice kind="late" text={refusal} />}
      <BigButton isBusy={isBusy || photographs.isBusy} isDisabled={!isWhole} onClick={() => void hold()}>
        {t('hold.submit')}
      </BigButton>
      <BigButton kind="line" onClick={onClose}>
        {t('back')}
      </BigButton>
    </PhoneCard>
  );
}
