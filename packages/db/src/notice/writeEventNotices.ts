/** What happened is told to the sides that it concerns, in the transaction in which it happened. */
import { audiencesOf, organsOfSide, type Viewer } from '@renda/domain';
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';
import { newId } from '../newId.ts';
import { type NoticeTarget, noticeTargets, targetSelect } from './noticeTargets.ts';

/** The entry of history that is told. */
export type ToldEvent = {
  readonly id: string;
  readonly suggestionId: string;
  readonly move: string;
  readonly handlingId?: string | null;
};

/** Writes the notices of an entry of history. Who acted is not told of it, except the unit whose own handling it is about. */
export async function writeEventNotices(tx: Tx, act: Act, event: ToldEvent): Promise<void> {
  const audiences = audiencesOf(event.move);
  if (audiences.length === 0) return;
  const told = await tx.suggestion.findUniqueOrThrow({ where: { id: event.suggestionId }, select: targetSelect });
  const targets = new Map<string, NoticeTarget>();
  for (const audience of audiences)
    for (const target of noticeTargets(told, audience, event.handlingId))
      if (audience === 'UNIT' || !isActors(act.viewer, target)) targets.set(onceKey(event.id, target), target);
  if (targets.size === 0) return;
  await tx.notice.createMany({
    data: [...targets].map(([key, target]) => ({
      id: newId(),
      kind: 'EVENT',
      suggestionId: event.suggestionId,
      eventId: event.id,
      ...target,
      onceKey: key,
      sentAt: act.now,
    })),
  });
}

function onceKey(eventId: string, { side, personId, organId }: NoticeTarget): string {
  return `${eventId} ${side} ${personId ?? organId}`;
}

function isActors(viewer: Viewer, { side, personId, organId }: NoticeTarget): boolean {
  if (side === 'DEPUTY') return personId === viewer.personId;
  return organId !== null && organsOfSide(viewer, side).includes(organId);
}
