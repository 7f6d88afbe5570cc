import { useQuery } from '@apollo/client/react';
import { SearchSelect } from '@renda/ui/desktop';

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeputyNameDocument, DeputyOptionsDocument, type DeputyOptionsQuery } from './DeputySelect.generated.ts';

interface Props {
  value?: string;
  onChange?: (deputyId: string | undefined) => void;
  /** Where one enters for the deputies of one township alone. */
  townshipId?: string;
  id?: string;
}

type Deputy = DeputyOptionsQuery['deputies']['edges'][number]['node'];

/** Chooses a deputy in office by name or initials of its pinyin; congress and delegation tell namesakes apart. */
export function DeputySelect({ value, onChange, townshipId, id }: Props) {
  const { t } = useTranslation('suggestion');
  const [search, setSearch] = useState('');
  const filter = { mandateState: 'IN_OFFICE' as const, search: search || null, townshipId: townshipId ?? null };
  const { data, previousData, loading } = useQuery(DeputyOptionsDocument, { variables: { filter } });
  const found = ((data ?? previousData)?.deputies.edges ?? []).map(({ node }) => node);
  const chosen = useDeputy(found.some((deputy) => deputy.id === value) ? undefined : value);
  return (
    <SearchSelect<string>
      id={id}
      isLoading={loading}
      onChange={onChange}
      onSearch={setSearch}
      options={(chosen ? [chosen, ...found] : found).map(optionOf)}
      placeholder={t('entry.deputyPlaceholder')}
      value={value}
    />
  );
}

function optionOf({ id, name, term, township, memberships }: Deputy) {
  const delegation = memberships.find((membership) => membership.delegation)?.delegation;
  return { value: id, label: name, note: [term.name, delegation?.name ?? township?.name].filter(Boolean).join(' · ') };
}

/** The deputy who was chosen before, by a draft, and is not among those found. */
function useDeputy(id: string | undefined): Deputy | null {
  const { data } = useQuery(DeputyNameDocument, { variables: { id: id ?? '' }, skip: !id });
  return id && data?.node?.__typename === 'Deputy' ? data.node : null;
}
