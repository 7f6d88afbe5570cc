import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { renderAt } from '../testing/renderAt.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const replied = {
  __typename: 'Suggestion',
  id: 's1',
  title: '关于改造临崖路段护栏的建议',
  state: 'REPLIED',
  officialNumber: '第0012号',
  deadlines: [],
};
const home = (todos: object[], counts: object[]) => ({
  HomePage: () => ({ coSignings: [], entriesToCheck: [], consentsToAnswer: [], todos, suggestionStateCounts: counts }),
});
const counted = { __typename: 'SuggestionStateCount', state: 'REPLIED', count: 1 };

it('the first screen greets by the surname and says what is mine to do, with the one button', async () => {
  const todo = { __typename: 'Todo', act: 'EVALUATE', dueOn: null, suggestion: replied };
  const { path } = await renderAt('/', home([todo], [counted]));
  expect(await screen.findByRole('heading', { name: /^鲁代表，/ })).toBeTruthy();
  expect(screen.getByText('关于改造临崖路段护栏的建议，单位已答复，请您评价')).toBeTruthy();
  expect(screen.getByText('已答复 1 件')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '去评价' }));
  await expect.poll(path).toBe('/suggestions/s1/evaluation');
});

it('with nothing to do that is said, and how my suggestions stand', async () => {
  await renderAt('/', home([], [counted]));
  expect(await screen.findByText('现在没有要您办的事')).toBeTruthy();
  expect(screen.getByRole('link', { name: /我提的建议/ })).toBeTruthy();
});

it('who has written nothing yet is told what for, and offered the first', async () => {
  const { path } = await renderAt('/', home([], []));
  await userEvent.click(await screen.findByRole('button', { name: '写第一条建议' }));
  await expect.poll(path).toBe('/drafts/new/matter');
});
