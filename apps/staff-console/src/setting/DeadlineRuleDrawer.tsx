import { mostUnits, ruleLimits, stagingBounds } from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { App, Checkbox, Form, Input, InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './SettingsPage.module.css';
import type { TimetableRuleFragment } from './Timetable.generated.ts';
import { TimetablePreview } from './TimetablePreview.tsx';
import { useTimetableChange } from './useTimetableChange.ts';

interface Props {
  rule: TimetableRuleFragment;
  onClose: () => void;
}

type Values = Pick<
  TimetableRuleFragment,
  | 'count'
  | 'unit'
  | 'rollsForward'
  | 'legalBasis'
  | 'remindBefore'
  | 'remindEvery'
  | 'lateEvery'
  | 'escalateAfter'
  | 'inForceFrom'
>;

/** Changes a rule of time, after showing which open dates would move. */
export function DeadlineRuleDrawer({ rule, onClose }: Props) {
  const { t } = useTranslation('setting');
  const { message } = App.useApp();
  const { id, version, label } = rule;
  const { asked, ask, back, confirm, refused, isAsking, isBusy, fault } = useTimetableChange();
  const done = async () => {
    const count = await confirm();
    if (count === null) return;
    onClose();
    void message.success(t('timetable.changed', { label, count }));
  };
  return (
    <>
      <FormDrawer<Values>
        initialValues={rule}
        invalid={refused?.field ? { field: refused.field, message: refused.message } : null}
        isBusy={isAsking}
        isOpen
        onClose={onClose}
        onSubmit={async (values) => {
          await ask({ rule: { ruleId: id, version, ...values, escalateAfter: values.escalateAfter ?? null } });
          return false;
        }}
        refusal={fault ?? (refused?.field ? null : (refused?.message ?? null))}
        submitLabel={t('timetable.preview')}
        title={label}
      >
        <TermFields rule={rule} />
        <StageFields />
      </FormDrawer>
      {asked && (
        <TimetablePreview isBusy={isBusy} onBack={back} onConfirm={() => void done()} preview={asked.preview} />
      )}
    </>
  );
}

function TermFields({ rule }: { rule: TimetableRuleFragment }) {
  const { t } = useTranslation('setting');
  const { min, max } = ruleLimits.legalBasis;
  const [least, most] = rule.count < 0 ? [-mostUnits, -1] : rule.count === 0 ? [0, 0] : [1, mostUnits];
  const basisRule = t('timetable.basisRule', { min, max });
  return (
    <>
      {!rule.isParameter && <p className={styles.intro}>{t('timetable.ofLaw')}</p>}
      <Form.Item
        extra={t('timetable.startsAt', { starts: rule.starts })}
        label={t('timetable.count')}
        name="count"
        rules={[{ required: true, type: 'integer', message: t('bounds', { least, most }) }]}
      >
        <InputNumber disabled={rule.count === 0} max={most} min={least} precision={0} />
      </Form.Item>
      <Form.Item label={t('timetable.unit')} name="unit">
        <Radio.Group
          options={(['WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS'] as const).map((value) => ({
            value,
            label: t(`timetable.units.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name="rollsForward" valuePropName="checked">
        <Checkbox>{t('timetable.rollsForward')}</Checkbox>
      </Form.Item>
      <Form.Item
        label={t('timetable.basis')}
        name="legalBasis"
        rules={[{ required: true, whitespace: true, min, max, message: basisRule }]}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item
        extra={t('timetable.inForceFromHint')}
        label={t('timetable.inForceFrom')}
        name="inForceFrom"
        rules={[{ required: true, message: t('timetable.inForceFromRule') }]}
      >
        <Input min={rule.inForceFrom} type="date" />
      </Form.Item>
    </>
  );
}

function StageFields() {
  const { t } = useTranslation('setting');
  const fields = ['remindBefore', 'remindEvery', 'lateEvery', 'escalateAfter'] as const;
  return fields.map((name) => {
    const { min, max } = stagingBounds[name];
    const bounds = t('bounds', { least: min, most: max });
    const required = name !== 'escalateAfter';
    return (
      <Form.Item
        key={name}
        label={t(`timetable.${name}`)}
        name={name}
        rules={[{ required, type: 'integer', min, max, message: bounds }]}
      >
        <InputNumber max={max} min={min} precision={0} suffix={t('timetable.days')} />
      </Form.Item>
    );
  });
}
