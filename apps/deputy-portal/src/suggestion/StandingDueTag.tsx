import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { PhoneDueTag } from '@renda/ui/phone';
import { awaitedDeadline } from './awaitedDeadline.ts';
import {
  type StandingDueTag_suggestionFragment,
  StandingDueTag_suggestionFragmentDoc,
} from './StandingDueTag.generated.ts';

interface Props {
  suggestion: FragmentType<StandingDueTag_suggestionFragment>;
  /** Whether touching it explains the date; not where the whole card is a link. */
  explains?: boolean;
}

/** The due date that counts now. Nothing where none does. */
export function StandingDueTag({ suggestion, explains = true }: Props) {
  const { data, complete } = useFragment({ fragment: StandingDueTag_suggestionFragmentDoc, from: suggestion });
  const due = complete ? awaitedDeadline(data.state, data.deadlines) : null;
  if (!due) return null;
  return <PhoneDueTag dueOn={due.dueOn} isProvisional={due.isProvisional} trace={explains ? due.trace : undefined} />;
}
