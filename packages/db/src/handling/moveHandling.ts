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
import { type Act, actorOf } from '../act.ts';
import { type AuditRecord, writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { lockRows } from '../suggestion/groupMembers.ts';
import { type Asked, lockSuggestion, type MovingSuggestion } from '../suggestion/moveSuggestion.ts';
import { handlingFacts, handlingFactsSelect } from '../suggestion/suggestionFacts.ts';
import { type EventFacts, writeEvent } from '../suggestion/writeEvent.ts';

/** Columns behind `MovingHandling`. */
export const movingHandlingSelect = {
  ...handlingFactsSelect,
  id: true,
  version: true,
  round: true,
  suggestionId: true,
  unit: { select: { name: true } },
} as const satisfies Prisma.HandlingSelect;

/** A handling as its moves read it, its suggestion locked. */
export type MovingHandling = HandlingFacts &
  Omit<Prisma.HandlingGetPayload<{ select: typeof movingHandlingSelect }>, keyof HandlingFacts>;

/** What a move changes, what its history says, and which audit records of the suggestion follow from it. */
export type HandlingOutcome = EventFacts & {
  readonly data?: Prisma.HandlingUncheckedUpdateManyInput;
  /** Runs after the handling is written: what follows for the suggestion. */
  readonly follow?: () => Promise<readonly AuditRecord[]>;
};

/** What a unit's move does of one handling. */
export type DecideHandling = (
  tx: Tx,
  handling: MovingHandling,
  suggestion: MovingSuggestion,
) => Promise<HandlingOutcome>;

/** Which handlings a move concerns beside the asked one. */
export type HandlingReach = {
  /** The unit's other handlings in the group, where it has the same part and stands in the same state (一并办理). */
  readonly alsoGroup?: boolean;
};

/** Makes a unit's move. Refuses with `NotFound`, `NotAllowed`, `Stale` or `IllegalMove`; whatever `decide` throws undoes everything. */
export async function moveHandling(
  act: Act,
  move: PersonalHandlingMove,
  asked: Asked,
  decide: DecideHandling,
  reach: HandlingReach = {},
): Promise<void> {
  await act.db.$transaction(async (tx) => {
    const records: AuditRecord[] = [];
    for (const { handling, suggestion } of await lockHandlings(tx, act, asked, `handling.${move}`, reach)) {
      handlingLifecycle.next(move, handling.state);
      const { data, follow, ...event } = await decide(tx, handling, suggestion);
      records.push(await writeMove(tx, act, move, handling, data ?? {}, event));
      if (follow !== undefined) records.push(...(await follow()));
    }
    await writeAudit(tx, records);
  });
}

/** A handling and its suggestion, both as they are now. */
export type LockedHandling = { readonly handling: MovingHandling; readonly suggestion: MovingSuggestion };

/** Locks the asked handling, and with `alsoGroup` the unit's like ones of the suggestions handled together with it. */
export async function lockHandlings(
  tx: Tx,
  act: Act,
  asked: Asked,
  action: Action,
  { alsoGroup = false }: HandlingReach = {},
): Promise<LockedHandling[]> {
  const handledTogether = alsoGroup ? await inGroup(tx, asked.id) : [];
  await lockRows(
    tx,
    handledTogether.map((one) => one.suggestionId),
  );
  const first = await lockHandling(tx, act, asked, action);
  const locked = [first];
  for (const { id } of handledTogether.filter((one) => one.id !== asked.id)) {
    const now = await tx.handling.findUniqueOrThrow({ where: { id }, select: likeness });
    const { groupId } = first.suggestion;
    if (groupId === null || now.suggestion.groupId !== groupId || now.state !== first.handling.state) continue;
    locked.push(await lockHandling(tx, act, { id, version: now.version }, action));
  }
  return locked;
}

const likeness = {
  id: true,
  version: true,
  unitId: true,
  role: true,
  state: true,
  suggestionId: true,
  suggestion: { select: { groupId: true } },
} as const satisfies Prisma.HandlingSelect;

/** The handling and the like ones of its group: the same unit, part and state. */
async function inGroup(tx: Tx, id: string) {
  const own = await tx.handling.findFirst({ where: { id }, select: likeness });
  if (own === null || own.suggestion.groupId === null) return [];
  const { unitId, role, state, suggestion } = own;
  return tx.handling.findMany({
    where: { unitId, role, state, suggestion: { groupId: suggestion.groupId } },
    orderBy: [{ suggestionId: 'asc' }, { id: 'asc' }],
    select: likeness,
  });
}

/** Locks the suggestion of a handling and reads both, for a viewer whom the table permits the action on this very version. */
export async function lockHandling(tx: Tx, act: Act, asked: Asked, action: Action): Promise<LockedHandling> {
  const found = await tx.handling.findFirst({ where: { id: asked.id }, select: { suggestionId: true } });
  if (found === null) throw new NotFound();
  const suggestion = await lockSuggestion(tx, act, found.suggestionId);
  if (suggestion.state === 'PURGED') throw new NotAllowed(isPurged);
  const row = await tx.handling.findUniqueOrThrow({ where: { id: asked.id }, select: movingHandlingSelect });
  const handling: MovingHandling = { ...row, ...handlingFacts(row) };
  if (!allows(act.viewer, action, handlingRelations(act.viewer, handling))) throw new NotAllowed();
  if (handling.version !== asked.version) throw new Stale();
  return { handling, suggestion };
}

const isPurged = {
  'zh-CN': '这件建议已撤出清除，不再办理。',
  en: 'This suggestion has been purged; it is no longer handled.',
};

/** Writes a move of a locked handling with its history; the audit record it promises must be written last in the transaction. */
export async function writeMove(
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
    actor: actorOf(act),
    action: `handling.${move}`,
    noun: 'Handling',
    recordId: handling.id,
    before: { state: handling.state, version: handling.version },
    after: { ...data, state, version: handling.version + 1 },
    origin: act.origin,
  };
}
