import { useQuery } from '@apollo/client/react';
import { Select } from 'antd';
import { useState } from 'react';
import { PersonOptionsDocument } from '../fields/PersonSelect.generated.ts';

interface Props {
  value?: string[];
  onChange?: (personIds: string[]) => void;
  id?: string;
  /** People chosen before. */
  known: readonly { id: string; name: string }[];
}

/** Several people of the register, by name or initials of its pinyin. */
export function ParticipantsSelect({ value = [], onChange, id, known }: Props) {
  const [search, setSearch] = useState('');
  const [met, setMet] = useState(known);
  const filter = { search: search || null };
  const { data, previousData, loading } = useQuery(PersonOptionsDocument, { variables: { filter } });
  const found = ((data ?? previousData)?.people.edges ?? []).map(({ node }) => node);
  const chosen = met.filter((person) => value.includes(person.id) && !found.some((each) => each.id === person.id));
  const officed = found.map(({ id: personId, name, posts: [post] }) => {
    const office = post ? [post.organ?.shortName, post.title].filter(Boolean).join(' ') : '';
    return { value: personId, label: office ? `${name}（${office}）` : name };
  });
  const options = [...chosen.map(({ id: personId, name }) => ({ value: personId, label: name })), ...officed];
  const change = (ids: string[]) => {
    setMet([...met, ...found].filter((person, index, all) => all.findIndex((each) => each.id === person.id) === index));
    onChange?.(ids);
  };
  return (
    <Select
      id={id}
      loading={loading}
      mode="multiple"
      onChange={change}
      options={options}
      showSearch={{ filterOption: false, onSearch: setSearch }}
      value={value}
    />
  );
}
