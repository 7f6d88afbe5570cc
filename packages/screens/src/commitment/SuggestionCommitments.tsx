import type { FragmentType } from '@apollo/client';
import { Section } from '@renda/ui/desktop';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import { LookBackDrawer, type VisitTarget } from '../look-back/LookBackDrawer.tsx';
import { LookBackLine } from '../look-back/LookBackLine.tsx';
import { recordNamed, useOpenForm } from '../ways/OpenActContext.ts';
import { ClosingGaps } from './ClosingGaps.tsx';
import { CommitmentTable } from './CommitmentTable.tsx';
import { ReportDrawer } from './ReportDrawer.tsx';
import {
  type SuggestionCommitments_suggestionFragment,
  SuggestionCommitments_suggestionFragmentDoc,
} from './SuggestionCommitments.generated.ts';
import styles from './SuggestionCommitments.module.css';

/** What is read of a suggestion about what was promised. */
export type Promises = SuggestionCommitments_suggestionFragment;
export type Promised = Promises['commitments'][number];
type Drawn = Promises['lookBacks'][number];

interface Props {
  suggestion: FragmentType<SuggestionCommitments_suggestionFragment>;
}

type OpenForm = { report: Promised } | { visit: VisitTarget };

/** What was promised and what came of it: commitments with reports and look-backs, those drawn, and what closing still lacks. */
export function SuggestionCommitments({ suggestion }: Props) {
  const { t } = useTranslation('commitment');
  const { message } = App.useApp();
  const found = useRecord(SuggestionCommitments_suggestionFragmentDoc, 'SuggestionCommitments_suggestion', suggestion);
  const { open, show, close } = useOpenForm((named) => (found ? formNamed(found, named) : null));
  if (!found) return null;
  const made = found.commitments.filter((each) => each.isMade);
  const drawn = found.lookBacks.filter((each) => !each.commitment);
  if (made.length === 0 && drawn.length === 0 && found.closingGaps.length === 0) return null;
  const done = (told: string) => {
    close();
    void message.success(told);
  };
  return (
    <Section title={t('title')}>
      {made.length > 0 && (
        <CommitmentTable
          commitments={made}
          onReport={({ id }) => show(`reportCommitment.${id}`)}
          onVisit={({ id }) => show(`lookBack.${id}`)}
        />
      )}
      {drawn.map((each) => (
        <div className={styles.drawn} key={each.id}>
          <span className={styles.head}>
            {t('drawn', { unit: each.handling.unit.name })}
            {each.mayHold && <Button onClick={() => show(`lookBack.${each.id}`)}>{t('lookBack')}</Button>}
          </span>
          <LookBackLine lookBack={each} />
        </div>
      ))}
      <ClosingGaps gaps={found.closingGaps} />
      {open && 'report' in open && <ReportDrawer commitment={open.report} onClose={close} onDone={done} />}
      {open && 'visit' in open && (
        <LookBackDrawer
          onClose={close}
          onDone={done}
          target={{ ...open.visit, what: open.visit.what || t('solved') }}
        />
      )}
    </Section>
  );
}

/** The form that an address names: a unit's report, or a look-back on a promise or on a reply that was drawn. */
function formNamed(found: Promises, named: string): OpenForm | null {
  const report = recordNamed(
    named,
    'reportCommitment',
    found.commitments.filter((each) => each.isMade && each.mayReport),
  );
  const kept = found.commitments.filter((each) => each.isMade && each.mayLookBack).map((each) => visitOf(found, each));
  const drawn = found.lookBacks
    .filter((each) => !each.commitment && each.mayHold)
    .map((each) => drawnVisit(found, each));
  const visits = [...kept, ...drawn].map((visit) => ({ id: visit.commitmentId ?? visit.lookBackId ?? '', visit }));
  const visited = recordNamed(named, 'lookBack', visits);
  return report ? { report } : visited ? { visit: visited.visit } : null;
}

function visitOf(suggestion: Promises, { id, version, what, handling }: Promised): VisitTarget {
  return { commitmentId: id, version, what, unit: handling.unit.name, ...whereOf(suggestion) };
}

/** A whole reply that was drawn has no words of its own. */
function drawnVisit(suggestion: Promises, { id, version, handling }: Drawn): VisitTarget {
  return { lookBackId: id, version, what: '', unit: handling.unit.name, ...whereOf(suggestion) };
}

function whereOf({ leadDeputy, township }: Promises) {
  return { leadDeputy: leadDeputy.name, place: township?.name ?? null };
}
