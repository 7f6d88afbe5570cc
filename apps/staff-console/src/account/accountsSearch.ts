import { type Role, roles } from '@renda/domain';

/** What the address of the accounts' page says: the filters, and the account that is open. */
export interface AccountsSearch {
  search?: string;
  role?: Role;
  open?: string;
}

/** Takes from an address what the page knows, and nothing else. */
export function accountsSearch({ search, role, open }: Record<string, unknown>): AccountsSearch {
  const known = roles.find((each) => each === role);
  return {
    ...(typeof search === 'string' && search !== '' ? { search } : {}),
    ...(known ? { role: known } : {}),
    ...(typeof open === 'string' && open !== '' ? { open } : {}),
  };
}
