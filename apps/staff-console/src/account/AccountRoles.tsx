import { useAct } from '@renda/client';
import { roleTerms } from '@renda/domain';
import { PlainTable, ReasonModal } from '@renda/ui/desktop';
import { shortInstant, useLocale } from '@renda/ui/texts';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './AccountDetail.module.css';
import type { DetailedAccount } from './AccountDetail.tsx';
import { GrantRoleForm } from './GrantRoleForm.tsx';
import { RevokeRoleDocument } from './RevokeRole.generated.ts';

type Grant = DetailedAccount['grants'][number];

const grantKey = (grant: Grant) => grant.id;

/** The roles of an account, to be granted and revoked by who may. */
export function AccountRoles({ account }: { account: DetailedAccount }) {
  const { t } = useTranslation('account');
  const locale = useLocale();
  const [isGranting, setGranting] = useState(false);
  const [revoked, setRevoked] = useState<Grant | null>(null);
  const may = (act: DetailedAccount['availableActs'][number]) => account.availableActs.includes(act);
  return (
    <>
      {account.grants.length === 0 ? (
        <p>{t('roles.none')}</p>
      ) : (
        <PlainTable<Grant>
          columns={[
            { key: 'role', title: t('roles.role'), render: ({ role }) => roleTerms[role][locale] },
            { key: 'body', title: t('roles.body'), render: ({ body }) => body ?? '—' },
            { key: 'since', title: t('roles.since'), render: ({ grantedAt }) => shortInstant(grantedAt, locale) },
            ...(may('REVOKE_ROLE')
              ? [
                  {
                    key: 'revoke',
                    title: t('roles.acts'),
                    render: (grant: Grant) => <RevokeButton onClick={() => setRevoked(grant)} />,
                  },
                ]
              : []),
          ]}
          label={t('field.roles')}
          rowKey={grantKey}
          rows={account.grants}
        />
      )}
      {may('GRANT_ROLE') && (
        <Button className={styles.below} onClick={() => setGranting(true)}>
          {t('grant.button')}
        </Button>
      )}
      {isGranting && <GrantRoleForm account={account} onClose={() => setGranting(false)} />}
      {revoked && <Revoke account={account} grant={revoked} onClose={() => setRevoked(null)} />}
    </>
  );
}

function RevokeButton({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation('account');
  return (
    <Button danger onClick={onClick} size="small" type="text">
      {t('revoke.button')}
    </Button>
  );
}

function Revoke({ account, grant, onClose }: { account: DetailedAccount; grant: Grant; onClose: () => void }) {
  const { t } = useTranslation('account');
  const locale = useLocale();
  const { act, isBusy, fault } = useAct(RevokeRoleDocument, ['AccountsPage']);
  const [refusal, setRefusal] = useState<string | null>(null);
  const revoke = async () => {
    const result = (await act({ input: { grantId: grant.id } }))?.revokeRole;
    if (result?.__typename === 'RevokeRolePayload') onClose();
    else setRefusal(result?.message ?? null);
  };
  return (
    <ReasonModal
      confirmLabel={t('revoke.button')}
      consequence={t('revoke.consequence', { name: account.name, role: roleTerms[grant.role][locale] })}
      isBusy={isBusy}
      isDangerous
      isOpen
      onClose={onClose}
      onConfirm={() => void revoke()}
      reason="none"
      refusal={fault ?? refusal}
      title={t('revoke.title')}
    />
  );
}
