import {
  handlingRoles,
  handlingRoleTerms,
  markTerms,
  opennessTerms,
  raisedInTerms,
  suggestionLifecycle,
} from '@renda/domain';
import { DueTag, type ListColumn, Tag } from '@renda/ui/desktop';
import { shortDate, today, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { useWord } from '../texts/useWord.ts';
import { currentDue } from './currentDue.ts';
import { DueExplanation } from './DueExplanation.tsx';
import type { SuggestionsScreenQuery } from './SuggestionsScreen.generated.ts';
import styles from './suggestionColumns.module.css';

export type SuggestionRow = SuggestionsScreenQuery['suggestions']['edges'][number]['node'];

type Column =
  | 'number'
  | 'title'
  | 'state'
  | 'deputy'
  | 'units'
  | 'outcome'
  | 'due'
  | 'category'
  | 'filedOn'
  | 'raisedIn'
  | 'openness'
  | 'congress';

/** The columns of a list of suggestions, as units of these names see it; the last five are shown when somebody chooses them. */
export function suggestionColumns(
  title: (column: Column) => string,
  units: readonly string[],
): ListColumn<SuggestionRow>[] {
  const column = (
    key: Column,
    render: ListColumn<SuggestionRow>['render'],
    more: Partial<ListColumn<SuggestionRow>>,
  ) => ({
    key,
    title: title(key),
    render,
    ...more,
  });
  const hidden = { isHiddenAtFirst: true };
  return [
    column('number', (row) => <NumberCell row={row} />, { width: '9.5rem', isEmpty: (row) => !row.officialNumber }),
    column('title', (row) => row.title, { isMain: true }),
    column('state', (row) => <StateCell row={row} />, { width: '5.5rem' }),
    column('deputy', (row) => <DeputyCell row={row} />, { width: '6.5rem' }),
    column('units', (row) => <UnitsCell row={row} />, { width: '9rem', isEmpty: (row) => row.handlings.length === 0 }),
    column('outcome', (row) => <OutcomeCell row={row} />, { width: '6rem', isEmpty: (row) => !row.replyClass }),
    column('due', (row) => <DueCell row={row} units={units} />, {
      width: '7.5rem',
      isEmpty: (row) => !currentDue(row.state, row.deadlines, units),
    }),
    column('category', (row) => row.category?.name ?? '—', hidden),
    column('filedOn', (row) => <FiledCell row={row} />, hidden),
    column('raisedIn', (row) => <WordCell word={raisedInTerms[row.raisedIn]} />, hidden),
    column('openness', (row) => <WordCell word={opennessTerms[row.openness]} />, hidden),
    column('congress', (row) => row.congress.shortName, hidden),
  ];
}

interface CellProps {
  row: SuggestionRow;
}

function NumberCell({ row }: CellProps) {
  const { t } = useTranslation('suggestion');
  const [, series, number] = row.officialNumber?.match(/^(.*)(第\d+号)$/) ?? [];
  if (!number) return row.officialNumber ?? <span className={styles.faint}>{t('unnumbered')}</span>;
  return (
    <>
      {number}
      <span className={styles.series}>{series}</span>
    </>
  );
}

function StateCell({ row }: CellProps) {
  const word = useWord();
  return <Tag kind={row.state === 'CLOSED' ? 'ok' : 'rest'}>{word(suggestionLifecycle.states[row.state])}</Tag>;
}

function DeputyCell({ row }: CellProps) {
  return (
    <>
      {row.leadDeputy.name}
      {row.township && <span className={styles.below}>{row.township.name}</span>}
    </>
  );
}

/** Lead first, then separate, then assisting units. */
function UnitsCell({ row }: CellProps) {
  const word = useWord();
  if (row.handlings.length === 0) return <span className={styles.faint}>—</span>;
  return handlingRoles.map((role) => {
    const names = row.handlings.filter((handling) => handling.role === role).map(({ unit }) => unit.shortName);
    if (names.length === 0) return null;
    const isMinor = role === 'ASSISTING';
    return (
      <span className={isMinor ? styles.below : styles.line} key={role}>
        {role !== 'LEAD' && `${word(handlingRoleTerms[role])} `}
        {names.join('、')}
      </span>
    );
  });
}

function OutcomeCell({ row }: CellProps) {
  const word = useWord();
  const { t } = useTranslation('suggestion');
  if (!row.replyClass) return <span className={styles.faint}>—</span>;
  return (
    <span className={styles.tags}>
      <Tag kind="accent">{t('class', { class: row.replyClass })}</Tag>
      {row.resultMark && (
        <Tag kind={row.resultMark === 'NOT_SATISFIED' ? 'late' : 'ok'}>{word(markTerms[row.resultMark])}</Tag>
      )}
    </span>
  );
}

function DueCell({ row, units }: CellProps & { units: readonly string[] }) {
  const { t } = useTranslation('suggestion');
  const due = currentDue(row.state, row.deadlines, units);
  if (!due) return <span className={styles.faint}>—</span>;
  return (
    <>
      <DueTag
        dueOn={due.dueOn}
        explanation={<DueExplanation dueOn={due.dueOn} keys={[due.key]} suggestionId={row.id} />}
        isProvisional={due.isProvisional}
      />
      <span className={styles.below}>{t(`dueOf.${due.key}`)}</span>
    </>
  );
}

function FiledCell({ row }: CellProps) {
  const locale = useLocale();
  return shortDate(today(new Date(row.filedAt)), locale);
}

function WordCell({ word: words }: { word: Parameters<ReturnType<typeof useWord>>[0] }) {
  return useWord()(words);
}
