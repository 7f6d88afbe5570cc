import { useQuery } from '@apollo/client/react';
import { SearchSelect } from '@renda/ui/desktop';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeputyOptionsDocument } from '../fields/DeputySelect.generated.ts';

interface Props {
  value?: string[];
  onChange?: (deputyIds: string[] | undefined) => void;
  /** Of which congress. */
  congressId: string;
  /** Who cannot be chosen. */
  except: readonly string[];
  id?: string;
}

/** Chooses several deputies in office of one congress, by name or initials of its pinyin. */
export function DeputiesSelect({ value, onChange, congressId, except, id }: Props) {
  const { t } = useTranslation('coSigning');
  const [search, setSearch] = useState('');
  const filter = { mandateState: 'IN_OFFICE' as const, search: search || null, congressId };
  const { data, previousData, loading } = useQuery(DeputyOptionsDocument, { variables: { filter } });
  const found = ((data ?? previousData)?.deputies.edges ?? []).map(({ node }) => node);
  const options = found
    .filter((deputy) => !except.includes(deputy.id))
    .map((deputy) => ({ value: deputy.id, label: deputy.name, note: deputy.township?.name ?? '' }));
  return (
    <SearchSelect<string[]>
      id={id}
      isLoading={loading}
      isMultiple
      onChange={onChange}
      onSearch={setSearch}
      options={options}
      placeholder={t('placeholder')}
      value={value}
    />
  );
}
