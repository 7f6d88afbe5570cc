/** Suggestions handled together (并案办理): what is done of one may be done of all that stand where it does. */
import type { Tx } from '../client/countyClient.ts';
import type { Asked } from './moveSuggestion.ts';

const place = { groupId: true, state: true, handedToId: true } as const;

type Place = { readonly groupId: string; readonly state: string; readonly handedToId: string | null };

/** The members of a group that stand in the same state with the same organ, in the order of ids: who may act on one may act on all. */
async function groupMembers(tx: Tx, { groupId, state, handedToId }: Place): Promise<Asked[]> {
  return tx.suggestion.findMany({
    where: { groupId, state, handedToId },
    orderBy: { id: 'asc' },
    select: { id: true, version: true },
  });
}

/**
 * Locks the asked one with its group, and promises those that stand where it does now: the asked one with the version that the person had
 * before them, the others as they are.
 */
export async function lockGroup(tx: Tx, asked: Asked): Promise<Asked[]> {
  const before = await tx.suggestion.findFirst({ where: { id: asked.id }, select: place });
  if (before === null || before.groupId === null) return [asked];
  const ids = (await groupMembers(tx, { ...before, groupId: before.groupId })).map((member) => member.id);
  await lockRows(tx, [asked.id, ...ids]);
  const { groupId, ...now } = await tx.suggestion.findUniqueOrThrow({ where: { id: asked.id }, select: place });
  const members = groupId === null ? [] : await groupMembers(tx, { ...now, groupId });
  return [asked, ...members.filter((member) => member.id !== asked.id && ids.includes(member.id))];
}

/** Locks suggestions in the order of their ids, so that two who lock the same never wait for each other. */
export async function lockRows(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`select 1 from suggestions where id = any(${[...ids]}::uuid[]) order by id for update`;
}
