import type { FragmentType } from '@apollo/client';
import { opennessTerms, raisedInTerms, suggestionKindTerms, suggestionLifecycle } from '@renda/domain';
import { Tag } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import { useWord } from '../texts/useWord.ts';
import {
  type SuggestionEyebrow_suggestionFragment,
  SuggestionEyebrow_suggestionFragmentDoc,
} from './SuggestionEyebrow.generated.ts';

interface Props {
  suggestion: FragmentType<SuggestionEyebrow_suggestionFragment>;
}

/** What a suggestion is, in a line above its title: number, subject, when it was raised, and what marks it out. */
export function SuggestionEyebrow({ suggestion }: Props) {
  const { t } = useTranslation('suggestion');
  const word = useWord();
  const found = useRecord(SuggestionEyebrow_suggestionFragmentDoc, 'SuggestionEyebrow_suggestion', suggestion);
  if (!found) return null;
  const facts = [
    found.officialNumber ?? t('unnumbered'),
    found.category?.name,
    word(raisedInTerms[found.raisedIn]),
    found.kind === 'SUGGESTION' ? null : word(suggestionKindTerms[found.kind]),
  ];
  return (
    <>
      <span>{facts.filter(Boolean).join(' · ')}</span>
      <Tag kind="accent">{word(suggestionLifecycle.states[found.state])}</Tag>
      <Tag>{word(opennessTerms[found.openness])}</Tag>
      {found.isWide && <Tag>{t('wide')}</Tag>}
      {found.isOnBehalf && <Tag>{t('onBehalf')}</Tag>}
    </>
  );
}
