/** What stands for a suggestion that units answered more than once: the latest reply of each unit, and the marks on it. */
import { type Mark, marks, type ReplyClass, replyClasses, replyingRoles, worst } from '@renda/domain';
import type { Tx } from '../client/countyClient.ts';

/** The latest handling of each unit that owes a reply and has given it, its latest issued reply and the marks on it. */
export async function standingReplies(tx: Tx, suggestionId: string) {
  const replied = await tx.handling.findMany({
    where: { suggestionId, role: { in: [...replyingRoles] }, replies: { some: { state: 'ISSUED' } } },
    orderBy: [{ round: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      unitId: true,
      role: true,
      round: true,
      unit: { select: { name: true } },
      replies: {
        where: { state: 'ISSUED' },
        orderBy: { sequence: 'desc' },
        take: 1,
        select: { id: true, replyClass: true },
      },
      evaluations: { select: { attitude: true, result: true } },
    },
  });
  const latest = new Map<string, (typeof replied)[number]>();
  for (const handling of replied) if (!latest.has(handling.unitId)) latest.set(handling.unitId, handling);
  return [...latest.values()];
}

/** The class with which the suggestion counts: the worst among the latest reply of each unit; null while none has replied. */
export async function standingClass(tx: Tx, suggestionId: string): Promise<ReplyClass | null> {
  const standing = await standingReplies(tx, suggestionId);
  return worst(
    replyClasses,
    standing.flatMap((h) => h.replies.map((r) => r.replyClass as ReplyClass)),
  );
}

/** The marks with which the suggestion counts: the worst among those on the latest reply of each unit; null where none is marked. */
export async function standingMarks(tx: Tx, suggestionId: string) {
  const given = (await standingReplies(tx, suggestionId)).flatMap((h) => h.evaluations);
  const worstOf = (read: (e: (typeof given)[number]) => string) =>
    worst(
      marks,
      given.map((e) => read(e) as Mark),
    );
  return { resultMark: worstOf((e) => e.result), attitudeMark: worstOf((e) => e.attitude) };
}
