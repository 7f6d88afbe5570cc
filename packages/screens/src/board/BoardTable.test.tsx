import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { type Way, WaysContext } from '../ways/WaysContext.ts';
import type { BoardRowFragment, BoardScreenQuery } from './BoardScreen.generated.ts';
import { BoardTable } from './BoardTable.tsx';
import { type CellsOf, useBoardCells } from './useBoardCells.ts';

const row = (label: string, cases: number, percent: number | null): BoardRowFragment => ({
  __typename: 'BoardRow',
  groupId: `id of ${label}`,
  year: null,
  label,
  band: cases < 10 ? 'FEW' : 'COMPARED',
  counts: [{ __typename: 'BoardCount', count: 'ACCEPTED', cases }],
  rates: [
    {
      __typename: 'BoardRate',
      rate: 'REPLIED',
      of: 'REPLIED',
      among: 'HANDED_OVER',
      numerator: percent === null ? 0 : (percent * cases) / 100,
      denominator: percent === null ? 0 : cases,
      percent,
      low: percent && percent - 5,
      high: percent && percent + 5,
    },
  ],
  degrees: [],
  duties: [],
});

const board: BoardScreenQuery['suggestionBoard'] = {
  __typename: 'SuggestionBoard',
  formula: '2026-1',
  smallestCompared: 10,
  isOwnUnits: false,
  total: { ...row('', 54, 90), label: null, groupId: null },
  rows: [row('交通局', 20, 80), row('档案局', 4, 100), row('教育局', 20, 90), row('水务局', 10, null)],
};
const reading = { search: { by: 'UNIT', year: 2026 }, thisYear: 2026, isOwnUnits: false } as const;
const ways = {
  WayLink: ({ way, className, children }: { way: Way; className?: string; children: React.ReactNode }) => (
    <a className={className} href={`?${JSON.stringify('search' in way ? way.search : {})}`}>
      {children}
    </a>
  ),
  go: () => {},
};

function Table() {
  const rates: CellsOf = useBoardCells(reading).rates;
  return (
    <WaysContext value={ways}>
      <BoardTable board={board} cellsOf={rates} note="" reading={reading} title="办理比率">
        {null}
      </BoardTable>
    </WaysContext>
  );
}

const names = () => screen.getAllByRole('rowheader').map((header) => header.textContent);

it('every number opens the list it was counted from', () => {
  render(<Table />);
  const line = screen.getByRole('row', { name: /交通局/ });
  const [accepted, replied] = within(line).getAllByRole('link');
  const unit = { unit: 'id of 交通局', answers: true };
  expect(accepted?.getAttribute('href')).toBe(`?${JSON.stringify({ year: 2026, counted: 'ACCEPTED', ...unit })}`);
  expect(replied?.getAttribute('href')).toBe(`?${JSON.stringify({ year: 2026, counted: 'REPLIED', ...unit })}`);
  expect(replied?.textContent).toContain('16/20');
});

it('a unit of few cases stands apart and keeps its place when the others are sorted', async () => {
  render(<Table />);
  expect(names()).toEqual([
    '全部合计54件',
    '交通局20件',
    '教育局20件',
    '水务局10件',
    '不足 10 件，单列、不作比较',
    '档案局4件',
  ]);
  await userEvent.click(screen.getByRole('button', { name: /办复率/ }));
  expect(names()).toEqual([
    '全部合计54件',
    '教育局20件',
    '交通局20件',
    '水务局10件',
    '不足 10 件，单列、不作比较',
    '档案局4件',
  ]);
  expect(screen.getByRole('columnheader', { name: /办复率/ }).getAttribute('aria-sort')).toBe('descending');
});

it('where there is no case there is no percentage', () => {
  render(<Table />);
  const line = screen.getByRole('row', { name: /水务局/ });
  expect(within(line).queryByText(/%/)).toBeNull();
  expect(within(line).getByText('没有件数')).toBeTruthy();
});
