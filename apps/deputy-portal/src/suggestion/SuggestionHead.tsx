import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { suggestionKindTerms } from '@renda/domain';
import { PhoneCard } from '@renda/ui/phone';
import { useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { StateTag } from './StateTag.tsx';
import {
  type SuggestionHead_suggestionFragment,
  SuggestionHead_suggestionFragmentDoc,
} from './SuggestionHead.generated.ts';
import { SuggestionSteps } from './SuggestionSteps.tsx';

/** What it is and where it stands: kind, number, title, whose it is, and the steps of its life. */
export function SuggestionHead({ suggestion }: { suggestion: FragmentType<SuggestionHead_suggestionFragment> }) {
  const { t } = useTranslation('suggestion');
  const locale = useLocale();
  const { data, complete } = useFragment({ fragment: SuggestionHead_suggestionFragmentDoc, from: suggestion });
  if (!complete) return null;
  const whose = [data.leadDeputy.name, ...(data.delegation ? [data.delegation.name] : [])].join(' · ');
  return (
    <PhoneCard
      kind={data.officialNumber ?? suggestionKindTerms[data.kind][locale]}
      tag={<StateTag state={data.state} />}
      text={whose}
      title={data.title || t('noTitle')}
    >
      <SuggestionSteps state={data.state} />
    </PhoneCard>
  );
}
