/** Who sees sites, zones and who holds them: whoever reads the register, since they say where deputies can be met. */
import { allows, type Viewer } from '@renda/domain';

/** Everything for whom the policies let read the register, nothing for anybody else; the same for sites, zones and holdings. */
export function visibleSites(viewer: Viewer): { id?: { in: string[] } } {
  return allows(viewer, 'register.read') ? {} : { id: { in: [] } };
}
