import type { DocumentNode, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { RegisterNoun } from '@renda/domain';
import { type SearchOption, SearchSelect } from '@renda/ui/desktop';
import { useState } from 'react';
import type { NamedEntry } from './EntryNode.ts';
import {
  DelegationOptionsDocument,
  DeputyGroupOptionsDocument,
  DeputyOptionsDocument,
  ElectoralDistrictOptionsDocument,
  EntryNameDocument,
  OrganOptionsDocument,
  PartyOrganisationOptionsDocument,
  PersonOptionsDocument,
  PostOptionsDocument,
  TermOptionsDocument,
  TownshipOptionsDocument,
} from './ReferenceSelect.generated.ts';

/** An entry that may be chosen, with what tells it from others of the same name. */
interface Option extends NamedEntry {
  readonly ethnicGroup?: string;
  readonly birthYear?: number | null;
  readonly posts?: readonly { readonly title: string }[];
  readonly township?: NamedEntry | null;
  readonly organ?: NamedEntry | null;
  readonly term?: NamedEntry | null;
  readonly electoralDistrict?: NamedEntry | null;
}

const documents: Partial<Record<RegisterNoun, DocumentNode>> = {
  organ: OrganOptionsDocument,
  partyOrganisation: PartyOrganisationOptionsDocument,
  person: PersonOptionsDocument,
  post: PostOptionsDocument,
  term: TermOptionsDocument,
  electoralDistrict: ElectoralDistrictOptionsDocument,
  deputy: DeputyOptionsDocument,
  delegation: DelegationOptionsDocument,
  deputyGroup: DeputyGroupOptionsDocument,
  township: TownshipOptionsDocument,
};

interface Props {
  noun: RegisterNoun;
  value?: string;
  onChange?: (id: string | undefined) => void;
  /** Narrows what may be chosen, as the noun's filter does. */
  filter?: Readonly<Record<string, unknown>>;
  /** The chosen entry, where its name is known already. */
  known?: NamedEntry | null;
  placeholder?: string;
  label?: string;
  className?: string;
  isDisabled?: boolean;
  id?: string;
}

/** Chooses an entry of the register by its name, its pinyin or its initials. Nothing is asked before somebody turns to it. */
export function ReferenceSelect({ noun, filter = {}, known, ...field }: Props) {
  const [isUsed, setUsed] = useState(false);
  const [search, setSearch] = useState('');
  const { data, previousData, loading } = useQuery(documents[noun] as OptionsDocument, {
    variables: { filter: { ...filter, search: search || null } },
    skip: !isUsed,
  });
  const found = ((data ?? previousData)?.options.edges ?? []).map(({ node }) => optionOf(node));
  const isFound = found.some((option) => option.value === field.value);
  const chosen = useChosen(isFound ? undefined : field.value, known);
  return (
    <SearchSelect<string>
      {...field}
      isLoading={loading}
      onFocus={() => setUsed(true)}
      onSearch={setSearch}
      options={chosen && !search ? [chosen, ...found] : found}
    />
  );
}

type OptionsDocument = TypedDocumentNode<{ options: { edges: readonly { node: Option }[] } }, { filter: object }>;

function optionOf(entry: Option): SearchOption {
  const { ethnicGroup, birthYear, posts, township, organ, term, electoralDistrict } = entry;
  const notes = [
    posts?.[0]?.title,
    ethnicGroup,
    birthYear,
    township?.name,
    organ?.name,
    term?.name,
    electoralDistrict?.name,
  ];
  return { value: entry.id, label: entry.name, note: notes.filter(Boolean).join(' · ') };
}

/** The entry that was chosen before and is not among those found: its name is known or is asked for. */
function useChosen(id: string | undefined, known: NamedEntry | null | undefined): SearchOption | null {
  const isKnown = known?.id === id;
  const { data } = useQuery(EntryNameDocument, { variables: { id: id ?? '' }, skip: !id || isKnown });
  if (!id) return null;
  const name = isKnown ? known?.name : data?.node && 'name' in data.node ? data.node.name : undefined;
  return name === undefined ? null : { value: id, label: name };
}
