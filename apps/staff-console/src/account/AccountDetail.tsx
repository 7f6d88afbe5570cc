import { useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { Card, ErrorState, FactList, Loading, Section } from '@renda/ui/desktop';
import { shortInstant, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { LostPage } from '../shell/LostPage.tsx';
import { AccountActs } from './AccountActs.tsx';
import { AccountDetailDocument, type AccountDetailQuery } from './AccountDetail.generated.ts';
import { AccountRoles } from './AccountRoles.tsx';
import { AccountStanding } from './AccountStanding.tsx';
import { SignIns } from './SignIns.tsx';

/** An account as its query brought it. */
export type DetailedAccount = Extract<NonNullable<AccountDetailQuery['node']>, { login: string }>;

/** What is known of an account, and what may be done to it. */
export function AccountDetail({ id }: { id: string }) {
  const { t } = useTranslation('account');
  const { data, error, refetch } = useQuery(AccountDetailDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return error ? <ErrorState onRetry={() => void refetch()} text={faultSentence(error)} /> : <Loading />;
  const { node } = data;
  if (!node || !('login' in node)) return <LostPage />;
  return (
    <Card>
      <Section extra={<AccountActs account={node} />} note={<AccountStanding {...node} />} title={node.name}>
        <Facts account={node} />
      </Section>
      <Section title={t('field.roles')}>
        <AccountRoles account={node} />
      </Section>
      {node.signIns && (
        <Section title={t('detail.signIns')}>
          <SignIns account={node} signIns={node.signIns} />
        </Section>
      )}
    </Card>
  );
}

function Facts({ account }: { account: DetailedAccount }) {
  const { t } = useTranslation('account');
  const locale = useLocale();
  const instant = (at: string | null | undefined) => at && shortInstant(at, locale);
  return (
    <FactList
      columns={2}
      facts={[
        { label: t('field.login'), value: account.login },
        ...(account.phone ? [{ label: t('field.phone'), value: account.phone }] : []),
        { label: t('field.lastSignIn'), value: instant(account.lastSignInAt) },
        { label: t('field.createdAt'), value: instant(account.createdAt) },
        { label: t('field.password'), value: t(passwordWord(account)) },
      ]}
    />
  );
}

function passwordWord({ hasPassword, mustChangePassword }: DetailedAccount) {
  if (!hasPassword) return 'password.none';
  return mustChangePassword ? 'password.first' : 'password.own';
}
