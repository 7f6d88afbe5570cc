import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { PhoneCard, PhoneTimeLine } from '@renda/ui/phone';
import { shortInstant, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import {
  type SuggestionHistory_suggestionFragment,
  SuggestionHistory_suggestionFragmentDoc,
} from './SuggestionHistory.generated.ts';

/** What units say and decide stands out from what follows by itself. */
const keyMoves = ['sendBack', 'accept', 'handOver', 'consult', 'reply', 'evaluate', 'close'];

/** All that happened, in sentences, the latest first. */
export function SuggestionHistory({ suggestion }: { suggestion: FragmentType<SuggestionHistory_suggestionFragment> }) {
  const { t } = useTranslation('suggestion');
  const locale = useLocale();
  const { data, complete } = useFragment({ fragment: SuggestionHistory_suggestionFragmentDoc, from: suggestion });
  if (!complete || data.events.length === 0) return null;
  const entries = data.events.map(({ move, at, sentence }) => ({
    key: `${at} ${move} ${sentence}`,
    at,
    when: shortInstant(at, locale),
    text: sentence,
    isKey: keyMoves.includes(move),
  }));
  return (
    <PhoneCard title={t('history')}>
      <PhoneTimeLine entries={entries.reverse()} />
    </PhoneCard>
  );
}
