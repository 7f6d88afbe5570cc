import type { FragmentType } from '@apollo/client';
import { Card } from '@renda/ui/desktop';
import { useRecord } from '../graph/useRecord.ts';
import { SuggestionInstructions } from './SuggestionInstructions.tsx';
import { SuggestionKey } from './SuggestionKey.tsx';
import {
  type SuggestionLeadership_suggestionFragment,
  SuggestionLeadership_suggestionFragmentDoc,
} from './SuggestionLeadership.generated.ts';
import { SuggestionUpwardReports } from './SuggestionUpwardReports.tsx';

/** What is read of a suggestion about those who lead it. */
export type Leadership = SuggestionLeadership_suggestionFragment;

/** What a form of these sections is given. */
export interface LeadershipFormProps {
  suggestion: Leadership;
  onClose: () => void;
  /** Called when it was done, with what to tell the person. */
  onDone: (told: string) => void;
}

interface Props {
  suggestion: FragmentType<SuggestionLeadership_suggestionFragment>;
}

/** What leaders did about a suggestion: key suggestion, instructions, reports upwards. */
export function SuggestionLeadership({ suggestion }: Props) {
  const found = useRecord(SuggestionLeadership_suggestionFragmentDoc, 'SuggestionLeadership_suggestion', suggestion);
  if (!found || isNothing(found)) return null;
  return (
    <Card>
      <SuggestionKey suggestion={found} />
      <SuggestionInstructions suggestion={found} />
      <SuggestionUpwardReports suggestion={found} />
    </Card>
  );
}

/** Nothing to show and nothing to do. */
function isNothing({ keySuggestion, instructions, upwardReports, availableActs }: Leadership): boolean {
  const acts = ['chooseKey', 'instruct', 'reportUpwards'] as const;
  const entries = instructions.length + upwardReports.length;
  return entries === 0 && !keySuggestion && !acts.some((act) => availableActs.includes(act));
}
