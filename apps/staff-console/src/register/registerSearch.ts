import { isPlainDate } from '@renda/domain';

/** What the address of a register page may say besides its filters. */
const common = ['search', 'asOf', 'open'] as const;

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
  'postId',
  'termId',
  'townshipId',
] as const;

export type RegisterFilterKey = (typeof filters)[number];
export type RegisterSearchKey = (typeof common)[number] | RegisterFilterKey;

/** The search parameters of a register page: `open` is the open entry, `asOf` the day looked at, `ended` whether ended ones show. */
export type RegisterSearch = Partial<Record<RegisterSearchKey, string>> & { ended?: true };

/** Takes from an address what a register page knows, and nothing else. */
export function registerSearch(search: Record<string, unknown>): RegisterSearch {
  const known = [...common, ...filters].flatMap((key) => {
    const value = textOf(search[key]);
    return value !== '' && isSound(key, value) ? [[key, value]] : [];
  });
  return { ...Object.fromEntries(known), ...(search.ended === true ? { ended: true } : {}) } as RegisterSearch;
}

/** The router reads figures in an address as numbers. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function isSound(key: RegisterSearchKey, value: string): boolean {
  return key !== 'asOf' || isPlainDate(value);
}
