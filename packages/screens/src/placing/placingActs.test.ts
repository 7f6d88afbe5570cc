import type { HandlingAct, HandlingMove, SuggestionAct, SuggestionState } from '@renda/domain';
import { expect, it } from 'vitest';
import { placingActs } from './placingActs.ts';

const handling = (moves: HandlingMove[], acts: HandlingAct[] = [], round = 1) => ({
  id: 'h',
  role: 'LEAD' as const,
  state: 'ASSIGNED' as const,
  round,
  acknowledgeDueOn: '2026-03-12',
  availableMoves: moves,
  availableActs: acts,
});

const facts = {
  state: 'HANDLING' as SuggestionState,
  availableActs: [] as SuggestionAct[],
  isWide: false,
  round: 1,
  replyDueOn: '2026-06-05',
  isPartUnplaced: false,
  wideApplications: [] as { id: string; state: string; mayForward: boolean; mayDecide: boolean }[],
  handlings: [handling(['acknowledge', 'decline'])],
};
const names = (more: Partial<typeof facts>, day = '2026-03-10') =>
  placingActs({ ...facts, ...more }, day).map((act) => act.name);

it('a unit may decline on the last day to sign, and not after it', () => {
  expect(names({}, '2026-03-12')).toEqual(['decline']);
  expect(names({}, '2026-03-13')).toEqual([]);
});

it('the six months are offered once at a time, in the first round, before the three are over', () => {
  const handlings = [handling([], ['applyForWide'])];
  expect(names({ handlings }, '2026-06-05')).toEqual(['applyForWide']);
  expect(names({ handlings }, '2026-06-06')).toEqual([]);
  expect(names({ handlings, isWide: true })).toEqual([]);
  expect(names({ handlings: [handling([], ['applyForWide'], 2)], round: 2 })).toEqual([]);
  const open = { id: 'a', state: 'SENT', mayForward: false, mayDecide: false };
  expect(names({ handlings, wideApplications: [open] })).toEqual([]);
  expect(names({ handlings, wideApplications: [{ ...open, state: 'REFUSED' }] })).toEqual(['applyForWide']);
});

it('a part is handed to the lead only while it is handled, and is the next step', () => {
  const handlings = [handling(['contribute'])];
  expect(placingActs({ ...facts, handlings }, '2026-03-10')).toMatchObject([{ name: 'contribute', isNext: true }]);
  expect(names({ handlings, state: 'ASSIGNED' })).toEqual([]);
  expect(names({ handlings, state: 'REPLIED' })).toEqual([]);
});

it('what waits for the viewer comes as the next step', () => {
  const waiting = { id: 'a', state: 'FORWARDED', mayForward: false, mayDecide: true };
  expect(placingActs({ ...facts, handlings: [], wideApplications: [waiting] }, '2026-03-10')).toMatchObject([
    { name: 'decideWide', isNext: true, application: waiting },
  ]);
  const unplaced = { ...facts, handlings: [], availableActs: ['assignMore'] as SuggestionAct[], isPartUnplaced: true };
  expect(placingActs(unplaced, '2026-03-10')).toMatchObject([{ name: 'assignMore', isNext: true }]);
});

it('handlings of an earlier round offer nothing', () => {
  expect(names({ round: 2 })).toEqual([]);
});
