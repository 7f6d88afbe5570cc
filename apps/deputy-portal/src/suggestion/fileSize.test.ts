import { expect, it } from 'vitest';
import { fileSize } from './fileSize.ts';

it.each([
  [12, '1 KB'],
  [839_680, '820 KB'],
  [3_565_158, '3.4 MB'],
])('%i bytes read as %s', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words);
});
