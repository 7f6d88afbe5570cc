import { useQuery } from '@apollo/client/react';
import { faultSentence, useAct } from '@renda/client';
import { emailLimit, emailPattern } from '@renda/domain';
import { ErrorState, FormDrawer, Loading } from '@renda/ui/desktop';
import { Alert, App, Checkbox, Drawer, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ChangeNoticeSettingsDocument,
  NoticeSettingsDocument,
  type NoticeSettingsForm_settingsFragment as Settings,
} from './NoticeSettings.generated.ts';

interface Props {
  onClose: () => void;
}

type Values = Pick<Settings, 'email' | 'takesDigest' | 'takesMessages' | 'language'>;

/** How one wants to be told when one is not here: one's own affair, for one's own account. */
export function NoticeSettingsDrawer({ onClose }: Props) {
  const { t } = useTranslation('notice');
  const { data, error, refetch } = useQuery(NoticeSettingsDocument, { fetchPolicy: 'cache-and-network' });
  if (data) return <SettingsForm onClose={onClose} settings={data.noticeSettings} />;
  return (
    <Drawer onClose={onClose} open size={560} title={t('settings.title')}>
      {error ? <ErrorState onRetry={() => void refetch()} text={faultSentence(error)} /> : <Loading />}
    </Drawer>
  );
}

function SettingsForm({ settings, onClose }: Props & { settings: Settings }) {
  const { t } = useTranslation('notice');
  const { message } = App.useApp();
  const { act, isBusy, fault } = useAct(ChangeNoticeSettingsDocument, ['NoticeSettings']);
  const [refused, setRefused] = useState<{ message: string; field?: string } | null>(null);
  const { email, takesDigest, takesMessages, language } = settings;
  const submit = async (values: Values) => {
    const result = (await act({ input: values }))?.changeNoticeSettings;
    if (result?.__typename !== 'ChangeNoticeSettingsPayload') {
      setRefused(result && 'message' in result ? result : null);
      return false;
    }
    onClose();
    void message.success(t('settings.saved'));
    return true;
  };
  return (
    <FormDrawer<Values>
      initialValues={{ email, takesDigest, takesMessages, language }}
      invalid={refused?.field ? { field: refused.field, message: refused.message } : null}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={fault ?? refused?.message ?? null}
      title={t('settings.title')}
    >
      <SettingsFields settings={settings} />
    </FormDrawer>
  );
}

function SettingsFields({ settings: { openChannels, phone } }: { settings: Settings }) {
  const { t } = useTranslation('notice');
  return (
    <>
      <Form.Item>{t('settings.intro')}</Form.Item>
      <Form.Item
        extra={openChannels.includes('EMAIL') ? t('settings.emailHint') : t('settings.emailClosed')}
        label={t('settings.email')}
        name="email"
        rules={[
          { pattern: emailPattern, message: t('settings.emailRule') },
          { max: emailLimit.max, message: t('settings.emailRule') },
        ]}
      >
        <Input allowClear autoComplete="email" inputMode="email" />
      </Form.Item>
      <Form.Item name="takesDigest" valuePropName="checked">
        <Checkbox>{t('settings.takesDigest')}</Checkbox>
      </Form.Item>
      <Form.Item
        extra={phone ? t('settings.phone', { phone }) : t('settings.noPhone')}
        name="takesMessages"
        valuePropName="checked"
      >
        <Checkbox>{t('settings.takesMessages')}</Checkbox>
      </Form.Item>
      {!openChannels.includes('GATEWAY') && (
        <Form.Item>
          <Alert showIcon title={t('settings.messagesClosed')} type="info" />
        </Form.Item>
      )}
      <Form.Item label={t('settings.language')} name="language">
        <Radio.Group
          options={[
            { value: 'ZH_CN', label: '简体中文' },
            { value: 'EN', label: 'English' },
          ]}
        />
      </Form.Item>
    </>
  );
}
