import { useIdempotencyKey } from '@renda/client';
import { type ActivityKind, activityKinds, activityKindTerms, activityLimits } from '@renda/domain';
import { BigButton, PhoneCard, SelectField, TextArea, TextField } from '@renda/ui/phone';
import { today, useLocale } from '@renda/ui/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../shell/Notice.tsx';
import { PlanRoomActivityDocument } from './PlanActivity.generated.ts';
import { useRoomAct } from './useRoomAct.ts';

interface Props {
  siteId: string;
  onClose: () => void;
  onDone: () => void;
}

/** A new activity of a room. */
export function PlanForm({ siteId, onClose, onDone }: Props) {
  const { t } = useTranslation('room');
  const locale = useLocale();
  const { key } = useIdempotencyKey();
  const { send, isBusy, refusal } = useRoomAct(PlanRoomActivityDocument);
  const [kind, setKind] = useState<ActivityKind>('RECEPTION');
  const [title, setTitle] = useState('');
  const [plannedOn, setPlannedOn] = useState(today());
  const [material, setMaterial] = useState('');
  const plan = async () => {
    if (await send({ input: { idempotencyKey: key, siteId, kind, title, plannedOn, material } })) onDone();
  };
  const kinds = activityKinds.map((value) => ({ value, label: activityKindTerms[value][locale] }));
  return (
    <PhoneCard title={t('plan.open')}>
      <TextField hint={t('plan.dayHint')} label={t('plan.day')} onChange={setPlannedOn} type="date" value={plannedOn} />
      <SelectField
        label={t('plan.kind')}
        onChange={(value) => setKind(value as ActivityKind)}
        options={kinds}
        value={kind}
      />
      <TextField label={activityLimits.title.label[locale]} onChange={setTitle} value={title} />
      <TextArea
        isOptional
        label={activityLimits.material.label[locale]}
        limit={activityLimits.material.max}
        onChange={setMaterial}
        value={material}
      />
      {refusal && <Notice kind="late" text={refusal} />}
      <BigButton isBusy={isBusy} onClick={() => void plan()}>
        {t('plan.submit')}
      </BigButton>
      <BigButton kind="line" onClick={onClose}>
        {t('back')}
      </BigButton>
    </PhoneCard>
  );
}
