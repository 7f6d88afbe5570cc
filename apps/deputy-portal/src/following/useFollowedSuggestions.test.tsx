import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { renderAt } from '../testing/renderAt.tsx';

afterEach(cleanup);

const counted = { __typename: 'SuggestionStateCount', state: 'REPLIED', count: 1 };
const replied = {
  __typename: 'Suggestion',
  id: 's1',
  title: '关于改造临崖路段护栏的建议',
  state: 'REPLIED',
  officialNumber: '第0012号',
  deadlines: [],
};
const todo = { __typename: 'Todo', act: 'EVALUATE', dueOn: null, suggestion: replied };
/** Nothing is asked of the deputy. */
const asked = { coSignings: [], entriesToCheck: [], consentsToAnswer: [] };
const moved = () => ({ suggestionChanged: { __typename: 'Suggestion', id: 's1' } });

it('an open first screen shows what is new to do, without being opened again', async () => {
  const answers = [[], [todo]];
  const home = () => ({ ...asked, todos: answers.shift() ?? [todo], suggestionStateCounts: [counted] });
  await renderAt('/', { HomePage: home, SuggestionChanged: moved });
  expect(await screen.findByText('现在没有要您办的事')).toBeTruthy();
  expect(await screen.findByText(/单位已答复，请您评价/)).toBeTruthy();
});

it('an open page that cannot be read again stays as it was', async () => {
  const answers = [{ ...asked, todos: [todo], suggestionStateCounts: [counted] }, null];
  const { asked: sent } = await renderAt('/', { HomePage: () => answers.shift() ?? null, SuggestionChanged: moved });
  expect(await screen.findByText(/单位已答复，请您评价/)).toBeTruthy();
  await expect.poll(() => sent.filter(({ name }) => name === 'HomePage').length).toBeGreaterThan(1);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(screen.getByText(/单位已答复，请您评价/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /重试|再试/ })).toBeNull();
});
