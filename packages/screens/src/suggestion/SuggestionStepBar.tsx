import type { FragmentType } from '@apollo/client';
import { StepBar } from '@renda/ui/desktop';
import { useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import {
  type SuggestionStepBar_suggestionFragment,
  SuggestionStepBar_suggestionFragmentDoc,
} from './SuggestionStepBar.generated.ts';
import { suggestionSteps } from './suggestionSteps.ts';

interface Props {
  suggestion: FragmentType<SuggestionStepBar_suggestionFragment>;
}

/** Where a suggestion stands in its life, with the day on which each step was reached. */
export function SuggestionStepBar({ suggestion }: Props) {
  const { t } = useTranslation('suggestion');
  const locale = useLocale();
  const found = useRecord(SuggestionStepBar_suggestionFragmentDoc, 'SuggestionStepBar_suggestion', suggestion);
  if (!found) return null;
  return <StepBar label={t('steps.label')} steps={suggestionSteps(found, locale)} />;
}
