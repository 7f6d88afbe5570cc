import { describe, expect, it } from 'vitest';
import { suggestionStates } from './suggestionLifecycle.ts';
import { mayBeRaisedAgain, type OutcomeFacts, outcomeOf, outcomeSentence } from './suggestionOutcome.ts';

const facts = (change: Partial<OutcomeFacts>): OutcomeFacts => ({
  state: 'CLOSED',
  filedAt: new Date('2025-03-05T02:00:00Z'),
  replyDueOn: '2025-06-05',
  replyClass: 'A',
  resultMark: 'SATISFIED',
  promisedOn: null,
  ...change,
});

describe('what became of an earlier suggestion', () => {
  it.each<[Partial<OutcomeFacts>, string, ReturnType<typeof outcomeOf>]>([
    [{}, '2025年 · 已解决（A类，满意，已销号）', 'SOLVED'],
    [{ state: 'EVALUATED' }, '2025年 · 已解决（A类，满意）', 'SOLVED'],
    [{ state: 'REPLIED', resultMark: null }, '2025年 · 已解决（A类）', 'SOLVED'],
    [{ state: 'EVALUATED', resultMark: 'NOT_SATISFIED' }, '2025年 · 已答复，代表不满意（A类）', 'UNDER_WAY'],
    [{ state: 'CLOSED', replyClass: 'B' }, '2025年 · 已解决（B类，满意，已销号）', 'SOLVED'],
    [{ state: 'EVALUATED', replyClass: 'B' }, '2025年 · 正在解决或已列入计划（B类，满意）', 'UNDER_WAY'],
    [
      { state: 'FULFILLING', replyClass: 'B', promisedOn: '2026-09-30' },
      '2025年 · 承诺2026年9月30日前办好（B类，满意）',
      'UNDER_WAY',
    ],
    [
      { state: 'REPLIED', promisedOn: '2025-12-31', resultMark: null },
      '2025年 · 承诺12月31日前办好（A类）',
      'UNDER_WAY',
    ],
    [{ replyClass: 'C' }, '2025年 · 暂时无法解决（C类，满意，已销号）', 'NOT_SOLVED'],
    [{ replyClass: 'C', resultMark: 'NOT_SATISFIED' }, '2025年 · 已答复，代表不满意（C类，已销号）', 'NOT_SOLVED'],
    [{ state: 'HANDLING', replyClass: null, resultMark: null }, '2025年 · 正在办理，答复期限6月5日', 'UNDER_WAY'],
    [{ state: 'HANDLING', replyClass: 'C' }, '2025年 · 正在再次办理，答复期限6月5日', 'UNDER_WAY'],
    [{ state: 'ACCEPTED', replyClass: null, replyDueOn: null }, '2025年 · 已受理', 'UNDER_WAY'],
    [{ state: 'JOINED', replyClass: null }, '2025年 · 已并入', 'NOT_HANDLED'],
    [{ filedAt: new Date('2025-12-31T20:00:00Z') }, '2026年 · 已解决（A类，满意，已销号）', 'SOLVED'],
  ])('of %j is told as “%s”', (change, sentence, outcome) => {
    expect(outcomeSentence(facts(change), 'zh-CN')).toBe(sentence);
    expect(outcomeOf(facts(change))).toBe(outcome);
  });

  it.each(suggestionStates)('is told in both languages when it is %s', (state) => {
    for (const replyClass of ['A', 'B', 'C', null] as const) {
      expect(outcomeSentence(facts({ state, replyClass }), 'zh-CN')).toMatch(/^2025年 · [^\w]/);
      expect(outcomeSentence(facts({ state, replyClass }), 'en')).toMatch(/^2025 · [a-z]/);
    }
  });

  it('may be raised again where it was answered and is not solved', () => {
    expect(mayBeRaisedAgain(facts({ state: 'EVALUATED', replyClass: 'B' }))).toBe(true);
    expect(mayBeRaisedAgain(facts({ replyClass: 'C' }))).toBe(true);
    expect(mayBeRaisedAgain(facts({ replyClass: 'B' }))).toBe(false);
    expect(mayBeRaisedAgain(facts({ state: 'HANDLING', replyClass: 'B' }))).toBe(false);
    expect(mayBeRaisedAgain(facts({ state: 'EVALUATED' }))).toBe(false);
  });
});
