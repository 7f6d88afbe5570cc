import { describe, expect, it } from 'vitest';
import { type ColourMode, palette, type Tone } from './palette.ts';

const modes: ColourMode[] = ['light', 'dark'];
const surfaces: Tone[] = ['ground', 'paper', 'wash', 'rest'];
const words: Tone[] = ['ink', 'ink-2', 'ink-3', 'accent', 'ok', 'due', 'late'];
const pairs: [Tone, Tone][] = [
  ...words.flatMap((word) => surfaces.map((surface): [Tone, Tone] => [word, surface])),
  ['on-accent', 'accent'],
  ['on-accent', 'late'],
  ['on-band', 'band'],
  ['accent', 'accent-soft'],
  ['ink', 'accent-soft'],
  ['ink-2', 'accent-soft'],
  ['ink-3', 'accent-soft'],
  ['ok', 'ok-soft'],
  ['due', 'due-soft'],
  ['late', 'late-soft'],
];

/** Relative luminance of `#rrggbb` as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(mode: ColourMode, one: Tone, other: Tone): number {
  const a = luminance(palette[mode][one]);
  const b = luminance(palette[mode][other]);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe.each(modes)('in %s', (mode) => {
  it.each(pairs)('words in %s on %s reach 4.5:1', (word, surface) => {
    expect(contrast(mode, word, surface)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(surfaces)('the edge of a field on %s reaches 3:1', (surface) => {
    expect(contrast(mode, 'edge', surface)).toBeGreaterThanOrEqual(3);
  });

  it.each(['line', 'accent-soft', 'ok-soft', 'due-soft', 'late-soft'] as const)(
    '%s carries no word by itself and differs from paper',
    (tone) => {
      expect(contrast(mode, tone, 'paper')).toBeGreaterThan(1.05);
    },
  );
});
