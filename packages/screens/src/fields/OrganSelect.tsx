import { useQuery } from '@apollo/client/react';
import { SearchSelect } from '@renda/ui/desktop';
import { useEffect, useState } from 'react';

import { type OrganFilter, OrganNamesDocument, OrganOptionsDocument } from './OrganSelect.generated.ts';

interface Props<Value extends string | string[]> {
  /** Which organs may be chosen at all. */
  filter: Omit<OrganFilter, 'search'>;
  isMultiple?: boolean;
  value?: Value;
  onChange?: (value: Value | undefined) => void;
  placeholder?: string;
  label?: string;
  className?: string;
  id?: string;
  /** Organs that must not be chosen here, since they were chosen elsewhere. */
  without?: readonly string[];
  /** Chooses by itself where there is only one. */
  choosesOnlyOne?: boolean;
}

/** Chooses an organ or several by name, short name, or initials of their pinyin. */
export function OrganSelect<Value extends string | string[]>(props: Props<Value>) {
  const { filter, without = [], choosesOnlyOne = false, ...field } = props;
  const [search, setSearch] = useState('');
  const variables = { filter: { ...filter, search: search || null } };
  const { data, previousData, loading } = useQuery(OrganOptionsDocument, { variables });
  const found = ((data ?? previousData)?.organs.edges ?? []).map(({ node }) => node);
  const chosen = [field.value ?? []].flat() as string[];
  const named = useOrganNames(chosen.filter((id) => !found.some((organ) => organ.id === id)));
  const [only] = choosesOnlyOne && data && !search && found.length === 1 && !field.value ? found : [];
  const { onChange } = field;
  useEffect(() => {
    if (only) onChange?.(only.id as Value);
  }, [only, onChange]);
  const shown = search ? found : [...named, ...found];
  return (
    <SearchSelect
      {...field}
      isLoading={loading}
      onSearch={setSearch}
      options={shown
        .filter(({ id }) => !without.includes(id))
        .map((organ) => ({ value: organ.id, label: organ.name, note: noteOf(organ) }))}
    />
  );
}

interface OrganFacts {
  id: string;
  name: string;
  shortName?: string;
  handedThrough?: { id: string; name: string } | null;
}

/** Through which organ it is reached, where that is another one. */
function noteOf({ id, handedThrough }: OrganFacts): string | undefined {
  return handedThrough && handedThrough.id !== id ? handedThrough.name : undefined;
}

/** Names of organs that were chosen before, by an address or a draft, and are not among those found. */
function useOrganNames(ids: readonly string[]): OrganFacts[] {
  const { data } = useQuery(OrganNamesDocument, { variables: { ids: [...ids] }, skip: ids.length === 0 });
  return (data?.nodes ?? []).flatMap((node) => (node?.__typename === 'Organ' && ids.includes(node.id) ? [node] : []));
}
