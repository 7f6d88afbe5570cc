import { expect, it } from 'vitest';
import { textGaps } from './textGaps.ts';
import { uiTexts } from './uiTexts.ts';

it('every word of the components is there in Chinese and in English, with the same facts in it', () => {
  expect(textGaps(uiTexts['zh-CN'], uiTexts.en)).toEqual([]);
});

it('a missing key, a missing translation and a dropped fact are all found', () => {
  expect(textGaps({ a: '甲 {{n}}', b: { c: '丙' }, d: '丁' }, { a: 'A', b: {}, d: '', e: 'E' })).toEqual([
    'a: {{n}} against none',
    'b.c: only in the first',
    'd: empty',
    'e: only in the second',
  ]);
});
