import { useQuery } from '@apollo/client/react';
import { SearchSelect } from '@renda/ui/desktop';
import { useState } from 'react';
import { PersonNameDocument, PersonOptionsDocument, type PersonOptionsQuery } from './PersonSelect.generated.ts';

interface Props {
  value?: string;
  onChange?: (personId: string | undefined) => void;
  /** Only those who hold a post in this organ. */
  organId?: string;
  placeholder?: string;
  id?: string;
}

type Person = PersonOptionsQuery['people']['edges'][number]['node'];

/** Chooses a person of the register by name or initials of its pinyin; the offices held tell namesakes apart. */
export function PersonSelect({ value, onChange, organId, placeholder, id }: Props) {
  const [search, setSearch] = useState('');
  const filter = { search: search || null, organId: organId ?? null };
  const { data, previousData, loading } = useQuery(PersonOptionsDocument, { variables: { filter } });
  const found = ((data ?? previousData)?.people.edges ?? []).map(({ node }) => node);
  const chosen = usePerson(found.some((person) => person.id === value) ? undefined : value);
  return (
    <SearchSelect<string>
      id={id}
      isLoading={loading}
      onChange={onChange}
      onSearch={setSearch}
      options={(chosen ? [chosen, ...found] : found).map(optionOf)}
      placeholder={placeholder}
      value={value}
    />
  );
}

function optionOf({ id, name, posts }: Person) {
  const [post] = posts;
  return { value: id, label: name, note: post && [post.organ?.shortName, post.title].filter(Boolean).join(' ') };
}

/** The person who was chosen before, by a draft, and is not among those found. */
function usePerson(id: string | undefined): Person | null {
  const { data } = useQuery(PersonNameDocument, { variables: { id: id ?? '' }, skip: !id });
  return id && data?.node?.__typename === 'Person' ? data.node : null;
}
