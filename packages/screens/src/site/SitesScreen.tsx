import { useQuery } from '@apollo/client/react';
import { useConnection } from '@renda/client';
import { siteFunctionTerms, siteTierTerms } from '@renda/domain';
import { type Filter, FilterBar, type ListColumn, ListPage } from '@renda/ui/desktop';
import { App, Button } from 'antd';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ListExport } from '../paper/ListExport.tsx';
import { useWord } from '../texts/useWord.ts';
import { SiteDetail } from './SiteDetail.tsx';
import { SiteDrawer } from './SiteDrawer.tsx';
import {
  SitesScreenDocument,
  type SitesScreenQuery,
  SiteTownshipsDocument,
  type SiteTownshipsQuery,
} from './SitesScreen.generated.ts';
import { inOrder } from './siteFunctions.ts';
import type { SitesSearch } from './sitesSearch.ts';

type Row = SitesScreenQuery['sites']['edges'][number]['node'];

interface Props {
  /** The township that alone is shown; null for all of them. */
  townshipId: string | null;
  search: SitesSearch;
  onSearch: (search: SitesSearch) => void;
  /** The way to the sheet with the code to be put up at a site. */
  sheetLink: (siteId: string, words: string) => ReactNode;
}

const rowKey = ({ id }: Row) => id;

/** The places where deputies meet voters, each with its hours, what it serves as, and who has looked after it. */
export function SitesScreen({ townshipId, search, onSearch, sheetLink }: Props) {
  const { t } = useTranslation('site');
  const { data } = useQuery(SiteTownshipsDocument);
  const own = (data?.siteTownships ?? []).filter(({ id }) => townshipId === null || id === townshipId);
  const filter = { search: search.q ?? null, townshipId: townshipId ?? search.township ?? null };
  const list = useConnection(SitesScreenDocument, 'sites', { first: 50, filter });
  const columns = useColumns(townshipId === null);
  const openRow = useCallback(
    (key: string | null) => {
      const { open: _, ...rest } = search;
      onSearch(key === null ? rest : { ...rest, open: key });
    },
    [onSearch, search],
  );
  const refresh = () => void list.refresh();
  const add = own.length > 0 && <AddSite onAdded={openRow} refresh={refresh} townships={own} />;
  const { open } = search;
  return (
    <ListPage<Row>
      {...list}
      actions={
        <>
          <ListExport filter={filter} kinds={['sites']} />
          {add}
        </>
      }
      columns={columns}
      drawer={{
        title: t('detail.title'),
        content: open && <SiteDetail id={open} onChanged={refresh} sheetLink={sheetLink} />,
        width: 560,
      }}
      empty={{ title: t('list.empty'), text: t('list.emptyText'), action: add }}
      filters={<Filters isOfAll={townshipId === null} onSearch={onSearch} search={search} townships={own} />}
      id="sites"
      isFiltered={Boolean(search.q || search.township)}
      onClearFilters={() => onSearch({})}
      onLoadMore={list.loadMore}
      onOpen={openRow}
      openKey={open ?? null}
      rowKey={rowKey}
      title={t('list.title')}
    />
  );
}

interface AddProps {
  townships: FiltersProps['townships'];
  refresh: () => void;
  onAdded: (id: string | null) => void;
}

function AddSite({ townships, refresh, onAdded }: AddProps) {
  const { t } = useTranslation('site');
  const { message } = App.useApp();
  const [isAdding, setAdding] = useState(false);
  const added = (id: string | undefined) => {
    setAdding(false);
    void message.success(t('add.done'));
    refresh();
    onAdded(id ?? null);
  };
  return (
    <>
      <Button onClick={() => setAdding(true)} type="primary">
        {t('add.open')}
      </Button>
      {isAdding && <SiteDrawer onClose={() => setAdding(false)} onDone={added} site={null} townships={townships} />}
    </>
  );
}

interface FiltersProps {
  search: SitesSearch;
  onSearch: Props['onSearch'];
  isOfAll: boolean;
  townships: SiteTownshipsQuery['siteTownships'];
}

function Filters({ search, onSearch, isOfAll, townships }: FiltersProps) {
  const { t } = useTranslation('site');
  const options = townships.map(({ id, name }) => ({ value: id, label: name }));
  const filters: Filter[] = [
    { kind: 'search', key: 'q', placeholder: t('list.search') },
    ...(isOfAll ? [{ kind: 'choice' as const, key: 'township', label: t('list.township'), options }] : []),
  ];
  const change = (key: string, value: string | undefined) => {
    const { [key as keyof SitesSearch]: _, ...rest } = search;
    onSearch(value === undefined ? rest : { ...rest, [key]: value });
  };
  return <FilterBar filters={filters} onChange={change} values={{ q: search.q, township: search.township }} />;
}

function useColumns(isOfAll: boolean): ListColumn<Row>[] {
  const { t } = useTranslation('site');
  const word = useWord();
  return useMemo(
    () => [
      { key: 'name', title: t('list.name'), render: ({ name }) => name, isMain: true },
      ...(isOfAll
        ? [{ key: 'township', title: t('list.township'), render: (row: Row) => row.township.name, width: '9rem' }]
        : []),
      { key: 'tier', title: t('list.tier'), render: ({ tier }) => word(siteTierTerms[tier]), width: '8rem' },
      { key: 'openingHours', title: t('list.openingHours'), render: ({ openingHours }) => openingHours },
      {
        key: 'functions',
        title: t('list.functions'),
        render: ({ functions }) =>
          inOrder(functions)
            .map((kind) => word(siteFunctionTerms[kind]))
            .join(t('list.joint')),
      },
    ],
    [t, word, isOfAll],
  );
}
