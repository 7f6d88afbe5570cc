import { useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import {
  Card,
  EmptyState,
  ErrorState,
  Loading,
  PageHeader,
  type PlainColumn,
  PlainTable,
  Section,
  Tag,
} from '@renda/ui/desktop';
import { daysBetween, today } from '@renda/ui/texts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ListExport } from '../paper/ListExport.tsx';
import { ZoneBoardsScreenDocument, type ZoneBoardsScreenQuery } from './ZoneBoardsScreen.generated.ts';

type Row = ZoneBoardsScreenQuery['zoneBoards'][number];

interface Props {
  /** The way to the board of a township. */
  boardLink: (townshipId: string, name: string) => ReactNode;
  /** At the right of the title: the ways to what else is told of all townships. */
  actions?: ReactNode;
}

/** All townships of the county: how many zones and rooms each has, and how many of them nobody holds. */
export function ZoneBoardsScreen({ boardLink, actions }: Props) {
  const { t } = useTranslation('zone');
  const { data, error, refetch } = useQuery(ZoneBoardsScreenDocument, { fetchPolicy: 'cache-and-network' });
  if (!data)
    return error ? <ErrorState onRetry={() => void refetch()} text={faultSentence(error)} /> : <Loading lines={8} />;
  const rows = data.zoneBoards;
  return (
    <>
      <PageHeader actions={<Actions>{actions}</Actions>} title={t('all.title')} />
      <Card>
        <Section>
          {rows.length === 0 ? <EmptyState title={t('all.empty')} /> : <Townships boardLink={boardLink} rows={rows} />}
        </Section>
      </Card>
    </>
  );
}

/** The list of zones as a workbook, beside the ways that the app adds. */
function Actions({ children }: { children: ReactNode }) {
  return (
    <>
      <ListExport kinds={['zones']} />
      {children}
    </>
  );
}

function Townships({ rows, boardLink }: Props & { rows: readonly Row[] }) {
  const { t } = useTranslation('zone');
  const count = (row: Row, kind: 'ZONE' | 'SITE') => row.places.filter((place) => place.kind === kind).length;
  const columns: PlainColumn<Row>[] = [
    { key: 'township', title: t('all.township'), render: ({ township }) => boardLink(township.id, township.name) },
    { key: 'members', title: t('all.members'), render: ({ members }) => members.length },
    { key: 'zones', title: t('all.zones'), render: (row) => count(row, 'ZONE') },
    { key: 'rooms', title: t('all.rooms'), render: (row) => count(row, 'SITE') },
    { key: 'gaps', title: t('all.gaps'), render: (row) => <Gaps row={row} /> },
    { key: 'unzoned', title: t('all.unzoned'), render: ({ unzoned }) => unzoned.length },
  ];
  return <PlainTable columns={columns} label={t('all.title')} rowKey={({ township }) => township.id} rows={rows} />;
}

/** How many have no holder, and for how long the longest. */
function Gaps({ row }: { row: Row }) {
  const { t } = useTranslation('zone');
  const open = row.places.flatMap(({ gap }) => (gap && !gap.isAhead ? [gap.from] : [])).sort();
  const [since] = open;
  if (since === undefined) return <Tag kind="ok">{t('gaps.none')}</Tag>;
  return <Tag kind="due">{t('all.gap', { count: open.length, days: daysBetween(since, today()) + 1 })}</Tag>;
}
