import type { FragmentType } from '@apollo/client';
import { EmptyState } from '@renda/ui/desktop';
import { shortInstant, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import {
  type PurgedSuggestion_suggestionFragment,
  PurgedSuggestion_suggestionFragmentDoc,
} from './PurgedSuggestion.generated.ts';

interface Props {
  suggestion: FragmentType<PurgedSuggestion_suggestionFragment>;
}

/** What is left of a purged suggestion: that it was purged, when and by whom, and the number, if it had one. */
export function PurgedSuggestion({ suggestion }: Props) {
  const { t } = useTranslation('screening');
  const locale = useLocale();
  const found = useRecord(PurgedSuggestion_suggestionFragmentDoc, 'PurgedSuggestion_suggestion', suggestion);
  const purge = found?.events.filter(({ move }) => move === 'purge').at(-1);
  if (!found || !purge) return null;
  const facts = { when: shortInstant(purge.at, locale), name: purge.actorName, number: found.officialNumber ?? '' };
  return (
    <EmptyState
      text={found.officialNumber ? t('purged.textNumbered', facts) : t('purged.text', facts)}
      title={t('purged.title')}
    />
  );
}
