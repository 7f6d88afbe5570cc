import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { DesktopTheme } from '@renda/ui/desktop';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Way, WaysContext } from '../ways/WaysContext.ts';
import { SearchButton } from './SearchButton.tsx';
// Loaded before the tests, that none of them has to wait for it.
import './SearchPalette.tsx';

afterEach(cleanup);

const person = {
  __typename: 'SearchHit',
  noun: 'PERSON',
  heading: { __typename: 'MarkedText', text: '陆园亭', marks: [] },
  excerpt: null,
  record: { __typename: 'Person', id: 'P', posts: [] },
};
const suggestion = {
  __typename: 'SearchHit',
  noun: 'SUGGESTION',
  heading: {
    __typename: 'MarkedText',
    text: '关于修复道路的建议',
    marks: [{ __typename: 'FoundPlace', from: 4, to: 6 }],
  },
  excerpt: null,
  record: {
    __typename: 'Suggestion',
    id: 'S',
    officialNumber: '第0012号',
    state: 'ACCEPTED',
    leadDeputy: { __typename: 'Deputy', id: 'D', name: '茶演示' },
  },
};

const possibleTypes = { SearchRecord: ['Suggestion', 'PastSuggestion', 'Person', 'Organ', 'Attachment'] };
const patient = { timeout: 4_000 };

let gone: unknown[];
let asked: unknown[];
beforeEach(() => {
  gone = [];
  asked = [];
});

function show(hits: readonly object[]) {
  const link = new ApolloLink(
    ({ variables }) =>
      new Observable((observer) => {
        asked.push(variables.query);
        const edges = hits.map((node, i) => ({ __typename: 'SearchEdge', cursor: String(i), node }));
        const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };
        observer.next({ data: { search: { __typename: 'SearchConnection', edges, pageInfo } } });
        observer.complete();
      }),
  );
  const ways = { WayLink: () => null, go: (way: Way) => gone.push(way) };
  render(
    <ApolloProvider client={new ApolloClient({ link, cache: new InMemoryCache({ possibleTypes }) })}>
      <DesktopTheme>
        <WaysContext value={ways}>
          <SearchButton
            actions={[{ key: 'new', label: '新建建议（代为录入）', start: () => gone.push('new') }]}
            goToPage={(to) => gone.push(to)}
            nouns={['SUGGESTION', 'PERSON']}
            pages={[
              { to: '/board', label: '办理看板' },
              { to: '/people', label: '人员' },
            ]}
          />
        </WaysContext>
      </DesktopTheme>
    </ApolloProvider>,
  );
}

async function opened(hits: readonly object[]) {
  show(hits);
  fireEvent.keyDown(document, { key: 'k', ctrlKey: true });
  return screen.findByRole('combobox', {}, patient);
}

it('Ctrl-K opens it with all pages and what one may start', async () => {
  await opened([]);
  const options = screen.getAllByRole('option').map(({ textContent }) => textContent);
  expect(options).toEqual(['办理看板', '人员', '新建建议（代为录入）']);
});

it('a page is found by the initials of its name, and Enter goes there', async () => {
  await userEvent.type(await opened([]), 'blkb');
  await screen.findByRole('option', { name: '办理看板' }, patient);
  expect(screen.queryByRole('option', { name: '人员' })).toBeNull();
  await userEvent.keyboard('{Enter}');
  expect(gone).toEqual(['/board']);
});

it('records are found by what is typed, the words marked; the arrows choose and Enter opens', async () => {
  await userEvent.type(await opened([suggestion, person]), '道路');
  const hit = await screen.findByRole('option', { name: /关于修复\s*道路\s*的建议/ }, patient);
  expect(hit.querySelector('mark')?.textContent).toBe('道路');
  expect(hit.textContent).toContain('第0012号 · 茶演示');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect([[{ to: 'suggestion', id: 'S' }], [{ to: 'person', id: 'P' }]]).toContainEqual(gone);
  expect(asked).toContain('道路');
});

it('says so where nothing is found, and leads to the page of all results', async () => {
  await userEvent.type(await opened([]), '没有的');
  expect(await screen.findByText('没有找到您可以查看的记录', {}, patient)).toBeTruthy();
  await userEvent.click(await screen.findByRole('option', { name: /没有的/ }, patient));
  expect(gone).toEqual([{ to: 'search', search: { q: '没有的' } }]);
});
