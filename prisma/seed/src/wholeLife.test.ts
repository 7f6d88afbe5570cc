import {
  type CommitmentState,
  chinaDate,
  commitmentStates,
  compareTexts,
  consultationModes,
  councilOutcomes,
  drawSample,
  type HandlingMove,
  type HandlingState,
  handlingLifecycle,
  handlingStates,
  lookBackStates,
  mostCoSigners,
  objectionSubjects,
  replyClasses,
  wideApplicationStates,
} from '@renda/domain';
import { describe, expect, test } from 'vitest';
import { demoCounties } from './index.ts';

const today = '2026-11-23';
const [changning] = demoCounties(today);
if (changning === undefined) throw new Error('no county');
const { rows } = changning;
const by = <T, K>(list: readonly T[], key: (one: T) => K) => Map.groupBy(list, key);
const suggestions = new Map(rows.suggestions.map((one) => [one.id, one]));
const handlings = new Map(rows.handlings.map((one) => [one.id, one]));

describe('what is shown of the whole life', () => {
  test('is every kind that a list of the domain names, but class D and what nobody entered', () => {
    const shown = (list: readonly unknown[]) => [...new Set(list.filter((each) => each !== null))].sort();
    expect(shown(rows.handlings.map(({ state }) => state))).toEqual([...handlingStates].sort());
    expect(shown(rows.commitments.map(({ state }) => state))).toEqual([...commitmentStates].sort());
    expect(shown(rows.consultations.map(({ mode }) => mode))).toEqual([...consultationModes].sort());
    expect(shown(rows.wide_applications.map(({ state }) => state))).toEqual([...wideApplicationStates].sort());
    expect(shown(rows.suggestions.map(({ replyClass }) => replyClass))).toEqual(replyClasses.filter((c) => c !== 'D'));
    expect(shown(rows.look_backs.map(({ state }) => state))).toEqual(
      expect.arrayContaining(lookBackStates.filter((state) => state !== 'DUE')),
    );
    expect(objectionSubjects).toEqual(expect.arrayContaining(shown(rows.objections.map(({ subject }) => subject))));
    const outcomes = rows.suggestion_events.flatMap(({ move, facts }) =>
      move === 'decide' ? [(facts as { outcome: string }).outcome] : [],
    );
    expect(councilOutcomes).toEqual(expect.arrayContaining(shown(outcomes)));
  });

  test('fills every table', () => {
    for (const [table, list] of Object.entries(rows)) expect(list.length, table).toBeGreaterThan(0);
  });
});

describe('every unit’s part', () => {
  test('was moved as its table says, and stands where its history leads', () => {
    const events = by(
      rows.suggestion_events.filter(({ handlingId, toState }) => handlingId && toState),
      ({ handlingId }) => handlingId as string,
    );
    for (const { id, state, round } of rows.handlings) {
      let now: HandlingState = (round ?? 1) === 1 ? 'ASSIGNED' : 'ACKNOWLEDGED';
      for (const { move, fromState, toState } of inOrder(events.get(id) ?? [])) {
        expect(fromState).toBe(now);
        now = handlingLifecycle.next(move as HandlingMove, now);
        expect(toState).toBe(now);
      }
      expect(now).toBe(state);
    }
  });

  test('is the only one of that unit in the round, and none is led by the deputy who is its handler', () => {
    for (const round of by(rows.handlings, ({ suggestionId, round: r }) => `${suggestionId} ${r}`).values()) {
      const units = round.filter(({ state }) => state !== 'DECLINED').map(({ unitId }) => unitId);
      expect(new Set(units).size).toBe(units.length);
    }
    const holders = new Map(changning.accounts.map(({ id, personId }) => [id, personId]));
    const persons = new Map(rows.deputies.map(({ id, personId }) => [id, personId]));
    const handlers = by(
      rows.role_grants.filter(({ role }) => role === 'HANDLER'),
      ({ organId }) => organId,
    );
    for (const { suggestionId, unitId } of rows.handlings) {
      const lead = persons.get(suggestions.get(suggestionId)?.leadDeputyId ?? '');
      expect((handlers.get(unitId) ?? []).map(({ accountId }) => holders.get(accountId))).not.toContain(lead);
    }
  });

  test('was answered after a consultation of its own round, and evaluated only once answered', () => {
    const consulted = by(rows.consultations, ({ handlingId }) => handlingId);
    for (const { handlingId, sequence, state, issuedOn } of rows.replies) {
      if (state !== 'ISSUED' || sequence !== 1) continue;
      const days = (consulted.get(handlingId) ?? []).map(({ heldOn }) => heldOn as string);
      expect(days.some((day) => day < (issuedOn as string))).toBe(true);
    }
    for (const { handlingId } of rows.evaluations) expect(handlings.get(handlingId)?.state).toBe('REPLIED');
  });
});

describe('promises', () => {
  const replies = new Map(rows.replies.map((one) => [one.id, one]));

  test('are made by every class B, by no class C, and are due after the reply', () => {
    const made = by(rows.commitments, ({ replyId }) => replyId);
    for (const { id, replyClass } of rows.replies) {
      if (replyClass === 'B') expect(made.has(id)).toBe(true);
      if (replyClass === 'C') expect(made.has(id)).toBe(false);
    }
    for (const { replyId, dueOn, isMade } of rows.commitments) {
      const reply = replies.get(replyId);
      expect(isMade).toBe(reply?.state === 'ISSUED');
      if (isMade) expect((dueOn as string) > (reply?.issuedOn as string)).toBe(true);
    }
  });

  test('passed or failed by one visit each, with a photograph where they passed', () => {
    const visits = by(rows.look_backs, ({ commitmentId }) => commitmentId);
    const pictured = new Set(rows.attachments.map(({ lookBackId }) => lookBackId));
    for (const { id, state, passedOn } of rows.commitments) {
      const held = visits.get(id) ?? [];
      const isSeen = (['PASSED', 'FAILED'] satisfies CommitmentState[] as string[]).includes(state as string);
      expect(held.map((visit) => visit.state)).toEqual(isSeen ? [state] : []);
      if (state === 'PASSED') expect(passedOn).toBe(held[0]?.heldOn);
    }
    for (const { id, state } of rows.look_backs) if (state === 'PASSED') expect(pictured).toContain(id);
  });

  test('that fail open another round', () => {
    for (const { suggestionId, state, heldOn } of rows.look_backs) {
      if (state !== 'FAILED') continue;
      const again = rows.suggestion_events.filter((e) => e.suggestionId === suggestionId && e.move === 'failLookBack');
      expect(again.map(({ at }) => chinaDate(new Date(at as string)))).toContain(heldOn);
    }
  });
});

test('a draw can be drawn again from its list and its seed', () => {
  for (const { id, percent, seed, population, drawn } of rows.look_back_draws) {
    const list = population as unknown as readonly { id: string; number: string }[];
    const again = drawSample(
      list.map(({ number }) => number),
      percent,
      seed,
    );
    const visited = new Set(rows.look_backs.filter(({ drawId }) => drawId === id).map((one) => one.suggestionId));
    const numbers = list.filter((one) => visited.has(one.id)).map(({ number }) => number);
    expect(numbers.sort(compareTexts)).toEqual(again);
    expect(drawn).toBe(again.length);
  }
});

test('deputies sign with others of their congress, never with themselves, and those who joined sign there', () => {
  const terms = new Map(rows.deputies.map(({ id, termId }) => [id, termId]));
  for (const [suggestionId, signers] of by(rows.co_signers, (one) => one.suggestionId)) {
    const lead = suggestions.get(suggestionId)?.leadDeputyId ?? '';
    const ids = signers.map(({ deputyId }) => deputyId);
    expect(ids).not.toContain(lead);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeLessThanOrEqual(mostCoSigners);
    for (const id of ids) expect(terms.get(id)).toBe(terms.get(lead));
  }
  const joined = rows.suggestions.filter(({ state }) => state === 'JOINED');
  for (const { id, leadDeputyId } of joined)
    expect(rows.co_signers).toContainEqual(
      expect.objectContaining({ joinedFromId: id, deputyId: leadDeputyId, state: 'SIGNED' }),
    );
});

test('what a meeting handed over bears its name, its day and one time', () => {
  const batches = new Map(rows.hand_over_batches.map((one) => [one.id, one]));
  for (const { batchId, suggestionId } of rows.batch_items) {
    const batch = batches.get(batchId);
    const one = suggestions.get(suggestionId);
    if (batch?.state === 'PREPARING') expect(one?.state).toBe('ACCEPTED');
    else expect([one?.handedOverOn, one?.handedOverAt]).toEqual([batch?.heldOn, batch?.handedOverAt]);
  }
});

/** By instant, and within one by id, as the history is read. */
function inOrder<T extends { readonly at: unknown; readonly id: string }>(events: readonly T[]): T[] {
  return [...events].sort((a, b) => (`${a.at}${a.id}` < `${b.at}${b.id}` ? -1 : 1));
}
