import { useQuery } from '@apollo/client/react';
import { faultSentence, useAct } from '@renda/client';
import { emailPattern } from '@renda/domain';
import { BigButton, ChoiceRow, PhoneCard, PhoneError, PhoneLoading, TextField } from '@renda/ui/phone';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ChangeNoticeSettingsDocument,
  NoticeSettingsDocument,
  type NoticeSettingsCard_settingsFragment as Settings,
} from './NoticeSettings.generated.ts';

/** How the deputy wants to be told when the app is closed. */
export function NoticeSettingsCard() {
  const { data, error, refetch } = useQuery(NoticeSettingsDocument, { fetchPolicy: 'cache-and-network' });
  if (data) return <SettingsForm settings={data.noticeSettings} />;
  return error ? <PhoneError onRetry={() => void refetch()} text={faultSentence(error)} /> : <PhoneLoading cards={1} />;
}

type Said = { readonly kind: 'saved' | 'refused'; readonly text: string };

function SettingsForm({ settings }: { settings: Settings }) {
  const { t } = useTranslation('me');
  const { act, isBusy, fault } = useAct(ChangeNoticeSettingsDocument);
  const [chosen, setChosen] = useState(settings);
  const [said, setSaid] = useState<Said | null>(null);
  const choose = (more: Partial<Settings>) => {
    setSaid(null);
    setChosen({ ...chosen, ...more });
  };
  const save = async () => {
    const { email, takesDigest, takesMessages, language } = chosen;
    if (email && !emailPattern.test(email)) return setSaid({ kind: 'refused', text: t('notices.emailRule') });
    const result = (await act({ input: { email, takesDigest, takesMessages, language } }))?.changeNoticeSettings;
    if (result?.__typename === 'ChangeNoticeSettingsPayload') setSaid({ kind: 'saved', text: t('notices.saved') });
    else if (result) setSaid({ kind: 'refused', text: result.message });
  };
  const { openChannels, phone } = settings;
  return (
    <PhoneCard text={t('notices.intro')} title={t('notices.title')}>
      <TextField
        error={said?.kind === 'refused' ? said.text : fault}
        hint={t(openChannels.includes('EMAIL') ? 'notices.emailHint' : 'notices.emailClosed')}
        input={{ autoComplete: 'email', inputMode: 'email' }}
        isOptional
        label={t('notices.email')}
        onChange={(email) => choose({ email })}
        value={chosen.email ?? ''}
      />
      <YesOrNo
        legend={t('notices.takesDigest')}
        onChange={(takesDigest) => choose({ takesDigest })}
        value={chosen.takesDigest}
      />
      <YesOrNo
        legend={phone ? t('notices.takesMessagesTo', { phone }) : t('notices.takesMessages')}
        onChange={(takesMessages) => choose({ takesMessages })}
        value={chosen.takesMessages}
      />
      <ChoiceRow
        legend={t('notices.language')}
        onChange={(language) => choose({ language })}
        options={[
          { value: 'ZH_CN', label: '简体中文' },
          { value: 'EN', label: 'English' },
        ]}
        value={chosen.language}
      />
      <BigButton isBusy={isBusy} onClick={() => void save()}>
        {t('notices.save')}
      </BigButton>
      <p role="status">{said?.kind === 'saved' && said.text}</p>
    </PhoneCard>
  );
}

function YesOrNo(props: { legend: string; value: boolean; onChange: (value: boolean) => void }) {
  const { t } = useTranslation('me');
  const { legend, value, onChange } = props;
  return (
    <ChoiceRow
      legend={legend}
      onChange={(chosen) => onChange(chosen === 'yes')}
      options={[
        { value: 'yes', label: t('notices.yes') },
        { value: 'no', label: t('notices.no') },
      ]}
      value={value ? 'yes' : 'no'}
    />
  );
}
