import { expect, it } from 'vitest';
import { rowsInBands } from './rowsInBands.ts';

const rows = [
  { name: '交通局', band: 'COMPARED', figure: 80 },
  { name: '档案局', band: 'FEW', figure: 100 },
  { name: '教育局', band: 'COMPARED', figure: 95 },
  { name: '气象局', band: 'FEW', figure: 10 },
  { name: '水务局', band: 'COMPARED', figure: null },
  { name: '审计局', band: 'NONE', figure: null },
] as const;
const names = (sorted: readonly { name: string }[]) => sorted.map(({ name }) => name);

it('groups of few cases are never ranked, those of none are left out', () => {
  const { compared, few } = rowsInBands(rows, (row) => row.figure);
  expect(names(compared)).toEqual(['教育局', '交通局', '水务局']);
  expect(names(few)).toEqual(['档案局', '气象局']);
});

it('the official order stands where nothing is sorted by', () => {
  expect(names(rowsInBands(rows, null).compared)).toEqual(['交通局', '教育局', '水务局']);
});
