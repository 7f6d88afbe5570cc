/** What a unit records on a handling without moving it. */
import { type HandlingAct, type HandlingState, handlingActs, handlingLifecycle, NotAllowed } from '@renda/domain';
import { type Act, actorOf } from '../act.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import type { Asked, MovingSuggestion } from '../suggestion/moveSuggestion.ts';
import { writeEvent } from '../suggestion/writeEvent.ts';
import { type HandlingOutcome, lockHandling, type MovingHandling } from './moveHandling.ts';

/** What an act on a handling changes and says; `audit` is what the trail keeps beside the data. */
export type HandlingRecord = HandlingOutcome & {
  /** False keeps it out of the history, as a draft is. */
  readonly isTold?: boolean;
  readonly audit?: object;
};

/**
 * Records it with its history and audit entry; the version grows, so that two who act at once are told apart. Refuses like a move;
 * `NotAllowed` also where the state does not know the act.
 */
export async function recordOnHandling(
  act: Act,
  recorded: HandlingAct,
  asked: Asked,
  decide: (tx: Tx, handling: MovingHandling, suggestion: MovingSuggestion) => Promise<HandlingRecord>,
): Promise<void> {
  await act.db.$transaction(async (tx) => {
    const { handling, suggestion } = await lockHandling(tx, act, asked, `handling.${recorded}`);
    assertHandlingActIn(recorded, handling.state);
    const { data, audit, isTold, follow, ...event } = await decide(tx, handling, suggestion);
    await tx.handling.updateMany({ where: { id: handling.id }, data: { ...data, version: { increment: 1 } } });
    const { suggestionId, id: handlingId } = handling;
    const entry = { suggestionId, handlingId, move: recorded, from: null, to: null, actorBody: handling.unit.name };
    if (isTold !== false) await writeEvent(tx, act, { ...entry, ...event });
    const record = {
      actor: actorOf(act),
      action: `handling.${recorded}`,
      noun: 'Handling',
      recordId: handling.id,
      before: { version: handling.version },
      after: { ...data, ...audit, version: handling.version + 1 },
      origin: act.origin,
    };
    await writeAudit(tx, [record, ...(follow === undefined ? [] : await follow())]);
  });
}

/** Refuses (`NotAllowed`) unless the act may be recorded in that state of the handling. */
export function assertHandlingActIn(recorded: HandlingAct, state: HandlingState): void {
  const { label, from } = handlingActs[recorded];
  if ((from as readonly HandlingState[]).includes(state)) return;
  const now = handlingLifecycle.states[state];
  throw new NotAllowed({
    'zh-CN': `现在是“${now['zh-CN']}”，不能${label['zh-CN']}。`,
    en: `It is ${now.en} now, so one cannot ${label.en}.`,
  });
}
