import { expect, it } from 'vitest';
import { evaluatedHandlings, type GivenMarks, markGaps, noMarks, readMarks } from './GivenMarks.ts';

const satisfied: GivenMarks = { attitude: 'SATISFIED', result: 'BASICALLY_SATISFIED', reason: '' };
const gaps = (given: GivenMarks) => markGaps(given, 'zh-CN', '请选一项');

it('two marks are asked, and no reason where one is content', () => {
  expect(gaps(noMarks)).toEqual({ attitude: '请选一项', result: '请选一项' });
  expect(gaps(satisfied)).toEqual({});
});

it('who is not satisfied with the attitude or the result says why', () => {
  expect(gaps({ ...satisfied, attitude: 'NOT_SATISFIED' })).toEqual({ reason: '不满意的理由至少 4 个字。' });
  expect(gaps({ ...satisfied, result: 'NOT_SATISFIED', reason: '路还没修好' })).toEqual({});
});

it('only replies that were owed in the latest round are marked', () => {
  const handling = (id: string, role: 'LEAD' | 'SEPARATE' | 'ASSISTING', state: string, round: number) => ({
    id,
    role,
    state,
    round,
  });
  const handlings = [
    handling('first', 'LEAD', 'REPLIED', 1),
    handling('again', 'LEAD', 'REPLIED', 2),
    handling('declined', 'SEPARATE', 'DECLINED', 2),
    handling('assisting', 'ASSISTING', 'CONTRIBUTED', 2),
  ];
  expect(evaluatedHandlings(handlings).map(({ id }) => id)).toEqual(['again']);
});

it('marks that were begun come back from the device, and nothing that is no mark', () => {
  expect(readMarks({ ...satisfied, reason: '好' })).toEqual({ ...satisfied, reason: '好' });
  expect(readMarks({ attitude: 'GOOD', reason: 3 })).toEqual(noMarks);
  expect(readMarks('x')).toEqual(noMarks);
});
