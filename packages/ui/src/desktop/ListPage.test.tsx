import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DesktopTheme } from './DesktopTheme.tsx';
import type { ListColumn } from './ListColumn.ts';
import { ListPage } from './ListPage.tsx';

interface Row {
  id: string;
  name: string;
  place: string;
}

const rows: Row[] = ['甲', '乙', '丙'].map((name) => ({ id: name, name, place: `${name}村` }));
const columns: ListColumn<Row>[] = [
  { key: 'name', title: '名称', render: (row) => row.name },
  { key: 'place', title: '地点', render: (row) => row.place },
  { key: 'note', title: '备注', render: () => '无', isHiddenAtFirst: true },
];
const rowKey = (row: Row) => row.id;

function List({ rows, ...more }: { rows: Row[] | undefined } & Partial<Parameters<typeof ListPage<Row>>[0]>) {
  const [openKey, setOpenKey] = useState<string | null>(null);
  return (
    <DesktopTheme>
      <ListPage
        columns={columns}
        drawer={{ title: '详情', content: <p>打开的是{openKey}</p> }}
        empty={{ title: '还没有名称', text: '录入的会在这里' }}
        id="names"
        onOpen={setOpenKey}
        openKey={openKey}
        rowKey={rowKey}
        rows={rows}
        title="名称"
        {...more}
      />
    </DesktopTheme>
  );
}

beforeEach(() => localStorage.clear());

describe('the states of a list', () => {
  it('says that it is loading while the first page is on its way', () => {
    render(<List rows={undefined} />);
    expect(screen.getByRole('status', { name: '正在载入' })).toBeDefined();
  });

  it('offers to try again when loading failed', async () => {
    const onRetry = vi.fn();
    render(<List failure={{ onRetry }} rows={undefined} />);
    await userEvent.click(screen.getByRole('button', { name: '再试一次' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('keeps the rows in sight when the next page failed', () => {
    render(<List failure={{ onRetry: () => undefined }} rows={rows} />);
    expect(screen.getByText('乙村')).toBeDefined();
    expect(screen.getByRole('button', { name: /没有载入成功/ })).toBeDefined();
  });

  it('teaches what would be there when there is nothing', () => {
    render(<List rows={[]} />);
    expect(screen.getByText('录入的会在这里')).toBeDefined();
  });

  it('says that nothing matches, and clears the filters, when a filter is set', async () => {
    const onClearFilters = vi.fn();
    render(<List isFiltered onClearFilters={onClearFilters} rows={[]} />);
    expect(screen.getByText('没有符合条件的记录')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(onClearFilters).toHaveBeenCalledOnce();
  });

  it('tells how many of how many are shown, and loads more when asked', async () => {
    const onLoadMore = vi.fn();
    render(<List hasMore onLoadMore={onLoadMore} rows={rows} total={128} />);
    expect(screen.getByText('共 128 条，已显示 3 条')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: '再显示一些' }));
    expect(onLoadMore).toHaveBeenCalledOnce();
  });
});

describe('the keys of a list', () => {
  it('j and k move between rows, Enter opens, Esc closes', async () => {
    render(<List rows={rows} />);
    await userEvent.keyboard('jjk{Enter}');
    expect(await screen.findByText('打开的是甲')).toBeDefined();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByText('打开的是甲')).toBeNull();
  });

  it('j and k open the neighbour while a row is open, and stop at the ends', async () => {
    render(<List rows={rows} />);
    await userEvent.click(screen.getByText('乙'));
    await userEvent.keyboard('j');
    expect(await screen.findByText('打开的是丙')).toBeDefined();
    await userEvent.keyboard('j');
    expect(screen.getByText('打开的是丙')).toBeDefined();
    await userEvent.keyboard('kk');
    expect(await screen.findByText('打开的是甲')).toBeDefined();
  });

  it('Enter goes to the page of the open row, and a double click goes there at once', async () => {
    const onOpenFully = vi.fn();
    render(<List onOpenFully={onOpenFully} rows={rows} />);
    await userEvent.keyboard('j{Enter}');
    expect(onOpenFully).not.toHaveBeenCalled();
    await userEvent.keyboard('j{Enter}');
    expect(onOpenFully).toHaveBeenCalledExactlyOnceWith('乙');
    await userEvent.dblClick(screen.getByText('丙'));
    expect(onOpenFully).toHaveBeenLastCalledWith('丙');
  });

  it('another row can be opened while the drawer is open', async () => {
    render(<List rows={rows} />);
    await userEvent.click(screen.getByText('甲'));
    expect(await screen.findByText('打开的是甲')).toBeDefined();
    await userEvent.click(screen.getByText('丙村'));
    expect(await screen.findByText('打开的是丙')).toBeDefined();
  });

  it('letters typed into a field are letters', async () => {
    render(<List filters={<input aria-label="找" />} rows={rows} />);
    await userEvent.type(screen.getByLabelText('找'), 'jk');
    expect(document.activeElement).toBe(screen.getByLabelText('找'));
  });
});

describe('the columns and the ticks of a list', () => {
  it('a column chosen stays chosen at the next visit', async () => {
    const { unmount } = render(<List rows={rows} />);
    expect(screen.queryByRole('columnheader', { name: '备注' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /选择列/ }));
    await userEvent.click(await screen.findByRole('checkbox', { name: '备注' }));
    unmount();
    render(<List rows={rows} />);
    expect(screen.getByRole('columnheader', { name: '备注' })).toBeDefined();
  });

  it('a tick selects the row and does not open it', async () => {
    const onChange = vi.fn();
    render(<List rows={rows} selection={{ keys: ['甲'], onChange, actions: <button type="button">交办</button> }} />);
    await userEvent.click(screen.getAllByRole('checkbox', { name: '选择' })[1] as HTMLElement);
    expect(onChange).toHaveBeenCalledWith(['甲', '乙']);
    expect(screen.queryByText(/打开的是/)).toBeNull();
    expect(screen.getByText('已选 1 条')).toBeDefined();
  });
});
