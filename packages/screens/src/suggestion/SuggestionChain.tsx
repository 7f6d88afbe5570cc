import type { FragmentType } from '@apollo/client';
import { handlingRoles, handlingRoleTerms } from '@renda/domain';
import { type Fact, FactList, Section } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import { useWord } from '../texts/useWord.ts';
import {
  type SuggestionChain_suggestionFragment,
  SuggestionChain_suggestionFragmentDoc,
} from './SuggestionChain.generated.ts';

interface Props {
  suggestion: FragmentType<SuggestionChain_suggestionFragment>;
  /** Two where there is room. */
  columns?: 1 | 2;
}

/** Who answers for a suggestion, from the deputy over the bodies that screen and assign it to the units. */
export function SuggestionChain({ suggestion, columns }: Props) {
  const { t } = useTranslation('suggestion');
  const word = useWord();
  const found = useRecord(SuggestionChain_suggestionFragmentDoc, 'SuggestionChain_suggestion', suggestion);
  if (!found) return null;
  const { leadDeputy, delegation, township, congress, wishedUnit } = found;
  const units = handlingRoles.flatMap((role): Fact[] => {
    const names = found.handlings
      .filter((handling) => handling.role === role && handling.state !== 'DECLINED')
      .map(({ unit }) => unit.name);
    return names.length > 0
      ? [{ label: word(handlingRoleTerms[role]), value: <strong>{[...new Set(names)].join('、')}</strong> }]
      : [];
  });
  const place = delegation?.name ?? township?.name;
  const facts: Fact[] = [
    { label: t('chain.deputy'), value: <strong>{[place, leadDeputy.name].filter(Boolean).join(' · ')}</strong> },
    { label: t('chain.congress'), value: congress.name },
    ...(found.isOnBehalf ? [{ label: t('chain.enteredBy'), value: found.enteredByName }] : []),
    ...(found.raisedUpBy ? [{ label: t('chain.raisedUpBy'), value: found.raisedUpBy.name }] : []),
    { label: t('chain.screener'), value: found.screener.name },
    { label: t('chain.handedTo'), value: found.handedTo && <strong>{found.handedTo.name}</strong> },
    ...units,
    ...(wishedUnit && units.length === 0 ? [{ label: t('chain.wished'), value: wishedUnit.name }] : []),
  ];
  return (
    <Section title={t('chain.title')}>
      <FactList columns={columns} facts={facts} />
    </Section>
  );
}
