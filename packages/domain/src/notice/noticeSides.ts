/** Whom a notice is for: a deputy in person, or whoever holds certain roles for an organ. */

import type { Role } from '../role/roles.ts';
import { organsOf, type Viewer } from '../role/Viewer.ts';

/** A notice lies with a side, not with an account: who takes over the work finds what was told before. */
export const noticeSides = ['DEPUTY', 'SCREENER', 'RECEIVER', 'UNIT'] as const;

export type NoticeSide = (typeof noticeSides)[number];

/** A side that is an organ's. */
export type OrganSide = Exclude<NoticeSide, 'DEPUTY'>;

const sideRoles = {
  SCREENER: ['STAFF', 'TOWNSHIP_CLERK', 'PRESIDIUM_MEMBER'],
  RECEIVER: ['COORDINATOR'],
  UNIT: ['HANDLER', 'UNIT_HEAD'],
} as const satisfies Readonly<Record<OrganSide, readonly Role[]>>;

export const organSides = Object.keys(sideRoles) as OrganSide[];

/** The organs whose notices of that side the viewer reads. */
export function organsOfSide(viewer: Viewer, side: OrganSide): string[] {
  return organsOf(viewer, ...sideRoles[side]);
}
