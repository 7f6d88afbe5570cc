/** A suggestion of a test as it would stand had it been raised in a session by a delegation. */
import type { Stage } from './stage.ts';
import { testViewerOf } from './world.ts';

/** A delegation of the county congress at its sixth session, with its clerk, and `raise` for suggestions of it. */
export async function delegationInSession({ db, term }: Stage['world'], name = '田园代表团') {
  const validFrom = new Date('2026-01-05');
  const sixth = { termId: term.id, ordinal: 6 };
  const session =
    (await db.session.findFirst({ where: sixth })) ??
    (await db.session.create({ data: { ...sixth, validFrom, validTo: new Date('2026-01-11'), searchText: '' } }));
  const delegation = await db.delegation.create({ data: { termId: term.id, name, validFrom, searchText: '' } });
  const grant = { role: 'DELEGATION_CLERK', delegationId: delegation.id } as const;
  const place = { raisedIn: 'SESSION', sessionId: session.id, delegationId: delegation.id };
  return {
    delegation,
    clerk: testViewerOf('赵演示', [grant]),
    /** Makes it one of the session's, raised by this delegation. */
    raise: <Row extends { readonly id: string }>(s: Row) =>
      db.suggestion.update({ where: { id: s.id }, data: place }).then(() => s),
  };
}
