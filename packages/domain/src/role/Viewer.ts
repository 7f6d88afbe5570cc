/** Who is asking: what sign-in found out about the person, and nothing about the record asked for. */
import type { Locale } from '../kernel/Refusal.ts';
import type { Role } from './roles.ts';

/** One role held, with the organ (and its township) or delegation for which it is held. */
export type Grant = {
  readonly role: Role;
  readonly organId: string | null;
  readonly townshipId: string | null;
  readonly delegationId: string | null;
};

/** A mandate in office: the deputy, and the congress in which it is held. */
export type HeldMandate = {
  readonly deputyId: string;
  readonly congressId: string;
  readonly townshipId: string | null;
};

/** A unit in one's charge by a post's portfolio (分管). Days are `YYYY-MM-DD`; `to` is the first on which it no longer is, null while it is. */
export type HeldCharge = {
  readonly unitId: string;
  readonly from: string;
  readonly to: string | null;
};

export type Viewer = {
  readonly accountId: string;
  readonly jurisdiction: string;
  readonly personId: string | null;
  /** Name as it is written into histories. */
  readonly name: string;
  readonly locale: Locale;
  readonly grants: readonly Grant[];
  /** Mandates in office today. */
  readonly mandates: readonly HeldMandate[];
  /** Units that are or were in their charge; absent for who was never in charge of any. */
  readonly charges?: readonly HeldCharge[];
};

/** Whether the viewer holds one of the roles, for whatever organ. */
export function holds(viewer: Viewer, ...roles: readonly Role[]): boolean {
  return viewer.grants.some((g) => roles.includes(g.role));
}

/** The organs for which the viewer holds one of the roles. */
export function organsOf(viewer: Viewer, ...roles: readonly Role[]): string[] {
  return viewer.grants.flatMap((g) => (g.organId !== null && roles.includes(g.role) ? [g.organId] : []));
}

/** The townships in which the viewer holds one of the roles. */
export function townshipsOf(viewer: Viewer, ...roles: readonly Role[]): string[] {
  return viewer.grants.flatMap((g) => (g.townshipId !== null && roles.includes(g.role) ? [g.townshipId] : []));
}

/** The charges that hold on that day. */
export function chargesOn({ charges = [] }: Pick<Viewer, 'charges'>, day: string): readonly HeldCharge[] {
  return charges.filter(({ from, to }) => from <= day && (to === null || to > day));
}
