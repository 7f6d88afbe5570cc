import { useQuery } from '@apollo/client/react';
import type { DeadlineKey } from '@renda/domain';
import { DueTrace, Loading } from '@renda/ui/desktop';
import { DueExplanationDocument } from './DueExplanation.generated.ts';

interface Props {
  suggestionId: string;
  /** Which of its due dates may be meant. */
  keys: readonly DeadlineKey[];
  dueOn: string;
}

/** Why a due date of a list is that day: fetched when somebody asks, since a list has many of them. */
export function DueExplanation({ suggestionId, keys, dueOn }: Props) {
  const { data } = useQuery(DueExplanationDocument, { variables: { suggestionId } });
  if (data?.node?.__typename !== 'Suggestion') return <Loading lines={3} />;
  const due = data.node.deadlines.find((each) => keys.includes(each.key) && each.dueOn === dueOn);
  return <DueTrace dueOn={dueOn} trace={due?.trace ?? []} />;
}
