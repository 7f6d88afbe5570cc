import type { FragmentType } from '@apollo/client';
import { legalBasisTerm } from '@renda/domain';
import { Section, TimeLine } from '@renda/ui/desktop';
import { shortInstant, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import {
  type SuggestionTimeLine_suggestionFragment,
  SuggestionTimeLine_suggestionFragmentDoc,
} from './SuggestionTimeLine.generated.ts';

interface Props {
  suggestion: FragmentType<SuggestionTimeLine_suggestionFragment>;
  /** How many of the newest entries are shown; all of them unless told. */
  most?: number;
}

/** What a deputy would be told first. */
const keyMoves = ['submit', 'sendBack', 'accept', 'handOver', 'reply', 'evaluate', 'close'];

/** A suggestion's history in sentences, newest first. */
export function SuggestionTimeLine({ suggestion, most }: Props) {
  const { t } = useTranslation('suggestion');
  const locale = useLocale();
  const found = useRecord(SuggestionTimeLine_suggestionFragmentDoc, 'SuggestionTimeLine_suggestion', suggestion);
  if (!found) return null;
  const entries = found.events.map(({ move, at, actorName, sentence, legalBasis }, place) => ({
    key: `${place}`,
    at,
    when: `${shortInstant(at, locale)} · ${actorName}`,
    text: sentence,
    detail: legalBasis && t('timeLine.basis', { basis: legalBasisTerm(legalBasis, locale) }),
    isKey: keyMoves.includes(move),
  }));
  return (
    <Section title={t('timeLine.title')}>
      <TimeLine entries={entries.reverse().slice(0, most)} />
    </Section>
  );
}
