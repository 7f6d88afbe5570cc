/** Who sees the register: one where-clause for every noun of it, at every door. */
import { allows, type Viewer } from '@renda/domain';

/** Everything for whom the policies let read it, nothing for anybody else. */
export function visibleRegister(viewer: Viewer): { id?: { in: string[] } } {
  return allows(viewer, 'register.read') ? {} : { id: { in: [] } };
}

/** The same for a search: who reads no register looks for nothing in it. */
export function searchedRegister(viewer: Viewer): object | null {
  return allows(viewer, 'register.read') ? {} : null;
}
