import { describe, expect, test } from 'vitest';
import { Invalid } from '../kernel/Refusal.ts';
import { checkNewPassword } from './newPassword.ts';

const known = { words: ['li.ming', '13800000001', '李明'], present: 'the present 1' };
const refusal = (password: string) => {
  try {
    checkNewPassword('newPassword', password, known);
    return null;
  } catch (error) {
    return error instanceof Invalid ? error.sentence('en') : error;
  }
};

describe('a new password', () => {
  test.each(['quiet river 7', 'Tea-and-rain', '山高水长，路远人和 9', 'x7!kQm2#vT'])('may be "%s"', (password) => {
    expect(refusal(password)).toBeNull();
  });

  test.each([
    ['short-1', /10 to 128/],
    ['a1'.repeat(65), /10 to 128/],
    ['quietriverstone', /two of/],
    ['29384756102', /two of/],
    ['the present 1', /differ/],
    ['li.ming-2026', /may not hold/],
    ['LI.MING-2026!', /may not hold/],
    ['tel 13800000001', /may not hold/],
    ['Password123!', /too common/],
    ['admin@123456', /too common/],
    ['1qaz2wsx!@#', /too common/],
    ['renda-888888', /too common/],
    ['aaaaaaaaaa1', /too common/],
  ])('may not be "%s"', (password, why) => {
    expect(refusal(password)).toMatch(why);
  });

  test('does not fail on a name too short to tell, such as one of two characters', () => {
    expect(() => checkNewPassword('newPassword', '李明爱喝茶 2026 年', { words: ['李明'] })).not.toThrow();
  });
});
