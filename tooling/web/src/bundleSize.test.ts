import { expect, it } from 'vitest';
import { filesBefore } from './bundleSize.ts';

const manifest = {
  'index.html': { file: 'main.js', imports: ['_shared'] },
  _shared: { file: 'shared.js', imports: ['_base'] },
  _base: { file: 'base.js' },
  'src/today/TodayPage.tsx': { file: 'today.js', imports: ['_shared', '_date'] },
  _date: { file: 'date.js' },
  'src/late/LatePage.tsx': { file: 'late.js' },
};

it('a first route counts its own chunk and every chunk imported before it, each once', () => {
  expect(filesBefore(manifest, ['index.html', 'src/today/TodayPage.tsx'])).toEqual([
    'main.js',
    'shared.js',
    'base.js',
    'today.js',
    'date.js',
  ]);
});

it('an entry that the build does not have is refused, not counted as nothing', () => {
  expect(() => filesBefore(manifest, ['src/gone/GonePage.tsx'])).toThrow('src/gone/GonePage.tsx');
});
