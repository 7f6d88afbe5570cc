import { useAct } from '@renda/client';
import { FormDrawer } from '@renda/ui/desktop';
import { App, Form, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeSettingDocument, type SettingRowFragment } from './SettingsPage.generated.ts';
import styles from './SettingsPage.module.css';

interface Props {
  setting: SettingRowFragment;
  onClose: () => void;
}

/** Changes one number, after saying what follows from it. */
export function SettingDrawer({ setting, onClose }: Props) {
  const { t } = useTranslation('setting');
  const { message } = App.useApp();
  const { act, isBusy, fault } = useAct(ChangeSettingDocument, ['SettingsPage']);
  const [refused, setRefused] = useState<{ message: string; field?: string } | null>(null);
  const { key, version, value, unit, least, most, label, basis, isStatedInSource, consequence } = setting;
  const submit = async (values: { value: number }) => {
    const result = (await act({ input: { key, version, value: values.value } }))?.changeSetting;
    if (result?.__typename !== 'ChangeSettingPayload') {
      setRefused(result && 'message' in result ? result : null);
      return false;
    }
    onClose();
    void message.success(t('changed', { label }));
    return true;
  };
  const isOfField = refused?.field === 'value';
  const bounds = t('bounds', { least, most });
  return (
    <FormDrawer<{ value: number }>
      initialValues={{ value }}
      invalid={isOfField ? { field: 'value', message: refused.message } : null}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={fault ?? (isOfField ? null : (refused?.message ?? null))}
      submitLabel={t('save')}
      title={label}
    >
      <Form.Item
        extra={bounds}
        label={label}
        name="value"
        rules={[{ required: true, type: 'integer', min: least, max: most, message: bounds }]}
      >
        <InputNumber max={most} min={least} precision={0} suffix={unit} />
      </Form.Item>
      <p>{consequence}</p>
      <p className={styles.faint}>{t(isStatedInSource ? 'stated' : 'notStated', { basis })}</p>
    </FormDrawer>
  );
}
