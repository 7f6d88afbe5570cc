import { ruleLimits } from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { App, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { TimetablePreview } from './TimetablePreview.tsx';
import { useTimetableChange } from './useTimetableChange.ts';

interface Values {
  day: string;
  isWorkday: boolean;
  name: string;
}

/** Puts a day of the calendar right, after showing which open dates would move. */
export function CorrectedDayDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('setting');
  const { message } = App.useApp();
  const { asked, ask, back, confirm, refused, isAsking, isBusy, fault } = useTimetableChange();
  const done = async () => {
    const count = await confirm();
    if (count === null) return;
    onClose();
    void message.success(t('timetable.dayChanged', { count }));
  };
  const { min, max } = ruleLimits.dayName;
  const nameRule = t('timetable.basisRule', { min, max });
  return (
    <>
      <FormDrawer<Values>
        initialValues={{ isWorkday: false }}
        invalid={refused?.field ? { field: refused.field, message: refused.message } : null}
        isBusy={isAsking}
        isOpen
        onClose={onClose}
        onSubmit={async (day) => {
          await ask({ day });
          return false;
        }}
        refusal={fault ?? (refused?.field ? null : (refused?.message ?? null))}
        submitLabel={t('timetable.preview')}
        title={t('timetable.addDay')}
      >
        <Form.Item label={t('timetable.day')} name="day" rules={[{ required: true, message: t('timetable.dayRule') }]}>
          <Input type="date" />
        </Form.Item>
        <Form.Item label={t('timetable.dayIs')} name="isWorkday">
          <Radio.Group
            options={[
              { value: false, label: t('timetable.off') },
              { value: true, label: t('timetable.worked') },
            ]}
          />
        </Form.Item>
        <Form.Item
          extra={t('timetable.dayNameHint')}
          label={t('timetable.dayName')}
          name="name"
          rules={[{ required: true, whitespace: true, min, max, message: nameRule }]}
        >
          <Input autoComplete="off" />
        </Form.Item>
      </FormDrawer>
      {asked && (
        <TimetablePreview isBusy={isBusy} onBack={back} onConfirm={() => void done()} preview={asked.preview} />
      )}
    </>
  );
}
