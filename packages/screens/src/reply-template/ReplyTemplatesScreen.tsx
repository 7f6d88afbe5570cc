import { useQuery } from '@apollo/client/react';
import { useConnection } from '@renda/client';
import { offeredReplyClasses, type ReplyClass } from '@renda/domain';
import { FilterBar, type ListColumn, ListPage, Tag } from '@renda/ui/desktop';
import { longDate, today, useLocale } from '@renda/ui/texts';
import { App, Button, Checkbox } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReplyClassWord } from '../handling/useReplyClassWord.ts';
import { ReplyTemplateDetail } from './ReplyTemplateDetail.tsx';
import { ReplyTemplateDrawer } from './ReplyTemplateDrawer.tsx';
import {
  type ReplyTemplate_templateFragment,
  ReplyTemplateKeepingDocument,
  ReplyTemplatesScreenDocument,
} from './ReplyTemplatesScreen.generated.ts';
import type { ReplyTemplatesSearch } from './replyTemplatesSearch.ts';

type Row = ReplyTemplate_templateFragment;

interface Props {
  search: ReplyTemplatesSearch;
  onSearch: (search: ReplyTemplatesSearch) => void;
}

const rowKey = ({ id }: Row) => id;

/** The templates from which a unit begins its replies: its own, and the county's for all units. */
export function ReplyTemplatesScreen({ search, onSearch }: Props) {
  const { t } = useTranslation('replyTemplate');
  const { replyClass, all, open } = search;
  const filter = { replyClass: replyClass ?? null, includeInactive: all ?? false };
  const list = useConnection(ReplyTemplatesScreenDocument, 'replyTemplates', { first: 50, filter });
  const columns = useColumns();
  const openRow = useCallback(
    (key: string | null) => {
      const { open: _, ...rest } = search;
      onSearch(key === null ? rest : { ...rest, open: key });
    },
    [onSearch, search],
  );
  const refresh = () => void list.refresh();
  const add = <AddTemplate onAdded={openRow} refresh={refresh} />;
  return (
    <ListPage<Row>
      {...list}
      actions={add}
      columns={columns}
      drawer={{
        title: t('detail.title'),
        content: open && <ReplyTemplateDetail id={open} key={open} onChanged={refresh} />,
        width: 640,
      }}
      empty={{ title: t('list.empty'), text: t('list.emptyText'), action: add }}
      filters={<Filters onSearch={onSearch} search={search} />}
      id="replyTemplates"
      isFiltered={Boolean(replyClass)}
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
  refresh: () => void;
  onAdded: (id: string | null) => void;
}

function AddTemplate({ refresh, onAdded }: AddProps) {
  const { t } = useTranslation('replyTemplate');
  const { message } = App.useApp();
  const { data } = useQuery(ReplyTemplateKeepingDocument);
  const [isAdding, setAdding] = useState(false);
  const keeping = data?.replyTemplateKeeping;
  if (!keeping || (!keeping.ofCounty && keeping.ofUnits.length === 0)) return null;
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
      {isAdding && (
        <ReplyTemplateDrawer keeping={keeping} onClose={() => setAdding(false)} onDone={added} template={null} />
      )}
    </>
  );
}

function Filters({ search, onSearch }: Props) {
  const { t } = useTranslation('replyTemplate');
  const classWord = useReplyClassWord();
  const options = offeredReplyClasses.map((value) => ({ value, label: classWord(value) }));
  const { replyClass: _, all: __, ...others } = search;
  const write = (replyClass: ReplyClass | undefined, all: boolean) =>
    onSearch({ ...others, ...(replyClass ? { replyClass } : {}), ...(all ? { all: true } : {}) });
  return (
    <FilterBar
      filters={[{ kind: 'choice', key: 'replyClass', label: t('list.replyClass'), options }]}
      onChange={(_key, value) => write(value as ReplyClass | undefined, search.all ?? false)}
      values={{ replyClass: search.replyClass }}
    >
      <Checkbox checked={search.all ?? false} onChange={(event) => write(search.replyClass, event.target.checked)}>
        {t('list.all')}
      </Checkbox>
    </FilterBar>
  );
}

function useColumns(): ListColumn<Row>[] {
  const { t } = useTranslation('replyTemplate');
  const classWord = useReplyClassWord();
  const locale = useLocale();
  return useMemo(
    () => [
      { key: 'name', title: t('list.name'), render: ({ name }) => name, isMain: true },
      {
        key: 'keeper',
        title: t('list.keeper'),
        render: ({ unit }) => unit?.name ?? t('list.ofCounty'),
        width: '14rem',
      },
      {
        key: 'replyClass',
        title: t('list.replyClass'),
        render: ({ replyClass }) => (replyClass ? classWord(replyClass) : t('list.anyClass')),
        width: '16rem',
      },
      {
        key: 'standing',
        title: t('list.standing'),
        render: ({ isActive }) => (
          <Tag kind={isActive ? 'ok' : 'rest'}>{t(isActive ? 'list.inUse' : 'list.outOfUse')}</Tag>
        ),
        width: '6rem',
      },
      {
        key: 'changed',
        title: t('list.changed'),
        render: ({ changedAt, changedByName }) =>
          t('list.changedBy', { date: longDate(today(new Date(changedAt)), locale), name: changedByName }),
        width: '16rem',
      },
    ],
    [t, classWord, locale],
  );
}
