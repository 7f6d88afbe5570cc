import { gql } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { type Arrived, type Listening, listen } from '../testing/listen.ts';
import { setUpTexts } from '../texts/setUpTexts.ts';
import { createGraphClient } from './createGraphClient.ts';
import { useConnection } from './useConnection.ts';

afterEach(cleanup);

interface Data {
  places: {
    edges: { node: { id: string; name: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    totalCount: number;
  };
}
interface Variables extends Record<string, unknown> {
  first: number;
  after?: string | null;
}

const document: TypedDocumentNode<Data, Variables> = gql`
  query Places($first: Int!, $after: String) {
    places(first: $first, after: $after) {
      edges {
        node {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`;
const names = ['田园镇', '漭水镇', '柯街镇', '卡斯镇', '勐统镇'];
let server: Listening;
let isBroken = false;

async function answer({ body }: Arrived) {
  if (isBroken) return { status: 500, body: { errors: [{ message: '坏了' }] } };
  const { first, after } = (JSON.parse(body) as { variables: Variables }).variables;
  const from = after ? Number(after) : 0;
  if (after) await new Promise((resolve) => setTimeout(resolve, 100));
  const page = names.slice(from, from + first);
  const edges = page.map((name) => ({
    __typename: 'PlaceEdge',
    node: { __typename: 'Place', id: name, name },
  }));
  const hasNextPage = from + first < names.length;
  const pageInfo = { __typename: 'PageInfo', hasNextPage, endCursor: String(from + page.length) };
  return { body: { data: { places: { __typename: 'PlaceConnection', edges, pageInfo, totalCount: names.length } } } };
}

async function read(first = 2) {
  server = await listen(answer);
  const client = createGraphClient({ onTurnedBack: vi.fn(), possibleTypes: {} });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  return renderHook((variables: Variables) => useConnection(document, 'places', variables), {
    wrapper,
    initialProps: { first },
  });
}

beforeAll(() => setUpTexts({}));
afterEach(() => {
  isBroken = false;
  return server.close();
});

it('page follows page, until there is no more', async () => {
  const { result } = await read();
  expect(result.current.rows).toBeUndefined();
  await waitFor(() => expect(result.current.rows).toHaveLength(2));
  expect(result.current).toMatchObject({ hasMore: true, total: 5 });
  act(() => result.current.loadMore());
  await waitFor(() => expect(result.current.rows).toHaveLength(4));
  act(() => result.current.loadMore());
  await waitFor(() => expect(result.current.rows?.map((row) => row.name)).toEqual(names));
  expect(result.current.hasMore).toBe(false);
  expect(server.arrived).toHaveLength(3);
});

it('a first page that failed can be asked for again', async () => {
  isBroken = true;
  const { result } = await read();
  await waitFor(() => expect(result.current.failure).not.toBeNull());
  expect(result.current.rows).toBeUndefined();
  isBroken = false;
  act(() => result.current.failure?.onRetry());
  await waitFor(() => expect(result.current.rows).toHaveLength(2));
  expect(result.current.failure).toBeNull();
});

it('rows stay in sight when the next page fails, and it can be asked for again', async () => {
  const { result } = await read();
  await waitFor(() => expect(result.current.rows).toHaveLength(2));
  isBroken = true;
  act(() => result.current.loadMore());
  await waitFor(() => expect(result.current.failure).not.toBeNull());
  expect(result.current.rows).toHaveLength(2);
  isBroken = false;
  act(() => result.current.failure?.onRetry());
  await waitFor(() => expect(result.current.rows).toHaveLength(4));
  expect(result.current.failure).toBeNull();
});

it('a page that arrives after the question has changed is not joined to the new list', async () => {
  const { result, rerender } = await read();
  await waitFor(() => expect(result.current.rows).toHaveLength(2));
  act(() => result.current.loadMore());
  rerender({ first: 1 });
  await waitFor(() => expect(result.current.rows).toHaveLength(1));
  await waitFor(() => expect(server.arrived).toHaveLength(3));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(result.current.rows?.map((row) => row.name)).toEqual(['田园镇']);
});

it('a list is read again as far as it is shown, in its place and without a word', async () => {
  const { result } = await read();
  await waitFor(() => expect(result.current.rows).toHaveLength(2));
  act(() => result.current.loadMore());
  await waitFor(() => expect(result.current.rows).toHaveLength(4));
  names.unshift('翁堵镇');
  const refreshing = act(() => result.current.refresh());
  expect(result.current.rows).toHaveLength(4);
  expect(result.current.isLoadingMore).toBe(false);
  await refreshing;
  await waitFor(() => expect(result.current.rows?.map((row) => row.name)).toEqual(names.slice(0, 4)));
  expect(result.current).toMatchObject({ hasMore: true, total: 6 });
  act(() => result.current.loadMore());
  await waitFor(() => expect(result.current.rows?.map((row) => row.name)).toEqual(names));
  names.shift();
});

it('a list that cannot be read again stays as it is', async () => {
  const { result } = await read();
  await waitFor(() => expect(result.current.rows).toHaveLength(2));
  isBroken = true;
  await act(() => expect(result.current.refresh()).rejects.toThrow());
  expect(result.current.rows).toHaveLength(2);
  expect(result.current.failure).toBeNull();
});
