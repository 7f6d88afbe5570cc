import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { setUpTexts } from '@renda/client';
import { DesktopTheme } from '@renda/ui/desktop';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { texts } from '../texts.ts';
import { TaskLine } from './TaskLine.tsx';
import type { TrayTask } from './Tray.tsx';

beforeAll(() => setUpTexts(texts));
afterEach(cleanup);

const task: TrayTask = {
  __typename: 'BackgroundTask',
  id: 'T',
  kind: 'EXPORT',
  title: '导出建议清单',
  state: 'RUNNING',
  done: 20,
  total: 80,
  summary: null,
  failure: null,
  startedAt: '2026-03-05T02:00:00Z',
  endedAt: null,
  mayCancel: true,
  result: null,
};

function show(change: Partial<TrayTask>) {
  const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() });
  render(
    <ApolloProvider client={client}>
      <DesktopTheme>
        <TaskLine task={{ ...task, ...change }} />
      </DesktopTheme>
    </ApolloProvider>,
  );
}

it('a task under way tells how far it is, and can be cancelled by who may', () => {
  show({});
  expect(screen.getByText('进行中')).toBeDefined();
  expect(screen.getByText('20 / 80')).toBeDefined();
  expect(screen.getByRole('button', { name: '取消“导出建议清单”' })).toBeDefined();
});

it('a task that is done gives its file, and nothing to cancel', () => {
  const result = { __typename: 'Attachment', id: 'A', name: '建议清单.xlsx', url: '/files/A' } as const;
  show({ state: 'DONE', mayCancel: false, summary: '共 80 条。', result });
  expect(screen.getByText('共 80 条。')).toBeDefined();
  expect(screen.getByRole('link', { name: '下载 建议清单.xlsx' }).getAttribute('href')).toBe('/files/A');
  expect(screen.queryByRole('button')).toBeNull();
});

it('a task that failed says why', () => {
  show({ state: 'FAILED', mayCancel: false, failure: '第 3 行没有姓名。' });
  expect(screen.getByText('未完成')).toBeDefined();
  expect(screen.getByText('第 3 行没有姓名。')).toBeDefined();
});
