import type { Role } from '@renda/domain';

/** Whether the way to enter a suggestion for a deputy is shown to these roles: the clerk's; the server decides who may. */
export function entersOnBehalf(roles: readonly Role[]): boolean {
  return roles.includes('TOWNSHIP_CLERK');
}
