/** Whose figures somebody may read. Figures name units and townships, never a person. */
import { allows } from '../role/policies.ts';
import { holds, organsOf, townshipsOf, type Viewer } from '../role/Viewer.ts';

/**
 * ALL: every group. PART: every group, of the suggestions of these townships or handed to these organs. OWN_UNITS: one's own
 * units by name, the others together, so that a unit sees where it stands and nobody is pilloried. TOTALS: the totals of
 * one's congress alone. NONE: nothing.
 */
export type BoardScope =
  | { readonly kind: 'ALL' | 'NONE' }
  | { readonly kind: 'PART'; readonly townshipIds: readonly string[]; readonly receiverIds: readonly string[] }
  | { readonly kind: 'OWN_UNITS'; readonly unitIds: readonly string[] }
  | { readonly kind: 'TOTALS'; readonly congressIds: readonly string[] };

/** The widest that the viewer's roles give. */
export function boardScope(viewer: Viewer): BoardScope {
  if (!allows(viewer, 'board.read')) return { kind: 'NONE' };
  if (holds(viewer, 'STAFF', 'LEADER', 'COUNTY_LEADER', 'COMMITTEE_MEMBER')) return { kind: 'ALL' };
  const townshipIds = townshipsOf(viewer, 'PRESIDIUM_MEMBER', 'TOWNSHIP_CLERK');
  const receiverIds = organsOf(viewer, 'COORDINATOR');
  if (townshipIds.length + receiverIds.length > 0) return { kind: 'PART', townshipIds, receiverIds };
  const unitIds = organsOf(viewer, 'HANDLER', 'UNIT_HEAD');
  if (unitIds.length > 0) return { kind: 'OWN_UNITS', unitIds };
  const congressIds = viewer.mandates.map((m) => m.congressId);
  return congressIds.length > 0 ? { kind: 'TOTALS', congressIds } : { kind: 'NONE' };
}
