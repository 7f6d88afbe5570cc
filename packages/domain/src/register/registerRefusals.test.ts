import { describe, expect, it } from 'vitest';
import { refuseEnding, standing } from './registerRefusals.ts';

describe('an end that others stand in the way of', () => {
  it('is refused with a sentence that counts and names them, in both languages', () => {
    const inTheWay = [
      standing('post', 2, '局长 李茶花'),
      { what: { 'zh-CN': '账号角色', en: 'account role' }, count: 1, first: null },
    ];
    expect(() => refuseEnding('县林草局', inTheWay)).toThrow(
      expect.objectContaining({
        field: 'validTo',
        sentences: {
          'zh-CN':
            '还不能终止“县林草局”：届时仍有任职 2 个（局长 李茶花等）、账号角色 1 个依附于它，请先终止或调整这些。',
          en: '"县林草局" cannot end yet: 2 × post (局长 李茶花, …), 1 × account role would still depend on it. End or move those first.',
        },
      }),
    );
  });

  it('is not refused when nothing does', () => {
    expect(() => refuseEnding('县林草局', [])).not.toThrow();
  });
});
