/** What the address of a register page may say besides its filters. */
const common = ['search', 'asOf', 'ended', 'open'] as const;

/** The filters of all register pages, by the names of the fields or relations that they narrow. */
const filters = [
  'kind',
  'sex',
  'mandateState',
  'congressId',
  'delegationId',
  'deputyGroupId',
  'deputyId',
  'electoralDistrictId',
  'handedThroughId',
  'organId',
  'parentId',
  'partyOrganisationId',
  'personId',
  'termId',
  'townshipId',
] as const;

export type RegisterFilterKey = (typeof filters)[number];
export type RegisterSearchKey = (typeof common)[number] | RegisterFilterKey;

/** The search parameters of a register page: `open` is the open entry, `asOf` the day looked at, `ended` whether ended ones show. */
export type RegisterSearch = Partial<Record<RegisterSearchKey, string>>;

/** Takes from an address what a register page knows, and nothing else. */
export function registerSearch(search: Record<string, unknown>): RegisterSearch {
  const known = [...common, ...filters].flatMap((key) => {
    const value = search[key];
    return typeof value === 'string' && value !== '' && isSound(key, value) ? [[key, value]] : [];
  });
  return Object.fromEntries(known) as RegisterSearch;
}

function isSound(key: RegisterSearchKey, value: string): boolean {
  return key !== 'asOf' || /^\d{4}-\d{2}-\d{2}$/.test(value);
}
