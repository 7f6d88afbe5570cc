import type { FragmentType } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { faultSentence, useReadAgain } from '@renda/client';
import { EmptyState, ErrorState, Loading } from '@renda/ui/desktop';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFollowedSuggestions } from '../following/useFollowedSuggestions.ts';
import { useWays } from '../ways/WaysContext.ts';
import { type SuggestionScreen_suggestionFragment, SuggestionScreenDocument } from './SuggestionScreen.generated.ts';

interface FoundSuggestion {
  suggestion: FragmentType<SuggestionScreen_suggestionFragment> | null;
  /** What stands in its place while it loads, when it could not be loaded, or when there is none to be seen. */
  instead: ReactNode;
}

/** One suggestion with all that its page shows; what was read before shows at once, is read anew, and again when it moves. */
export function useSuggestion(id: string): FoundSuggestion {
  const options = { variables: { id }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } as const;
  const { data, error, refetch } = useQuery(SuggestionScreenDocument, options);
  useFollowedSuggestions(useReadAgain(SuggestionScreenDocument), id);
  if (data?.node?.__typename === 'Suggestion') return { suggestion: data.node, instead: null };
  if (data) return { suggestion: null, instead: <NoSuggestion /> };
  const failed = error && <ErrorState onRetry={() => void refetch()} text={faultSentence(error)} />;
  return { suggestion: null, instead: failed ?? <Loading lines={12} /> };
}

function NoSuggestion() {
  const { t } = useTranslation('ui');
  const { WayLink } = useWays();
  const home = <WayLink way={{ to: 'today' }}>{t('state.home')}</WayLink>;
  return <EmptyState action={home} text={t('state.lostBody')} title={t('state.lost')} />;
}
