import { useAct } from '@renda/client';
import { PlainTable, ReasonModal } from '@renda/ui/desktop';
import { shortInstant, useLocale } from '@renda/ui/texts';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './AccountDetail.module.css';
import type { DetailedAccount } from './AccountDetail.tsx';
import { EndSignInsDocument } from './EndSignIns.generated.ts';

type SignIn = NonNullable<DetailedAccount['signIns']>[number];

const signInKey = ({ signedInAt, ipAddress }: SignIn) => `${signedInAt} ${ipAddress}`;

/** Where an account is signed in, and the button that ends it all. */
export function SignIns({ account, signIns }: { account: DetailedAccount; signIns: readonly SignIn[] }) {
  const { t } = useTranslation('account');
  const locale = useLocale();
  const [isAsking, setAsking] = useState(false);
  if (signIns.length === 0) return <p>{t('signIns.none')}</p>;
  return (
    <>
      <PlainTable<SignIn>
        columns={[
          { key: 'at', title: t('signIns.at'), render: ({ signedInAt }) => shortInstant(signedInAt, locale) },
          { key: 'seen', title: t('signIns.seen'), render: ({ lastSeenAt }) => shortInstant(lastSeenAt, locale) },
          { key: 'address', title: t('signIns.address'), render: ({ ipAddress }) => ipAddress ?? '—' },
          { key: 'program', title: t('signIns.program'), render: ({ userAgent }) => programOf(userAgent) ?? '—' },
        ]}
        label={t('detail.signIns')}
        rowKey={signInKey}
        rows={signIns}
      />
      {account.availableActs.includes('END_SIGN_INS') && (
        <Button className={styles.below} danger onClick={() => setAsking(true)}>
          {t('signIns.end')}
        </Button>
      )}
      {isAsking && <End account={account} count={signIns.length} onClose={() => setAsking(false)} />}
    </>
  );
}

function End({ account, count, onClose }: { account: DetailedAccount; count: number; onClose: () => void }) {
  const { t } = useTranslation('account');
  const { act, isBusy, fault } = useAct(EndSignInsDocument, ['AccountDetail']);
  const [refusal, setRefusal] = useState<string | null>(null);
  const end = async () => {
    const result = (await act({ input: { accountId: account.id } }))?.endSignIns;
    if (result?.__typename === 'EndSignInsPayload') onClose();
    else setRefusal(result?.message ?? null);
  };
  return (
    <ReasonModal
      confirmLabel={t('signIns.end')}
      consequence={t('signIns.consequence', { name: account.name, count })}
      isBusy={isBusy}
      isDangerous
      isOpen
      onClose={onClose}
      onConfirm={() => void end()}
      reason="none"
      refusal={fault ?? refusal}
      title={t('signIns.endTitle')}
    />
  );
}

/** The name of the browser, as people know it. */
function programOf(userAgent: string | null | undefined): string | null {
  const names = ['MicroMessenger', 'Edg', 'Firefox', 'Chrome', 'Safari'] as const;
  const found = names.find((name) => userAgent?.includes(`${name}/`));
  const known = { MicroMessenger: '微信', Edg: 'Edge' } as Readonly<Record<string, string>>;
  return found ? (known[found] ?? found) : null;
}
