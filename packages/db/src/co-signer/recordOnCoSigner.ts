/** What is done about one co-signer: locked with the suggestion, checked against the table, written with history and audit. */
import {
  type CoSignerAct,
  type CoSignerFacts,
  type CoSignerState,
  coSignerActFits,
  coSignerActs,
  coSignerStateTerms,
  mayActOnCoSigner,
  NotAllowed,
  NotFound,
  Stale,
  suggestionLifecycle,
} from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import { type Act, actorOf } from '../act.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { type Asked, lockSuggestion, type MovingSuggestion } from '../suggestion/moveSuggestion.ts';
import { type EventFacts, writeEvent } from '../suggestion/writeEvent.ts';
import { visibleCoSigners } from './visibleTo.ts';

const actingSelect = {
  id: true,
  version: true,
  deputyId: true,
  state: true,
  isOnBehalf: true,
  deputy: { select: { person: { select: { name: true } } } },
} as const satisfies Prisma.CoSignerSelect;

/** A co-signer as its acts read it, the suggestion locked. */
export type ActingCoSigner = CoSignerFacts & { readonly id: string; readonly version: number; readonly name: string };

/** What changes; `data` is written to the co-signer, `kept` stands in the trail only. */
export type CoSignerOutcome = EventFacts & {
  readonly data?: Prisma.CoSignerUncheckedUpdateManyInput;
  /** The row goes. */
  readonly isRemoved?: boolean;
  /** Under which name the history tells it, where it is not the act's. */
  readonly event?: string;
  readonly kept?: object;
};

/**
 * Records what is done about a co-signer. Its own version guards it, not the suggestion's, so that many may sign at once; a changed text
 * raises the version of each who was asked, so that nobody signs what they have not read. Refuses with `NotFound`, `NotAllowed` or `Stale`.
 */
export async function recordOnCoSigner(
  act: Act,
  coSignerAct: CoSignerAct,
  asked: Asked,
  decide: (tx: Tx, coSigner: ActingCoSigner, suggestion: MovingSuggestion) => Promise<CoSignerOutcome>,
): Promise<void> {
  await act.db.$transaction(async (tx) => {
    const found = await tx.coSigner.findFirst({ where: { id: asked.id }, select: { suggestionId: true } });
    if (found === null) throw new NotFound();
    const suggestion = await lockSuggestion(tx, act, found.suggestionId);
    const coSigner = await readCoSigner(tx, act, asked.id);
    if (!mayActOnCoSigner(coSignerAct, act.viewer, suggestion, coSigner)) throw new NotAllowed();
    if (coSigner.version !== asked.version) throw new Stale();
    if (!coSignerActFits(coSignerAct, suggestion, coSigner))
      throw new NotAllowed(tooLate(coSignerAct, suggestion, coSigner));
    const outcome = await decide(tx, coSigner, suggestion);
    await write(tx, act, coSignerAct, coSigner, suggestion, outcome);
  });
}

async function readCoSigner(tx: Tx, act: Act, id: string): Promise<ActingCoSigner> {
  const row = await tx.coSigner.findFirst({ where: { id, AND: visibleCoSigners(act.viewer) }, select: actingSelect });
  if (row === null) throw new NotFound();
  return { ...row, state: row.state as CoSignerState, name: row.deputy.person.name };
}

async function write(
  tx: Tx,
  act: Act,
  coSignerAct: CoSignerAct,
  coSigner: ActingCoSigner,
  suggestion: MovingSuggestion,
  { data, isRemoved, event, kept, ...told }: CoSignerOutcome,
): Promise<void> {
  const where = { id: coSigner.id, version: coSigner.version };
  const { count } = isRemoved
    ? await tx.coSigner.deleteMany({ where })
    : await tx.coSigner.updateMany({ where, data: { ...data, version: { increment: 1 } } });
  if (count === 0) throw new Stale();
  const { recordedAs } = coSignerActs[coSignerAct];
  const move = event ?? recordedAs;
  await writeEvent(tx, act, { suggestionId: suggestion.id, move, from: null, to: null, ...told });
  await writeAudit(tx, [
    {
      actor: actorOf(act),
      action: `suggestion.${recordedAs}`,
      noun: 'Suggestion',
      recordId: suggestion.id,
      before: { deputyId: coSigner.deputyId, coSignerState: coSigner.state },
      after: {
        deputyId: coSigner.deputyId,
        coSignerState: isRemoved ? null : (data?.state ?? coSigner.state),
        ...kept,
      },
      origin: act.origin,
    },
  ]);
}

function tooLate(coSignerAct: CoSignerAct, s: MovingSuggestion, c: CoSignerFacts) {
  const { label } = coSignerActs[coSignerAct];
  const now = suggestionLifecycle.states[s.state];
  const answer = coSignerStateTerms[c.state];
  return {
    'zh-CN': `建议现在是“${now['zh-CN']}”、该代表“${answer['zh-CN']}”，不能${label['zh-CN']}。`,
    en: `The suggestion is ${now.en} and the deputy ${answer.en}, so one cannot ${label.en}.`,
  };
}
