import type { FragmentType } from '@apollo/client';
import { Section } from '@renda/ui/desktop';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import { LookBackDrawer, type VisitTarget } from '../look-back/LookBackDrawer.tsx';
import { LookBackLine } from '../look-back/LookBackLine.tsx';
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
  const [open, setOpen] = useState<OpenForm | null>(null);
  const found = useRecord(SuggestionCommitments_suggestionFragmentDoc, 'SuggestionCommitments_suggestion', suggestion);
  if (!found) return null;
  const made = found.commitments.filter((each) => each.isMade);
  const drawn = found.lookBacks.filter((each) => !each.commitment);
  if (made.length === 0 && drawn.length === 0 && found.closingGaps.length === 0) return null;
  const close = () => setOpen(null);
  const done = (told: string) => {
    close();
    void message.success(told);
  };
  return (
    <Section title={t('title')}>
      {made.length > 0 && (
        <CommitmentTable
          commitments={made}
          onReport={(report) => setOpen({ report })}
          onVisit={(each) => setOpen({ visit: visitOf(found, each) })}
        />
      )}
      {drawn.map((each) => (
        <div className={styles.drawn} key={each.id}>
          <span className={styles.head}>
            {t('drawn', { unit: each.handling.unit.name })}
            {each.mayHold && (
              <Button onClick={() => setOpen({ visit: drawnVisit(found, each, t('solved')) })}>{t('lookBack')}</Button>
            )}
          </span>
          <LookBackLine lookBack={each} />
        </div>
      ))}
      <ClosingGaps gaps={found.closingGaps} />
      {open && 'report' in open && <ReportDrawer commitment={open.report} onClose={close} onDone={done} />}
      {open && 'visit' in open && <LookBackDrawer onClose={close} onDone={done} target={open.visit} />}
    </Section>
  );
}

function visitOf(suggestion: Promises, { id, version, what, handling }: Promised): VisitTarget {
  return { commitmentId: id, version, what, unit: handling.unit.name, ...whereOf(suggestion) };
}

function drawnVisit(suggestion: Promises, { id, version, handling }: Drawn, what: string): VisitTarget {
  return { lookBackId: id, version, what, unit: handling.unit.name, ...whereOf(suggestion) };
}

function whereOf({ leadDeputy, township }: Promises) {
  return { leadDeputy: leadDeputy.name, place: township?.name ?? null };
}
