import { type SuggestionState, suggestionLifecycle } from '@renda/domain';
import { Tag, type TagKind } from '@renda/ui/phone';
import { useLocale } from '@renda/ui/texts';

const kinds: Partial<Record<SuggestionState, TagKind>> = {
  RETURNED: 'due',
  ACCEPTED: 'accent',
  HANDED_OVER: 'accent',
  ASSIGNED: 'accent',
  HANDLING: 'accent',
  REPLIED: 'due',
  EVALUATED: 'accent',
  CLOSED: 'ok',
};

/** Where a suggestion stands, by its official word. What waits for the deputy and what is done carry a shape. */
export function StateTag({ state }: { state: SuggestionState }) {
  const locale = useLocale();
  return <Tag kind={kinds[state] ?? 'rest'}>{suggestionLifecycle.states[state][locale]}</Tag>;
}
