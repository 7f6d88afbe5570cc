/** The only code that writes where a background task stands. */
import { type BackgroundTaskState, backgroundTaskLifecycle, type Sentences } from '@renda/domain';
import { Prisma } from '../../generated/client/client.ts';
import type { Tx } from '../client/countyClient.ts';
import { tellTask } from '../following/tellChange.ts';

type Move = (typeof backgroundTaskLifecycle)['moveNames'][number];

/** What a move writes beside the state. */
export type MoveData = {
  readonly endedAt?: Date;
  readonly total?: number | null;
  readonly done?: number;
  readonly summary?: Sentences;
  readonly failure?: Sentences;
  readonly resultAttachmentId?: string | null;
};

/** The states that say that it is over. */
const ends: readonly BackgroundTaskState[] = ['DONE', 'FAILED', 'CANCELLED'];

/** Makes the move where the state allows it, and promises whether it did: somebody may have cancelled it meanwhile. Its starter is told. */
export async function moveBackgroundTask(tx: Tx, id: string, move: Move, data: MoveData = {}): Promise<boolean> {
  const { from } = backgroundTaskLifecycle.moves[move];
  const [to = 'RUNNING'] = backgroundTaskLifecycle.targets(move);
  const left: Prisma.BackgroundTaskUncheckedUpdateManyInput = ends.includes(to) ? {} : { endedAt: null };
  const moved = await tx.backgroundTask.updateMany({
    where: { id, state: { in: [...from] } },
    data: { ...left, ...(move === 'begin' ? { failure: Prisma.DbNull } : {}), ...data, state: to },
  });
  if (moved.count === 0) return false;
  await tellMoved(tx, id);
  return true;
}

/** Tells its starter's open pages. */
export async function tellMoved(tx: Tx, id: string): Promise<void> {
  const select = { id: true, startedById: true } as const;
  await tellTask(tx, await tx.backgroundTask.findUniqueOrThrow({ where: { id }, select }));
}
