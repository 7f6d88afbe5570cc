import { useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { ChoiceRow, PhoneError, PhoneLoading } from '@renda/ui/phone';
import { useTranslation } from 'react-i18next';
import type { Chosen } from './DraftWork.ts';
import { RequestStepDocument } from './RequestStep.generated.ts';

/** The subject it belongs under, as big choices. */
export function CategoryField({ value, onChange }: { value: Chosen | null; onChange: (category: Chosen) => void }) {
  const { t } = useTranslation('draft');
  const { data, error, refetch } = useQuery(RequestStepDocument);
  if (!data) {
    if (!error) return <PhoneLoading cards={1} />;
    return <PhoneError onRetry={() => void refetch()} text={faultSentence(error)} title={t('request.noCategories')} />;
  }
  return (
    <ChoiceRow
      legend={t('request.category')}
      onChange={(id) => {
        const category = data.categories.find((each) => each.id === id);
        if (category) onChange({ id, name: category.name });
      }}
      options={data.categories.map(({ id, name }) => ({ value: id, label: name }))}
      value={value?.id ?? null}
    />
  );
}
