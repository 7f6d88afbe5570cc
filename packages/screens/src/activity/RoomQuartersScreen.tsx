import { useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { type PeriodState, periodStates, periodStateTerms, quarterWords } from '@renda/domain';
import { Card, EmptyState, ErrorState, Loading, PageHeader, Section } from '@renda/ui/desktop';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWord } from '../texts/useWord.ts';
import styles from './RoomQuarters.module.css';
import { RoomQuartersScreenDocument, type RoomQuartersScreenQuery } from './RoomQuartersScreen.generated.ts';

type Row = RoomQuartersScreenQuery['roomQuarters'][number];
type Cell = Row['quarters'][number];

interface Props {
  eyebrow?: ReactNode;
  /** The way to the plan of a township in a quarter, with a room in sight. */
  planLink: (
    to: { townshipId: string; quarter: string; room: string },
    props: { className: string; 'aria-label': string; children: ReactNode },
  ) => ReactNode;
}

/** Every room of the county, quarter by quarter: each cell says in colour, shape and word where it stands, and opens its list. */
export function RoomQuartersScreen({ eyebrow, planLink }: Props) {
  const { t } = useTranslation('activity');
  const { data, error, refetch } = useQuery(RoomQuartersScreenDocument, { fetchPolicy: 'cache-and-network' });
  if (!data) {
    return error ? <ErrorState onRetry={() => void refetch()} text={faultSentence(error)} /> : <Loading lines={10} />;
  }
  const rows = data.roomQuarters;
  return (
    <>
      <PageHeader eyebrow={eyebrow} title={t('map.title')} />
      {rows.length === 0 && <EmptyState text={t('emptyText')} title={t('empty')} />}
      {[...new Set(rows.map(({ townshipId }) => townshipId))].map((township) => (
        <Township key={township} planLink={planLink} rows={rows.filter(({ townshipId }) => townshipId === township)} />
      ))}
    </>
  );
}

function Township({ rows, planLink }: Pick<Props, 'planLink'> & { rows: readonly Row[] }) {
  const { t } = useTranslation('activity');
  const word = useWord();
  const [first] = rows;
  if (!first) return null;
  return (
    <Card>
      <Section title={first.townshipName}>
        <table className={styles.map}>
          <thead>
            <tr>
              <th scope="col">{t('map.room')}</th>
              {first.quarters.map(({ quarter }) => (
                <th key={quarter} scope="col">
                  {word(quarterWords(quarter))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.siteId}>
                <th scope="row">{row.name}</th>
                {row.quarters.map((cell) => (
                  <td key={cell.quarter}>
                    <CellLink cell={cell} planLink={planLink} row={row} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('map.done')}</th>
              {first.quarters.map(({ quarter }, index) => (
                <td key={quarter}>
                  <Done cells={rows.flatMap(({ quarters }) => quarters[index] ?? [])} />
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </Section>
    </Card>
  );
}

const signs: Record<PeriodState, string> = { UPCOMING: '·', DUE: '◷', DONE: '✓', LATE: '▲', MISSED: '✕' };

function CellLink({ cell, row, planLink }: Pick<Props, 'planLink'> & { cell: Cell; row: Row }) {
  const { t } = useTranslation('activity');
  const word = useWord();
  const state = cell.state ?? null;
  const stands = state ? word(periodStateTerms[state]) : t('notOwed');
  const label = t('map.cell', { room: row.name, quarter: word(quarterWords(cell.quarter)), state: stands });
  return planLink(
    { townshipId: row.townshipId, quarter: cell.quarter, room: row.siteId },
    {
      className: `${styles.cell} ${(state && styles[state]) ?? ''}`,
      'aria-label': label,
      children: (
        <>
          <span aria-hidden="true">{state ? signs[state] : '—'}</span> {stands}
          {cell.heldCount > 1 && <small> {t('map.times', { count: cell.heldCount })}</small>}
        </>
      ),
    },
  );
}

/** How many of the rooms that owe have done it: a share is told with its number. */
function Done({ cells }: { cells: readonly Cell[] }) {
  const { t } = useTranslation('activity');
  const owing = cells.filter(({ state }) => state && periodStates.includes(state));
  return <>{t('map.share', { done: owing.filter(({ state }) => state === 'DONE').length, all: owing.length })}</>;
}
