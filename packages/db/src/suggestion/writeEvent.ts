/** One entry of a suggestion's history. */
import { type Act, actorOf } from '../act.ts';
import { plain } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { tellChange } from '../following/tellChange.ts';
import { newId } from '../newId.ts';
import { writeEventNotices } from '../notice/writeEventNotices.ts';

/** What an entry says besides the move: why, on what basis, and the decided facts as data. */
export type EventFacts = {
  readonly reason?: string | null;
  readonly legalBasis?: string | null;
  /** In which capacity, such as the name of the working committee or the unit. */
  readonly actorBody?: string | null;
  readonly facts?: Readonly<Record<string, unknown>>;
};

/** Appends the entry of a move, or of something recorded on the way (then both states are null), and tells those whom it concerns and those who follow. */
export async function writeEvent(
  tx: Tx,
  act: Act,
  entry: {
    readonly suggestionId: string;
    readonly handlingId?: string | null;
    readonly move: string;
    readonly from: string | null;
    readonly to: string | null;
  } & EventFacts,
): Promise<void> {
  const actor = actorOf(act);
  const id = newId();
  await tx.suggestionEvent.create({
    data: {
      id,
      suggestionId: entry.suggestionId,
      handlingId: entry.handlingId ?? null,
      move: entry.move,
      fromState: entry.from,
      toState: entry.to,
      at: act.now,
      actorId: actor.id,
      actorName: actor.name,
      actorBody: entry.actorBody ?? null,
      reason: entry.reason ?? null,
      legalBasis: entry.legalBasis ?? null,
      facts: plain(entry.facts ?? {}),
    },
  });
  await writeEventNotices(tx, act, { ...entry, id });
  await tellChange(tx, entry.suggestionId);
}
