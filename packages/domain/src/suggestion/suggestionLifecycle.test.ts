import { describe, expect, it } from 'vitest';
import { handlingLifecycle, personalHandlingMoves } from '../handling/handlingLifecycle.ts';
import { IllegalMove, lifecycle } from '../kernel/lifecycle.ts';
import {
  personalSuggestionMoves,
  type SuggestionState,
  suggestionLifecycle,
  unacceptedStates,
} from './suggestionLifecycle.ts';

describe('a life as a table', () => {
  it('is refused when a state cannot be reached', () => {
    const word = { 'zh-CN': '甲', en: 'a' };
    const island = () =>
      lifecycle({
        noun: 'Thing',
        initial: 'A',
        states: { A: word, B: word, C: word },
        moves: {
          go: { label: word, from: ['A'], to: 'B', by: 'anyone' },
          stay: { label: word, from: ['C'], to: 'C', by: 'anyone' },
        },
      });
    expect(island).toThrow('no move leads to C');
  });

  it('says in both languages which states allow a move', () => {
    const refused = refusal(() => suggestionLifecycle.next('accept', 'DRAFT'));
    expect(refused.allowedFrom).toEqual(['SUBMITTED']);
    expect(refused.sentence('zh-CN')).toBe('现在是“草稿”，不能受理编号；只有“已提交”时可以。');
    expect(refused.sentence('en')).toContain('that is possible when submitted');
  });
});

describe('the life of a suggestion', () => {
  it('has every state and every move of the domain', () => {
    expect(suggestionLifecycle.stateNames).toHaveLength(17);
    expect(suggestionLifecycle.moveNames).toHaveLength(22);
  });

  const pairs = suggestionLifecycle.moveNames.flatMap((m) =>
    suggestionLifecycle.stateNames.map((s) => [m, s] as const),
  );
  it.each(pairs)('allows %s from %s only if the table says so', (move, state) => {
    const legal = suggestionLifecycle.moves[move].from.some((s) => s === state);
    if (legal) expect(suggestionLifecycle.targets(move)).toContain(suggestionLifecycle.next(move, state));
    else expect(() => suggestionLifecycle.next(move, state)).toThrow(IllegalMove);
  });

  it('ends for good when withdrawn, redirected, ended for reference, or purged', () => {
    for (const state of ['WITHDRAWN', 'REDIRECTED', 'ENDED_FOR_REFERENCE'] as const) {
      expect(suggestionLifecycle.movesFrom(state)).toEqual(['purge']);
    }
    expect(suggestionLifecycle.movesFrom('PURGED')).toEqual([]);
  });

  it('offers a straight path from draft to closed', () => {
    const path = [
      'submit',
      'accept',
      'handOver',
      'assign',
      'beginHandling',
      'completeReplies',
      'evaluate',
      'close',
    ] as const;
    let end: SuggestionState = suggestionLifecycle.initial;
    for (const move of path) end = suggestionLifecycle.next(move, end);
    expect(end).toBe('CLOSED');
    const byPeople = path.filter((m) => m !== 'beginHandling' && m !== 'completeReplies');
    for (const move of byPeople) expect(personalSuggestionMoves).toContain(move);
  });

  it('keeps every state before acceptance out of others’ sight', () => {
    const reached = new Set(
      suggestionLifecycle.moveNames.flatMap((m) => (m === 'accept' ? suggestionLifecycle.targets(m) : [])),
    );
    for (const state of unacceptedStates) expect(reached.has(state)).toBe(false);
  });
});

describe('the life of a handling', () => {
  it('is acknowledged before anything else is recorded', () => {
    expect(handlingLifecycle.movesFrom('ASSIGNED')).toEqual(['acknowledge', 'decline', 'release']);
    expect(personalHandlingMoves.filter((m) => handlingLifecycle.movesFrom('ASSIGNED').includes(m))).toEqual([
      'acknowledge',
      'decline',
    ]);
  });

  it('stays where it is when a consultation is recorded', () => {
    expect(handlingLifecycle.next('consult', 'ACKNOWLEDGED')).toBe('ACKNOWLEDGED');
  });

  it('ends with the reply, the contribution or the decline', () => {
    for (const state of ['REPLIED', 'CONTRIBUTED', 'DECLINED'] as const)
      expect(handlingLifecycle.movesFrom(state)).toEqual([]);
  });
});

function refusal(act: () => unknown): IllegalMove {
  try {
    act();
  } catch (error) {
    if (error instanceof IllegalMove) return error;
  }
  throw new Error('it was not refused');
}
