import { type SuggestionSource, suggestionSources, suggestionSourceTerms } from '@renda/domain';
import { ChoiceRow } from '@renda/ui/phone';
import { useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';

/** A motion is turned into a suggestion by the presidium of the session, never by its author. */
const offered = suggestionSources.filter((source) => source !== 'MOTION');

/** What it grew from. */
export function SourceField({
  value,
  onChange,
}: {
  value: SuggestionSource;
  onChange: (source: SuggestionSource) => void;
}) {
  const { t } = useTranslation('draft');
  const locale = useLocale();
  return (
    <ChoiceRow
      legend={t('request.source')}
      onChange={onChange}
      options={offered.map((source) => ({ value: source, label: suggestionSourceTerms[source][locale] }))}
      value={value}
    />
  );
}
