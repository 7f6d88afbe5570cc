/** Suggestions handled together (并案办理): what is done of one may be done of all that stand where it does. */
import type { Tx } from '../client/countyClient.ts';
import type { Asked } from './moveSuggestion.ts';

/** The members of its group that stand in that state, itself among them, in the order of ids; itself alone where it has none. */
export async function groupMembers(
  tx: Tx,
  { id, groupId }: { readonly id: string; readonly groupId: string | null },
  state: string,
): Promise<Asked[]> {
  return tx.suggestion.findMany({
    where: groupId === null ? { id, state } : { groupId, state },
    orderBy: { id: 'asc' },
    select: { id: true, version: true },
  });
}

/**
 * Locks the asked one with its group, and promises those that stand in its state now: the asked one with the version that the person had
 * before them, the others as they are.
 */
export async function lockGroup(tx: Tx, asked: Asked): Promise<Asked[]> {
  const place = { groupId: true, state: true } as const;
  const before = await tx.suggestion.findFirst({ where: { id: asked.id }, select: place });
  if (before === null || before.groupId === null) return [asked];
  const ids = (await groupMembers(tx, { ...asked, groupId: before.groupId }, before.state)).map((member) => member.id);
  await lockRows(tx, [asked.id, ...ids]);
  const now = await tx.suggestion.findUniqueOrThrow({ where: { id: asked.id }, select: place });
  const members = await groupMembers(tx, { ...asked, groupId: now.groupId }, now.state);
  return [asked, ...members.filter((member) => member.id !== asked.id && ids.includes(member.id))];
}

/** Locks suggestions in the order of their ids, so that two who lock the same never wait for each other. */
export async function lockRows(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`select 1 from suggestions where id = any(${[...ids]}::uuid[]) order by id for update`;
}
