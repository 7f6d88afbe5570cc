import { useQuery } from '@apollo/client/react';
import { useConnection } from '@renda/client';
import { roles, roleTerms } from '@renda/domain';
import { ListExport } from '@renda/screens';
import { FilterBar, type ListColumn, ListPage } from '@renda/ui/desktop';
import { shortInstant, useLocale } from '@renda/ui/texts';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountDetail } from './AccountDetail.tsx';
import { AccountStanding } from './AccountStanding.tsx';
import { AccountsPageDocument, type AccountsPageQuery } from './AccountsPage.generated.ts';
import type { AccountsSearch } from './accountsSearch.ts';
import { CreateAccountForm } from './CreateAccountForm.tsx';
import { HeldRoles } from './HeldRoles.tsx';
import { MayCreateAccountDocument } from './MayCreateAccount.generated.ts';

type Row = AccountsPageQuery['accounts']['edges'][number]['node'];

const route = getRouteApi('/shell/accounts');
const rowKey = (row: Row) => row.id;

/** Accounts of the county, with what their administrators do to them. */
export function AccountsPage() {
  const { t } = useTranslation('account');
  const { search, role, open } = route.useSearch();
  const navigate = route.useNavigate();
  const [isCreating, setCreating] = useState(false);
  const filter = { search: search ?? null, role: role ?? null };
  const list = useConnection(AccountsPageDocument, 'accounts', { first: 50, filter });
  const { data: may } = useQuery(MayCreateAccountDocument);
  const set = useCallback(
    (change: AccountsSearch) =>
      void navigate({ search: (old) => ({ ...old, ...change }), replace: 'search' in change }),
    [navigate],
  );
  const onOpen = useCallback((id: string | null) => set({ open: id ?? undefined }), [set]);
  const clear = () => set({ search: undefined, role: undefined });
  const create = may?.mayCreateAccount && (
    <Button onClick={() => setCreating(true)} type="primary">
      {t('create.button')}
    </Button>
  );
  return (
    <>
      <ListPage<Row>
        {...list}
        actions={
          <>
            <ListExport filter={filter} kinds={['accounts']} />
            {create}
          </>
        }
        columns={useColumns()}
        drawer={{ title: t('detail.title'), content: open && <AccountDetail id={open} key={open} /> }}
        empty={{ title: t('empty.title'), text: t('empty.text'), action: create }}
        filters={<Filters onChange={set} onClear={clear} values={{ search, role }} />}
        id="accounts"
        isFiltered={search !== undefined || role !== undefined}
        onClearFilters={clear}
        onLoadMore={list.loadMore}
        onOpen={onOpen}
        openKey={open ?? null}
        rowKey={rowKey}
        title={t('title')}
      />
      {isCreating && <CreateAccountForm onClose={() => setCreating(false)} onCreated={onOpen} />}
    </>
  );
}

interface FiltersProps {
  values: Pick<AccountsSearch, 'search' | 'role'>;
  onChange: (change: AccountsSearch) => void;
  onClear: () => void;
}

function Filters({ values, onChange, onClear }: FiltersProps) {
  const { t } = useTranslation('account');
  const locale = useLocale();
  const options = roles.map((role) => ({ value: role, label: roleTerms[role][locale] }));
  return (
    <FilterBar
      filters={[
        { kind: 'search', key: 'search', placeholder: t('filter.search') },
        { kind: 'choice', key: 'role', label: t('filter.role'), options },
      ]}
      onChange={(key, value) => onChange({ [key]: value })}
      onClear={onClear}
      values={{ ...values }}
    />
  );
}

function useColumns(): ListColumn<Row>[] {
  const { t } = useTranslation('account');
  const locale = useLocale();
  return useMemo(
    () => [
      { key: 'name', title: t('field.name'), isMain: true, width: '10rem', render: (row) => row.name },
      { key: 'login', title: t('field.login'), width: '12rem', render: (row) => row.login },
      { key: 'roles', title: t('field.roles'), render: (row) => <HeldRoles grants={row.grants} /> },
      { key: 'standing', title: t('field.standing'), width: '14rem', render: (row) => <AccountStanding {...row} /> },
      {
        key: 'lastSignIn',
        title: t('field.lastSignIn'),
        width: '9rem',
        render: (row) => (row.lastSignInAt ? shortInstant(row.lastSignInAt, locale) : '—'),
      },
    ],
    [t, locale],
  );
}
