import { readdirSync } from 'node:fs';
import { textGaps } from '@renda/ui/texts';
import { expect, it } from 'vitest';
import { screenTexts } from './texts.ts';

it.each(Object.entries(screenTexts))('every word of %s is there in Chinese and in English', (_, texts) => {
  expect(textGaps(texts['zh-CN'], texts.en)).toEqual([]);
});

it('every folder with words is known to the screens', () => {
  const folders = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('texts.zh-CN.json'))
    .map((file) => inCamelCase(file.split('/')[0] as string));
  expect(folders.sort()).toEqual(Object.keys(screenTexts).sort());
});

/** A namespace is its folder's name in camel case. */
function inCamelCase(folder: string): string {
  return folder.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
