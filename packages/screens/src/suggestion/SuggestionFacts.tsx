import type { FragmentType } from '@apollo/client';
import { opennessTerms, raisedInTerms, suggestionKindTerms, suggestionSourceTerms } from '@renda/domain';
import { FactList, Section, Tag } from '@renda/ui/desktop';
import { longDate, today, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import { useWord } from '../texts/useWord.ts';
import {
  type SuggestionFacts_suggestionFragment,
  SuggestionFacts_suggestionFragmentDoc,
} from './SuggestionFacts.generated.ts';

interface Props {
  suggestion: FragmentType<SuggestionFacts_suggestionFragment>;
  /** Two where there is room. */
  columns?: 1 | 2;
}

/** When and how a suggestion was raised, and whether the public may read it. */
export function SuggestionFacts({ suggestion, columns }: Props) {
  const { t } = useTranslation('suggestion');
  const word = useWord();
  const locale = useLocale();
  const found = useRecord(SuggestionFacts_suggestionFragmentDoc, 'SuggestionFacts_suggestion', suggestion);
  if (!found) return null;
  const openness = [word(opennessTerms[found.openness]), found.opennessReason].filter(Boolean).join('：');
  const facts = [
    { label: t('facts.kind'), value: word(suggestionKindTerms[found.kind]) },
    { label: t('facts.source'), value: word(suggestionSourceTerms[found.source]) },
    { label: t('facts.raisedIn'), value: found.session?.name ?? word(raisedInTerms[found.raisedIn]) },
    {
      label: t('facts.submittedOn'),
      value: found.submittedAt && longDate(today(new Date(found.submittedAt)), locale),
    },
    { label: t('facts.openness'), value: openness },
    {
      label: t('facts.secrecy'),
      value: (
        <Tag kind={found.isSecrecyConfirmed ? 'ok' : 'due'}>
          {found.isSecrecyConfirmed ? t('facts.secrecyConfirmed') : t('facts.secrecyOpen')}
        </Tag>
      ),
    },
  ];
  return (
    <Section title={t('facts.title')}>
      <FactList columns={columns} facts={facts} />
    </Section>
  );
}
