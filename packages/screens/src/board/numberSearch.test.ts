import { describe, expect, it } from 'vitest';
import { type BoardSearch, boardFilterOf, boardSearch, yearOf } from './boardSearch.ts';
import { numberSearch } from './numberSearch.ts';

const counted = { counted: 'REPLIED' } as const;
const reading = (search: BoardSearch) => ({ search, thisYear: 2026, isOwnUnits: false });
const measured = { measured: 'SPEED' } as const;

describe('the list behind a number', () => {
  it.each([
    ['a unit', 'UNIT', { groupId: 'u' }, { unit: 'u', answers: true, counted: 'REPLIED', year: 2026 }],
    ['a township', 'TOWNSHIP', { groupId: 't' }, { township: 't', counted: 'REPLIED', year: 2026 }],
    ['what was raised in recess', 'SESSION', { groupId: null }, { without: 'SESSION', counted: 'REPLIED', year: 2026 }],
    ['a year', 'YEAR', { year: 2024 }, { year: 2024, counted: 'REPLIED' }],
    ['all', 'CATEGORY', 'all', { counted: 'REPLIED', year: 2026 }],
  ] as const)('of %s has its filter set', (_, by, group, expected) => {
    expect(numberSearch(counted, group, reading({ by }))).toEqual(expected);
  });

  it('keeps the filters of the board', () => {
    const search = { by: 'CATEGORY', year: 'all', congress: 'c', source: 'VISIT' } as const;
    expect(numberSearch(measured, { groupId: 'k' }, reading(search))).toEqual({
      category: 'k',
      congress: 'c',
      source: 'VISIT',
      measured: 'SPEED',
    });
  });

  it('is not there for units without a name, nor for the parts of all units', () => {
    expect(numberSearch(counted, { groupId: null }, reading({ by: 'UNIT' }))).toBeUndefined();
    expect(numberSearch(measured, 'all', reading({ by: 'UNIT' }))).toBeUndefined();
    expect(numberSearch(counted, 'all', reading({ by: 'UNIT' }))).toEqual({ counted: 'REPLIED', year: 2026 });
    expect(numberSearch(counted, 'all', { ...reading({ by: 'UNIT' }), isOwnUnits: true })).toBeUndefined();
  });
});

describe('the address of a board', () => {
  it('keeps only what is known and fits', () => {
    const address = { by: 'UNIT', year: 'all', source: 'RUMOUR', session: 's', page: 2 };
    expect(boardSearch(address)).toEqual({ by: 'UNIT', year: 'all', session: 's' });
    expect(boardSearch({ by: 'PERSON', year: 1066 })).toEqual({});
  });

  it('means this year where it names none, and all years by year', () => {
    expect(yearOf({}, 2026)).toBe(2026);
    expect(yearOf({ by: 'YEAR' }, 2026)).toBeUndefined();
    expect(yearOf({ by: 'YEAR', year: 2025 }, 2026)).toBe(2025);
    expect(boardFilterOf({ year: 'all', township: 't' }, 2026)).toMatchObject({ year: null, townshipId: 't' });
  });
});
