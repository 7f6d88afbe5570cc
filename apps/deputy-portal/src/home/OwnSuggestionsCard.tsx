import { useQuery } from '@apollo/client/react';
import { PhoneLinkCard } from '@renda/ui/phone';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Mandate, useSignedIn } from '../shell/ViewerContext.ts';
import { stageCounts } from '../suggestion/stages.ts';
import { urls } from '../urls.ts';
import { OwnSuggestionsCardDocument } from './OwnSuggestionsCard.generated.ts';

/** How one's own suggestions of a mandate stand, in a sentence; it leads to their list. Nothing where there are none. */
export function OwnSuggestionsCard({ mandate }: { mandate: Mandate }) {
  const { t } = useTranslation('home');
  const { t: ofSuggestion } = useTranslation('suggestion');
  const { mandates } = useSignedIn();
  const { data } = useQuery(OwnSuggestionsCardDocument, {
    variables: { filter: { leadDeputyId: mandate.id } },
    fetchPolicy: 'cache-and-network',
  });
  const counts = stageCounts(data?.suggestionStateCounts ?? []);
  if (counts.length === 0) return null;
  const several = mandates.length > 1;
  return (
    <PhoneLinkCard
      renderLink={(className, children) => (
        <Link className={className} search={several ? { mandate: mandate.id } : {}} to={urls.suggestions}>
          {children}
        </Link>
      )}
      text={counts
        .map(({ stage, count }) => t('own.count', { count, stage: ofSuggestion(`stage.${stage}`) }))
        .join(ofSuggestion('listComma'))}
      title={several ? t('own.titleOf', { congress: mandate.congress }) : t('own.title')}
    />
  );
}
