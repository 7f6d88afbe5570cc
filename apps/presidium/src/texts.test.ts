import { readdirSync } from 'node:fs';
import { textGaps } from '@renda/ui/texts';
import { expect, it } from 'vitest';
import { texts } from './texts.ts';

it.each(Object.entries(texts))('every word of %s is there in Chinese and in English', (_, { 'zh-CN': chinese, en }) => {
  expect(textGaps(chinese, en)).toEqual([]);
});

it('every folder with words is known to the app', () => {
  const folders = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('texts.zh-CN.json'))
    .map((file) => file.split('/')[0]);
  expect(folders.length).toBeGreaterThan(0);
  expect(Object.keys(texts)).toEqual(expect.arrayContaining(folders.map((folder) => camelCase(folder ?? ''))));
});

function camelCase(folder: string): string {
  return folder.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
