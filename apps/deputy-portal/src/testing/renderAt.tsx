import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { setUpTexts } from '@renda/client';
import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import possibleTypes from '../possibleTypes.generated.ts';
import { routeTree } from '../routes.tsx';
import { texts } from '../texts.ts';

/** What a server answers to each operation, by its name. `null` is a network that is gone. */
export type Answers = Record<string, (variables: Record<string, never>) => object | null>;

const mandate = { __typename: 'Deputy', id: 'deputy-1', term: { __typename: 'Term', id: 'term-1', congress: null } };
const congress = { __typename: 'Organ', id: 'congress', name: '昌宁县人民代表大会' };

const viewer = () => ({
  viewer: {
    __typename: 'Viewer',
    name: '鲁演示',
    roles: ['DEPUTY'],
    mandates: [{ ...mandate, term: { ...mandate.term, congress } }],
  },
});

/** Shows the whole portal at an address to a deputy who is signed in, with a server that gives these answers. */
export async function renderAt(path: string, answers: Answers) {
  await setUpTexts(texts);
  const asked: { name: string; variables: Record<string, unknown> }[] = [];
  const all: Answers = { Viewer: viewer, ...answers };
  const link = new ApolloLink(({ operationName = '', variables }) => {
    asked.push({ name: operationName, variables });
    const data = all[operationName]?.(variables as Record<string, never>);
    return new Observable((observer) => {
      if (!data) return observer.error(new TypeError(`no answer to ${operationName}`));
      observer.next({ data: data as Record<string, unknown> });
      observer.complete();
    });
  });
  const cache = new InMemoryCache({ possibleTypes: possibleTypes.possibleTypes });
  const client = new ApolloClient({ link, cache, dataMasking: true });
  const router = createRouter({ routeTree, history: createMemoryHistory({ initialEntries: [path] }) });
  await router.load();
  render(
    <ApolloProvider client={client}>
      <RouterProvider router={router} />
    </ApolloProvider>,
  );
  return { asked, path: () => router.state.location.pathname };
}
