import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { CloseSuggestionDocument } from '../suggestion/closeSuggestion.generated.ts';
import { SuggestionStateCountsDocument } from '../suggestion/SuggestionFilters.generated.ts';
import { useMove } from './useMove.ts';

const possibleTypes = { Error: ['Stale', 'Invalid'] };
const input = { input: { suggestionId: 'S', version: 1 } };

/** A client whose server answers the move so, and counts one closed suggestion. */
function clientAnswering(closeSuggestion: object) {
  const answer = new ApolloLink(
    ({ operationName }) =>
      new Observable((observer) => {
        const counts = [{ __typename: 'SuggestionStateCount', state: 'CLOSED', count: 1 }];
        const isMove = operationName === 'CloseSuggestion';
        observer.next({ data: isMove ? { closeSuggestion } : { suggestionStateCounts: counts } });
        observer.complete();
      }),
  );
  return new ApolloClient({ link: answer, cache: new InMemoryCache({ possibleTypes }) });
}

async function closing(closeSuggestion: object) {
  const client = clientAnswering(closeSuggestion);
  await client.query({ query: SuggestionStateCountsDocument });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  const { result } = renderHook(() => useMove(CloseSuggestionDocument), { wrapper });
  const done = await act(() => result.current.send(input));
  return { done, move: result.current, counts: client.readQuery({ query: SuggestionStateCountsDocument }) };
}

it('a move that was done forgets the lists that it may have changed', async () => {
  const { done, counts } = await closing({ __typename: 'CloseSuggestionPayload', suggestion: null });
  expect(done).not.toBeNull();
  expect(counts).toBeNull();
});

it('a refusal is told in its own sentence, and nothing is forgotten', async () => {
  const { done, move, counts } = await closing({ __typename: 'Stale', message: '刚被他人修改' });
  expect(done).toBeNull();
  expect(move.refusal).toBe('刚被他人修改');
  expect(counts).not.toBeNull();
});

it('a wrong value is told with its field, to stand beside it', async () => {
  const { move } = await closing({ __typename: 'Invalid', message: '请选择类别。', field: 'categoryId' });
  expect(move.invalid).toEqual({ field: 'categoryId', message: '请选择类别。' });
  expect(move.refusal).toBeNull();
});
