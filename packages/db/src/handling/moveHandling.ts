/** The only code that writes a handling's state; what follows for the suggestion is written in the same transaction. */
import {
  type Action,
  allows,
  type HandlingFacts,
  type HandlingMove,
  handlingLifecycle,
  handlingRelations,
  NotAllowed,
  NotFound,
  type PersonalHandlingMove,
  Stale,
} from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import type { Act } from '../act.ts';
import { type AuditRecord, writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { type Asked, lockSuggestion, type MovingSuggestion } from '../suggestion/moveSuggestion.ts';
import { handlingFacts, handlingFactsSelect } from '../suggestion/suggestionFacts.ts';
import { type EventFacts, writeEvent } from '../suggestion/writeEvent.ts';

const movingSelect = {
  ...handlingFactsSelect,
  id: true,
  version: true,
  round: true,
  suggestionId: true,
  unit: { select: { name: true } },
} as const satisfies Prisma.HandlingSelect;

/** A handling as its moves read it, its suggestion locked. */
export type MovingHandling = HandlingFacts &
  Omit<Prisma.HandlingGetPayload<{ select: typeof movingSelect }>, keyof HandlingFacts>;

/** What a move changes, what its history says, and which audit records of the suggestion follow from it. */
export type HandlingOutcome = EventFacts & {
  readonly data?: Prisma.HandlingUncheckedUpdateManyInput;
  /** Runs after the handling is written: what follows for the suggestion. */
  readonly follow?: () => Promise<readonly AuditRecord[]>;
};

type Decide = (tx: Tx, handling: MovingHandling, suggestion: MovingSuggestion) => Promise<HandlingOutcome>;

/** Makes a unit's move. Refuses with `NotFound`, `NotAllowed`, `Stale` or `IllegalMove`; whatever `decide` throws undoes everything. */
export async function moveHandling(act: Act, move: PersonalHandlingMove, asked: Asked, decide: Decide): Promise<void> {
  await act.db.$transaction(async (tx) => {
    const { handling, suggestion } = await lockHandling(tx, act, asked, `handling.${move}`);
    handlingLifecycle.next(move, handling.state);
    const { data, follow, ...event } = await decide(tx, handling, suggestion);
    const record = await writeMove(tx, act, move, handling, data ?? {}, event);
    const followed = follow === undefined ? [] : await follow();
    await writeAudit(tx, [record, ...followed]);
  });
}

/** Locks the suggestion of a handling and reads both, for a viewer whom the table permits the action on this very version. */
export async function lockHandling(tx: Tx, act: Act, asked: Asked, action: Action) {
  const found = await tx.handling.findFirst({ where: { id: asked.id }, select: { suggestionId: true } });
  if (found === null) throw new NotFound();
  const suggestion = await lockSuggestion(tx, act, found.suggestionId);
  const row = await tx.handling.findUniqueOrThrow({ where: { id: asked.id }, select: movingSelect });
  const handling: MovingHandling = { ...row, ...handlingFacts(row) };
  if (!allows(act.viewer, action, handlingRelations(act.viewer, handling))) throw new NotAllowed();
  if (handling.version !== asked.version) throw new Stale();
  return { handling, suggestion };
}

async function writeMove(
  tx: Tx,
  act: Act,
  move: HandlingMove,
  handling: MovingHandling,
  data: Prisma.HandlingUncheckedUpdateManyInput,
  event: EventFacts,
): Promise<AuditRecord> {
  const state = handlingLifecycle.next(move, handling.state);
  const { count } = await tx.handling.updateMany({
    where: { id: handling.id, state: handling.state, version: handling.version },
    data: { ...data, state, version: { increment: 1 } },
  });
  if (count === 0) throw new Stale();
  await writeEvent(tx, act, {
    suggestionId: handling.suggestionId,
    handlingId: handling.id,
    move,
    from: handling.state,
    to: state,
    actorBody: handling.unit.name,
    ...event,
  });
  return {
    actor: { id: act.viewer.accountId, name: act.viewer.name },
    action: `handling.${move}`,
    noun: 'Handling',
    recordId: handling.id,
    before: { state: handling.state, version: handling.version },
    after: { ...data, state, version: handling.version + 1 },
    origin: act.origin,
  };
}
