import { useIdempotencyKey } from '@renda/client';
import { type ActivityKind, activityKinds, activityKindTerms, activityLimits, quarterPeriod } from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { today } from '@renda/ui/texts';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { LimitedText } from '../fields/LimitedText.tsx';
import { useMove } from '../graph/useMove.ts';
import { useWord } from '../texts/useWord.ts';
import { ChangeActivityDocument, PlanActivityDocument } from './changeActivities.generated.ts';
import type { ActivityOfPlan } from './quarterPlan.ts';

interface Props {
  /** The activity that changes; null for a new one. */
  activity: Pick<ActivityOfPlan, 'id' | 'version' | 'kind' | 'title' | 'plannedOn' | 'material'> | null;
  place: { siteId: string; name: string };
  quarter: string;
  onClose: () => void;
  onDone: (told: string) => Promise<void>;
}

interface Values {
  kind: ActivityKind;
  title: string;
  plannedOn: string;
  material?: string;
}

/** A new activity of a room, or one whose plan changes. */
export function PlanDrawer({ activity, place, quarter, onClose, onDone }: Props) {
  const { t } = useTranslation('activity');
  const word = useWord();
  const { key } = useIdempotencyKey();
  const planning = useMove(PlanActivityDocument);
  const changing = useMove(ChangeActivityDocument);
  const { isBusy, refusal, invalid } = activity ? changing : planning;
  const submit = async (values: Values) => {
    const plan = { ...values, material: values.material ?? '' };
    const done = activity
      ? await changing.send({ input: { activityId: activity.id, version: activity.version, ...plan } })
      : await planning.send({ input: { idempotencyKey: key, siteId: place.siteId, ...plan } });
    if (done) await onDone(t(activity ? 'change.done' : 'plan.done'));
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      initialValues={activity ?? { kind: 'RECEPTION', plannedOn: firstDay(quarter), title: '', material: '' }}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      title={t(activity ? 'change.title' : 'plan.title', { name: place.name })}
    >
      <Form.Item
        extra={t('plan.dayHint')}
        label={t('plan.day')}
        name="plannedOn"
        rules={[{ required: true, message: t('plan.dayMissing') }]}
      >
        <Input type="date" />
      </Form.Item>
      <Form.Item label={t('plan.kind')} name="kind">
        <Select options={activityKinds.map((value) => ({ value, label: word(activityKindTerms[value]) }))} />
      </Form.Item>
      <LimitedText limit={activityLimits.title} name="title" placeholder={t('plan.example')} />
      <LimitedText limit={activityLimits.material} name="material" rows={2} />
    </FormDrawer>
  );
}

/** Today, or the first day of a quarter to come. */
function firstDay(quarter: string): string {
  const { from, to } = quarterPeriod(quarter);
  const day = today();
  return day >= from && day < to ? day : from;
}
