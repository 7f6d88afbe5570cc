import { policies, type Role } from '@renda/domain';

/** Whether the way to enter a suggestion for a deputy is shown to these roles; the server alone decides who may. */
export function entersOnBehalf(roles: readonly Role[]): boolean {
  return policies['suggestion.draftOnBehalf'].some((row) => row.roles.some((role) => roles.includes(role)));
}
