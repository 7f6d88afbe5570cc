/** The only code that writes a suggestion's state: one transaction with its history and, last, its audit entries. */
import {
  allows,
  NotAllowed,
  NotFound,
  type OfferedSuggestionMove,
  Stale,
  type SuggestionFacts,
  type SuggestionMove,
  type SuggestionState,
  suggestionLifecycle,
  suggestionRelations,
} from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import type { Act } from '../act.ts';
import { type AuditRecord, writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
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
  isOnBehalf: true,
  officialNumber: true,
  replyDueOn: true,
} as const satisfies Prisma.SuggestionSelect;

/** A suggestion as its moves read it, its row locked. */
export type MovingSuggestion = SuggestionFacts &
  Omit<Prisma.SuggestionGetPayload<{ select: typeof movingSelect }>, keyof SuggestionFacts>;

/** What a move changes besides the state, and what its history says. */
export type MoveOutcome = EventFacts & {
  readonly data?: Prisma.SuggestionUncheckedUpdateManyInput;
  /** The target, where the table leaves a choice. */
  readonly target?: SuggestionState;
};

/** Which record, and which version of it the person had before them. */
export type Asked = { readonly id: string; readonly version: number };

/**
 * Makes a person's move. `decide` checks what the move needs, writes what it makes, and tells what changes; whatever it throws undoes
 * everything. Refuses with `NotFound`, `NotAllowed`, `Stale` or `IllegalMove`, in this order.
 */
export async function moveSuggestion(
  act: Act,
  move: OfferedSuggestionMove,
  asked: Asked,
  decide: (tx: Tx, suggestion: MovingSuggestion) => Promise<MoveOutcome>,
): Promise<void> {
  await act.db.$transaction(async (tx) => {
    const suggestion = await lockSuggestion(tx, act, asked.id);
    if (!allows(act.viewer, `suggestion.${move}`, suggestionRelations(act.viewer, suggestion))) throw new NotAllowed();
    if (suggestion.version !== asked.version) throw new Stale();
    suggestionLifecycle.next(move, suggestion.state);
    const outcome = await decide(tx, suggestion);
    await writeAudit(tx, [await applyMove(tx, act, move, suggestion, outcome)]);
  });
}

/** Locks a suggestion that the viewer may see, so that all moves of one suggestion come one after the other, and reads it. */
export async function lockSuggestion(tx: Tx, act: Act, id: string): Promise<MovingSuggestion> {
  await tx.$queryRaw`select 1 from suggestions where id = ${id}::uuid for update`;
  const row = await tx.suggestion.findFirst({
    where: { id, AND: visibleSuggestions(act.viewer) },
    select: movingSelect,
  });
  if (row === null) throw new NotFound();
  return { ...row, ...suggestionFacts(row) };
}

/** Writes a move of a locked suggestion with its history; the audit record it promises must be written last in the transaction. */
export async function applyMove(
  tx: Tx,
  act: Act,
  move: SuggestionMove,
  suggestion: MovingSuggestion,
  { data, target, ...event }: MoveOutcome,
): Promise<AuditRecord> {
  const to = suggestionLifecycle.next(move, suggestion.state, target);
  const change = { ...data, state: to };
  const { count } = await tx.suggestion.updateMany({
    where: { id: suggestion.id, state: suggestion.state },
    data: { ...change, version: { increment: 1 } },
  });
  if (count === 0) throw new Stale();
  await writeEvent(tx, act, { suggestionId: suggestion.id, move, from: suggestion.state, to, ...event });
  return {
    actor: { id: act.viewer.accountId, name: act.viewer.name },
    action: `suggestion.${move}`,
    noun: 'Suggestion',
    recordId: suggestion.id,
    before: { state: suggestion.state, version: suggestion.version },
    after: { ...change, version: suggestion.version + 1 },
    origin: act.origin,
  };
}
