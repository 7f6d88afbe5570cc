import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { opennessTerms, suggestionKindTerms, suggestionLimits } from '@renda/domain';
import { PhoneCard } from '@renda/ui/phone';
import { useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { Facts } from '../shell/Facts.tsx';
import { FileLinks } from './FileLinks.tsx';
import {
  type SuggestionText_suggestionFragment,
  SuggestionText_suggestionFragmentDoc,
} from './SuggestionText.generated.ts';

/** Files of replies are told with their reply. */
const repliesOwn = ['SEALED_REPLY', 'EVALUATION_FORM'];

/** The suggestion itself: what is the matter, what is asked for, and its files. */
export function SuggestionText({ suggestion }: { suggestion: FragmentType<SuggestionText_suggestionFragment> }) {
  const { t } = useTranslation('suggestion');
  const locale = useLocale();
  const { data, complete } = useFragment({ fragment: SuggestionText_suggestionFragmentDoc, from: suggestion });
  if (!complete) return null;
  const files = data.attachments.filter(({ purpose }) => !repliesOwn.includes(purpose));
  return (
    <PhoneCard title={t('text.title')}>
      <Facts
        facts={[
          { label: suggestionLimits.body.label[locale], value: data.body || t('text.empty') },
          { label: suggestionLimits.proposal.label[locale], value: data.proposal || t('text.empty') },
          data.category && { label: t('text.category'), value: data.category.name },
          data.wishedUnit && { label: t('text.wishedUnit'), value: data.wishedUnit.name },
          { label: t('text.kind'), value: suggestionKindTerms[data.kind][locale] },
          {
            label: t('text.openness'),
            value: [opennessTerms[data.openness][locale], data.opennessReason].filter(Boolean).join(' · '),
          },
        ]}
      />
      <FileLinks files={files} />
    </PhoneCard>
  );
}
