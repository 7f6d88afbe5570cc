import type { Role } from '@renda/domain';
import { readsTheCounty } from '../shell/navigation.ts';

/** Whether one reads what one's own unit promised and no more: unit people without another part. */
export function readsOwnAlone(roles: readonly Role[]): boolean {
  return !readsTheCounty(roles) && !roles.includes('COORDINATOR');
}
