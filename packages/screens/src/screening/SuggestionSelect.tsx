import { useQuery } from '@apollo/client/react';
import type { SuggestionState } from '@renda/domain';
import { SearchSelect } from '@renda/ui/desktop';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SuggestionOptionsDocument, type SuggestionOptionsQuery } from './SuggestionOptions.generated.ts';

/** A suggestion that may be chosen. */
export type SuggestionOption = SuggestionOptionsQuery['suggestions']['edges'][number]['node'];

interface Props {
  /** Only those of this congress. */
  congressId: string;
  /** Only those that stand so. */
  states: readonly SuggestionState[];
  /** Never offered: itself, and what was chosen already. */
  without: readonly string[];
  value?: string;
  onChange?: (id: string | undefined, found: SuggestionOption | undefined) => void;
  id?: string;
  label?: string;
}

/** Chooses another suggestion by the words of its title or its number. */
export function SuggestionSelect({ congressId, states, without, value, onChange, id, label }: Props) {
  const { t } = useTranslation('screening');
  const [search, setSearch] = useState('');
  const filter = { congressId, states: [...states], search: search || null };
  const { data, previousData, loading } = useQuery(SuggestionOptionsDocument, { variables: { filter } });
  const found = ((data ?? previousData)?.suggestions.edges ?? [])
    .map(({ node }) => node)
    .filter((one) => !without.includes(one.id));
  return (
    <SearchSelect<string>
      id={id}
      isLoading={loading}
      label={label}
      onChange={(chosen) =>
        onChange?.(
          chosen,
          found.find((one) => one.id === chosen),
        )
      }
      onSearch={setSearch}
      options={found.map(({ id: each, title, officialNumber, leadDeputy }) => ({
        value: each,
        label: title,
        note: [officialNumber, leadDeputy.name].filter(Boolean).join(' · '),
      }))}
      placeholder={t('other.placeholder')}
      value={value}
    />
  );
}
