import type { FragmentType } from '@apollo/client';
import { suggestionLifecycle } from '@renda/domain';
import { Tag } from '@renda/ui/desktop';
import { useRecord } from '../graph/useRecord.ts';
import { useWord } from '../texts/useWord.ts';
import { useWays } from '../ways/WaysContext.ts';
import styles from './SuggestionTogether.module.css';
import { type TogetherRow_suggestionFragment, TogetherRow_suggestionFragmentDoc } from './TogetherRow.generated.ts';

interface Props {
  suggestion: FragmentType<TogetherRow_suggestionFragment>;
}

/** Another suggestion in a line: what it is, whose, and where it stands; it leads there. */
export function TogetherRow({ suggestion }: Props) {
  const word = useWord();
  const { WayLink } = useWays();
  const found = useRecord(TogetherRow_suggestionFragmentDoc, 'TogetherRow_suggestion', suggestion);
  if (!found) return null;
  const { id, title, state, officialNumber, leadDeputy } = found;
  return (
    <li className={styles.row}>
      <span>
        <WayLink way={{ to: 'suggestion', id }}>{title}</WayLink>
        <span className={styles.facts}>{[officialNumber, leadDeputy.name].filter(Boolean).join(' · ')}</span>
      </span>
      <Tag>{word(suggestionLifecycle.states[state])}</Tag>
    </li>
  );
}
