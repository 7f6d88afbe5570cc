/** The only code that writes a suggestion's state: one transaction with its history and, last, its audit entries. */
import {
  type Action,
  allows,
  NotAllowed,
  NotFound,
  type PersonalSuggestionMove,
  Stale,
  type SuggestionAct,
  type SuggestionFacts,
  type SuggestionMove,
  type SuggestionState,
  suggestionActs,
  suggestionLifecycle,
  suggestionRelations,
} from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import { type Act, actorOf } from '../act.ts';
import { type AuditRecord, writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { refreshSearch } from '../search/refreshSearch.ts';
import { lockGroup, lockRows } from './groupMembers.ts';
import { suggestionFacts, suggestionFactsSelect } from './suggestionFacts.ts';
import { visibleSuggestions } from './visibleTo.ts';
import { type EventFacts, writeEvent } from './writeEvent.ts';

const movingSelect = {
  ...suggestionFactsSelect,
  id: true,
  version: true,
  title: true,
  body: true,
  proposal: true,
  categoryId: true,
  round: true,
  raisedIn: true,
  sessionId: true,
  congressId: true,
  isWide: true,
  isSecrecyConfirmed: true,
  officialNumber: true,
  handedOverOn: true,
  replyDueOn: true,
  returnCount: true,
  declineCount: true,
  faceToFaceCount: true,
  joinedIntoId: true,
} as const satisfies Prisma.SuggestionSelect;

/** A suggestion as its moves read it, its row locked. */
export type MovingSuggestion = SuggestionFacts &
  Omit<Prisma.SuggestionGetPayload<{ select: typeof movingSelect }>, keyof SuggestionFacts>;

/** What a move changes besides the state, and what its history says. */
export type MoveOutcome = EventFacts & {
  readonly data?: Prisma.SuggestionUncheckedUpdateManyInput;
  /** The target, where the table leaves a choice. */
  readonly target?: SuggestionState;
  /** Runs after the move is written: further moves that follow from it. */
  readonly follow?: () => Promise<readonly AuditRecord[]>;
};

/** What an act that moves nothing changes, and what its history says. */
export type RecordOutcome = Omit<MoveOutcome, 'target'>;

/** Which suggestions a move or act concerns beside the asked one. */
export type Reach = {
  /** The members of its group in the same state make the move too (一并办理). */
  readonly alsoGroup?: boolean;
  /** Ids of others that `decide`, or what follows, changes: locked together with it, in the order of ids. */
  readonly alsoLock?: (tx: Tx) => Promise<readonly string[]>;
};

/** Which record, and which version of it the person had before them. */
export type Asked = { readonly id: string; readonly version: number };

/**
 * Makes a person's move. `decide` checks what the move needs, writes what it makes, and tells what changes; whatever it throws undoes
 * everything. Refuses with `NotFound`, `NotAllowed`, `Stale` or `IllegalMove`, in this order.
 */
export async function moveSuggestion(
  act: Act,
  move: PersonalSuggestionMove,
  asked: Asked,
  decide: (tx: Tx, suggestion: MovingSuggestion) => Promise<MoveOutcome>,
  reach: Reach = {},
): Promise<void> {
  await act.db.$transaction(async (tx) => {
    const all = await lockReach(tx, asked, reach);
    await writeAudit(tx, await moveEach(tx, act, move, all, decide));
  });
}

/** Makes the same move of several, all or none, in one transaction; their rows are locked in the order of their ids. */
export async function moveSuggestions(
  act: Act,
  move: PersonalSuggestionMove,
  asked: readonly Asked[],
  decide: (tx: Tx, suggestion: MovingSuggestion) => Promise<MoveOutcome>,
): Promise<void> {
  await act.db.$transaction(async (tx) => {
    const inOrder = [...asked].sort((a, b) => (a.id < b.id ? -1 : 1));
    await writeAudit(tx, await moveEach(tx, act, move, inOrder, decide));
  });
}

/** Makes the move of each in that order, within a transaction that is more than the move; the audit records must be written last in it. */
export async function moveEach(
  tx: Tx,
  act: Act,
  move: PersonalSuggestionMove,
  asked: readonly Asked[],
  decide: (tx: Tx, suggestion: MovingSuggestion) => Promise<MoveOutcome>,
): Promise<AuditRecord[]> {
  const records: AuditRecord[] = [];
  for (const one of asked) {
    const suggestion = await lockFor(tx, act, one, `suggestion.${move}`);
    suggestionLifecycle.next(move, suggestion.state);
    const { follow, ...outcome } = await decide(tx, suggestion);
    records.push(await applyMove(tx, act, move, suggestion, outcome));
    if (follow !== undefined) records.push(...(await follow()));
  }
  return records;
}

/** Locks what the move concerns, and promises those that make it. */
async function lockReach(tx: Tx, asked: Asked, { alsoGroup, alsoLock }: Reach): Promise<readonly Asked[]> {
  if (alsoGroup) return lockGroup(tx, asked);
  if (alsoLock !== undefined) {
    const others = await alsoLock(tx);
    await lockRows(tx, [asked.id, ...others]);
    // Whoever ties another to it holds its row: once locked, nothing comes that was not there before.
    if ((await alsoLock(tx)).some((id) => !others.includes(id))) throw new Stale();
  }
  return [asked];
}

/** Locks it for a viewer whom the table permits the action on this very version; refuses with `NotFound`, `NotAllowed` or `Stale`. */
export async function lockFor(tx: Tx, act: Act, asked: Asked, action: Action): Promise<MovingSuggestion> {
  const suggestion = await lockSuggestion(tx, act, asked.id);
  if (!allows(act.viewer, action, suggestionRelations(act.viewer, suggestion))) throw new NotAllowed();
  if (suggestion.version !== asked.version) throw new Stale();
  return suggestion;
}

/**
 * Records an act that moves nothing, with its history and audit entry; the version grows, so that two who act at once are told apart.
 * Refuses like a move; `NotAllowed` also where the state does not know the act.
 */
export async function recordOnSuggestion(
  act: Act,
  recorded: SuggestionAct,
  asked: Asked,
  decide: (tx: Tx, suggestion: MovingSuggestion) => Promise<RecordOutcome>,
  reach: Reach = {},
): Promise<void> {
  await act.db.$transaction(async (tx) => {
    const records: AuditRecord[] = [];
    for (const one of await lockReach(tx, asked, reach)) {
      const suggestion = await lockFor(tx, act, one, `suggestion.${recorded}`);
      assertActIn(recorded, suggestion.state);
      const { follow, ...outcome } = await decide(tx, suggestion);
      records.push(await writeRecord(tx, act, recorded, suggestion, outcome));
      if (follow !== undefined) records.push(...(await follow()));
    }
    await writeAudit(tx, records);
  });
}

/** Refuses (`NotAllowed`) unless the act may be recorded in that state. */
export function assertActIn(recorded: SuggestionAct, state: SuggestionState): void {
  const { label, from } = suggestionActs[recorded];
  if ((from as readonly SuggestionState[]).includes(state)) return;
  const now = suggestionLifecycle.states[state];
  throw new NotAllowed({
    'zh-CN': `现在是“${now['zh-CN']}”，不能${label['zh-CN']}。`,
    en: `It is ${now.en} now, so one cannot ${label.en}.`,
  });
}

/** Writes an act on a locked suggestion with its history; the audit record it promises must be written last in the transaction. */
export async function writeRecord(
  tx: Tx,
  act: Act,
  recorded: SuggestionAct,
  suggestion: MovingSuggestion,
  { data, ...event }: Omit<RecordOutcome, 'follow'>,
): Promise<AuditRecord> {
  const { count } = await tx.suggestion.updateMany({
    where: { id: suggestion.id, version: suggestion.version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw new Stale();
  if (isSearched(data)) await refreshSearch(tx, 'SUGGESTION', [suggestion.id]);
  await writeEvent(tx, act, { suggestionId: suggestion.id, move: recorded, from: null, to: null, ...event });
  return {
    actor: actorOf(act),
    action: `suggestion.${recorded}`,
    noun: 'Suggestion',
    recordId: suggestion.id,
    before: { version: suggestion.version },
    after: { ...data, ...event.facts, reason: event.reason, version: suggestion.version + 1 },
    origin: act.origin,
  };
}

/** Locks a suggestion that the viewer may see, so that all moves of one suggestion come one after the other, and reads it. */
export async function lockSuggestion(tx: Tx, act: Act, id: string): Promise<MovingSuggestion> {
  return lockRow(tx, id, visibleSuggestions(act.viewer));
}

/** Locks and reads a suggestion for what follows by itself, whoever may see it. */
export async function lockForSystem(tx: Tx, id: string): Promise<MovingSuggestion> {
  return lockRow(tx, id, {});
}

async function lockRow(tx: Tx, id: string, AND: Prisma.SuggestionWhereInput): Promise<MovingSuggestion> {
  await tx.$queryRaw`select 1 from suggestions where id = ${id}::uuid for update`;
  const row = await tx.suggestion.findFirst({ where: { id, AND }, select: movingSelect });
  if (row === null) throw new NotFound();
  return { ...row, ...suggestionFacts(row) };
}

/** Reads a locked suggestion for what follows from another's move, whoever made that. */
export async function readMoving(tx: Tx, id: string): Promise<MovingSuggestion> {
  const row = await tx.suggestion.findUniqueOrThrow({ where: { id }, select: movingSelect });
  return { ...row, ...suggestionFacts(row) };
}

/** Writes a move of a locked suggestion with its history; the audit record it promises must be written last in the transaction. */
export async function applyMove(
  tx: Tx,
  act: Act,
  move: SuggestionMove,
  suggestion: MovingSuggestion,
  { data, target, ...event }: Omit<MoveOutcome, 'follow'>,
): Promise<AuditRecord> {
  const to = suggestionLifecycle.next(move, suggestion.state, target);
  const change = { ...data, state: to };
  const { count } = await tx.suggestion.updateMany({
    where: { id: suggestion.id, state: suggestion.state },
    data: { ...change, version: { increment: 1 } },
  });
  if (count === 0) throw new Stale();
  if (to === 'PURGED' || isSearched(data)) await refreshSearch(tx, 'SUGGESTION', [suggestion.id]);
  await writeEvent(tx, act, { suggestionId: suggestion.id, move, from: suggestion.state, to, ...event });
  return {
    actor: actorOf(act),
    action: `suggestion.${move}`,
    noun: 'Suggestion',
    recordId: suggestion.id,
    before: { state: suggestion.state, version: suggestion.version },
    after: { ...change, version: suggestion.version + 1 },
    origin: act.origin,
  };
}

const searchedColumns = ['title', 'body', 'proposal', 'officialNumber', 'filedAt'] as const;

/** Whether a search finds it otherwise after the change. */
function isSearched(data: MoveOutcome['data']): boolean {
  return data !== undefined && searchedColumns.some((column) => data[column] !== undefined);
}
