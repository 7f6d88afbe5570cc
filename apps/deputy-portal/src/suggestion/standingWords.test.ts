import { suggestionStates } from '@renda/domain';
import i18next from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import { replyingUnits, type StandingFacts, standingKeys } from './standingWords.ts';
import texts from './texts.zh-CN.json' with { type: 'json' };

const facts: StandingFacts = {
  state: 'HANDLING',
  availableMoves: [],
  mayRevise: false,
  resultMark: null,
  handlings: [],
};

beforeAll(async () => {
  await i18next.init({ lng: 'zh-CN', resources: { 'zh-CN': { suggestion: texts } }, defaultNS: 'suggestion' });
});

it.each(suggestionStates)('of a suggestion in %s it is said who has it now', (state) => {
  const { now, next } = standingKeys({ ...facts, state });
  expect(i18next.exists(now)).toBe(true);
  if (next) expect(i18next.exists(next)).toBe(true);
});

it('the author is asked to evaluate, another deputy is told that the author is', () => {
  expect(standingKeys({ ...facts, state: 'REPLIED', availableMoves: ['evaluate'] }).now).toBe('now.ownREPLIED');
  expect(standingKeys({ ...facts, state: 'REPLIED' }).now).toBe('now.REPLIED');
});

it('a result marked not satisfied is never said to be on its way to closing', () => {
  expect(standingKeys({ ...facts, state: 'EVALUATED', resultMark: 'NOT_SATISFIED' }).next).toBe('next.NOT_SATISFIED');
});

it('units of an earlier round, assisting ones and those that declined are not those who owe the reply', () => {
  type Handling = StandingFacts['handlings'][number];
  const handling = (name: string, role: Handling['role'], round: number, state: Handling['state']): Handling => ({
    role,
    state,
    round,
    unit: { name },
  });
  const handlings = [
    handling('县水务局', 'LEAD', 1, 'REPLIED'),
    handling('县住房和城乡建设局', 'LEAD', 2, 'DECLINED'),
    handling('县公安局', 'LEAD', 2, 'ACKNOWLEDGED'),
    handling('县财政局', 'ASSISTING', 2, 'ASSIGNED'),
  ];
  expect(replyingUnits({ handlings })).toEqual(['县公安局']);
});

it('an evaluation that nobody gave is never said to have been given', () => {
  expect(standingKeys({ ...facts, state: 'EVALUATED', isEvaluationLapsed: true }).now).toBe('now.lapsed');
});
