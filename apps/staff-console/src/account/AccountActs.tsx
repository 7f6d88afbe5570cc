import { useAct } from '@renda/client';
import { ReasonModal } from '@renda/ui/desktop';
import { App, Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DetailedAccount } from './AccountDetail.tsx';
import { CodeSlip, type IssuedCode } from './CodeSlip.tsx';
import { DisableAccountDocument } from './DisableAccount.generated.ts';
import { EnableAccountDocument } from './EnableAccount.generated.ts';
import { ResetPasswordDocument } from './ResetPassword.generated.ts';

const queries = ['AccountsPage', 'AccountDetail'];

interface Props {
  account: DetailedAccount;
}

/** Reset, disable, enable: what of it is open to the viewer. */
export function AccountActs({ account }: Props) {
  return (
    <Space>
      {account.availableActs.includes('RESET_PASSWORD') && <Reset account={account} />}
      {account.availableActs.includes('DISABLE') && <Disable account={account} />}
      {account.availableActs.includes('ENABLE') && <Enable account={account} />}
    </Space>
  );
}

function Reset({ account }: Props) {
  const { t } = useTranslation('account');
  const { act, isBusy, fault } = useAct(ResetPasswordDocument, queries);
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [issued, setIssued] = useState<IssuedCode | null>(null);
  const reset = async () => {
    const result = (await act({ input: { accountId: account.id } }))?.resetPassword;
    if (result?.__typename === 'ResetPasswordPayload' && result.account) {
      setAsking(false);
      setIssued({ ...result.account, code: result.code });
    } else setRefusal(result && 'message' in result ? result.message : null);
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('reset.button')}</Button>
      <ReasonModal
        confirmLabel={t('reset.confirm')}
        consequence={t('reset.consequence', { name: account.name })}
        isBusy={isBusy}
        isDangerous
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => void reset()}
        reason="none"
        refusal={fault ?? refusal}
        title={t('reset.title')}
      />
      {issued && <CodeSlip issued={issued} onClose={() => setIssued(null)} />}
    </>
  );
}

function Disable({ account }: Props) {
  const { t } = useTranslation('account');
  const { message } = App.useApp();
  const { act, isBusy, fault } = useAct(DisableAccountDocument, queries);
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const disable = async () => {
    const result = (await act({ input: { accountId: account.id } }))?.disableAccount;
    if (result?.__typename !== 'DisableAccountPayload') return setRefusal(result?.message ?? null);
    setAsking(false);
    void message.success(t('disable.done', { name: account.name }));
  };
  return (
    <>
      <Button danger onClick={() => setAsking(true)}>
        {t('disable.button')}
      </Button>
      <ReasonModal
        confirmLabel={t('disable.button')}
        consequence={t('disable.consequence', { name: account.name })}
        isBusy={isBusy}
        isDangerous
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => void disable()}
        reason="none"
        refusal={fault ?? refusal}
        title={t('disable.title')}
      />
    </>
  );
}

function Enable({ account }: Props) {
  const { t } = useTranslation('account');
  const { message } = App.useApp();
  const { act, isBusy, fault } = useAct(EnableAccountDocument, queries);
  const enable = async () => {
    const result = (await act({ input: { accountId: account.id } }))?.enableAccount;
    if (result?.__typename === 'EnableAccountPayload') void message.success(t('enable.done', { name: account.name }));
    else void message.error(result?.message ?? fault);
  };
  return (
    <Button loading={isBusy} onClick={() => void enable()}>
      {t('enable.button')}
    </Button>
  );
}
