import type { FragmentType } from '@apollo/client';
import { Card } from '@renda/ui/desktop';
import { useRecord } from '../graph/useRecord.ts';
import { SuggestionConsultations } from '../handling/SuggestionConsultations.tsx';
import { SuggestionHandlings } from '../handling/SuggestionHandlings.tsx';
import { SuggestionReplies } from '../handling/SuggestionReplies.tsx';
import { SuggestionChain } from './SuggestionChain.tsx';
import { SuggestionDeadlines } from './SuggestionDeadlines.tsx';
import { SuggestionEyebrow } from './SuggestionEyebrow.tsx';
import {
  type SuggestionScreen_suggestionFragment,
  SuggestionScreen_suggestionFragmentDoc,
} from './SuggestionScreen.generated.ts';
import { SuggestionStepBar } from './SuggestionStepBar.tsx';
import styles from './SuggestionSummary.module.css';
import { SuggestionText } from './SuggestionText.tsx';
import { SuggestionTimeLine } from './SuggestionTimeLine.tsx';
import { useSuggestion } from './useSuggestion.tsx';

/** A suggestion as the drawer of a list shows it: to read, not to act on. */
export function SuggestionSummary({ id }: { id: string }) {
  const { suggestion, instead } = useSuggestion(id);
  return suggestion ? <Summary suggestion={suggestion} /> : instead;
}

function Summary({ suggestion }: { suggestion: FragmentType<SuggestionScreen_suggestionFragment> }) {
  const found = useRecord(SuggestionScreen_suggestionFragmentDoc, 'SuggestionScreen_suggestion', suggestion);
  if (!found) return null;
  return (
    <div className={styles.summary}>
      <header>
        <div className={styles.eyebrow}>
          <SuggestionEyebrow suggestion={found} />
        </div>
        <h2 className={styles.title}>{found.title}</h2>
      </header>
      <SuggestionStepBar suggestion={found} />
      <Card>
        <SuggestionText suggestion={found} />
        <SuggestionHandlings suggestion={found} />
        <SuggestionReplies suggestion={found} />
        <SuggestionConsultations suggestion={found} />
      </Card>
      <Card>
        <SuggestionChain columns={2} suggestion={found} />
        <SuggestionDeadlines suggestion={found} />
        <SuggestionTimeLine most={6} suggestion={found} />
      </Card>
    </div>
  );
}
