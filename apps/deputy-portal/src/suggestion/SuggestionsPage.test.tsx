import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { renderAt } from '../testing/renderAt.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const suggestion = (id: string, title: string) => ({
  __typename: 'Suggestion',
  id,
  title,
  officialNumber: '县十八届人大六次会议第0012号',
  state: 'HANDLING',
  filedAt: '2026-03-05T02:00:00.000Z',
  leadDeputy: { __typename: 'Deputy', id: 'd2', name: '罗演示' },
  handlings: [],
  deadlines: [],
});
const page = (rows: object[], endCursor: string | null) => ({
  suggestions: {
    __typename: 'SuggestionConnection',
    edges: rows.map((node) => ({ __typename: 'SuggestionEdge', node })),
    pageInfo: { __typename: 'PageInfo', hasNextPage: endCursor !== null, endCursor },
  },
});
const counts = (...states: string[]) => ({
  suggestionStateCounts: states.map((state) => ({ __typename: 'SuggestionStateCount', state, count: 2 })),
});

it('others’ suggestions say whose they are, and the list goes on page by page', async () => {
  const answers = {
    StageChips: () => counts('HANDLING', 'DRAFT'),
    SuggestionsPage: ({ after }: { after?: string }) =>
      after
        ? page([suggestion('s2', '关于修复塌方道路的建议')], null)
        : page([suggestion('s1', '关于更换供水管网的建议')], 'c1'),
  };
  await renderAt('/suggestions?all=true', answers);
  expect(await screen.findByText('关于更换供水管网的建议')).toBeTruthy();
  expect(screen.getByText(/罗演示 · /)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '再显示一些' }));
  expect(await screen.findByText('关于修复塌方道路的建议')).toBeTruthy();
  expect(screen.getByText('关于更换供水管网的建议')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '再显示一些' })).toBeNull();
});

it('a stage narrows one’s own suggestions, and stands in the address', async () => {
  const answers = { StageChips: () => counts('HANDLING', 'DRAFT'), SuggestionsPage: () => page([], null) };
  const { asked } = await renderAt('/suggestions', answers);
  await userEvent.click(await screen.findByRole('button', { name: /草稿/ }));
  expect(await screen.findByText('这里没有建议')).toBeTruthy();
  const filters = asked.filter(({ name }) => name === 'SuggestionsPage').map(({ variables }) => variables.filter);
  expect(filters).toEqual([{ isOwn: true }, { isOwn: true, states: ['DRAFT'] }]);
});

it('words narrow the list and its counts after a pause, stand in the address, and outlast another scope', async () => {
  const { asked } = await renderAt('/suggestions', {
    StageChips: () => counts('HANDLING', 'DRAFT'),
    SuggestionsPage: () => page([], null),
  });
  await userEvent.type(await screen.findByRole('searchbox', { name: '搜索建议' }), '路灯');
  expect(await screen.findByText('没有找到含有这些词的建议')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '全部已受理' }));
  expect(screen.getByRole('searchbox')).toHaveProperty('value', '路灯');
  const of = (query: string) => asked.filter(({ name }) => name === query).map(({ variables }) => variables.filter);
  expect(of('SuggestionsPage').slice(0, 2)).toEqual([{ isOwn: true }, { isOwn: true, search: '路灯' }]);
  expect(of('StageChips')).toContainEqual({ isOwn: true, search: '路灯' });
});

it('a list that did not come says so and can be asked again', async () => {
  let answers = 0;
  const failing = () => {
    answers += 1;
    return answers === 1 ? null : page([suggestion('s1', '关于更换供水管网的建议')], null);
  };
  await renderAt('/suggestions', { StageChips: () => counts(), SuggestionsPage: failing });
  await userEvent.click(await screen.findByRole('button', { name: '再试一次' }));
  expect(await screen.findByText('关于更换供水管网的建议')).toBeTruthy();
});
