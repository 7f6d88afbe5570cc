import {
  ApolloClient,
  ApolloLink,
  CombinedGraphQLErrors,
  HttpLink,
  InMemoryCache,
  type PossibleTypesMap,
  ServerError,
} from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { OperationTypeNode } from 'graphql';
import { lazySocketLink } from '../following/lazySocketLink.ts';
import { newKey } from '../network/newKey.ts';
import { watchedFetch } from '../network/watchedFetch.ts';
import { currentLocale } from '../texts/setUpTexts.ts';
import './masking.ts';

/** Why the server turned the person back at the door. */
export type TurnedBack = 'UNAUTHENTICATED' | 'PASSWORD_CHANGE_REQUIRED';

interface Options {
  /** Called when a session is missing or has ended, or when a first password must be changed before anything else. */
  onTurnedBack: (why: TurnedBack) => void;
  /** From the app's generated `possibleTypes`: which types an interface or union may be. */
  possibleTypes: PossibleTypesMap;
  uri?: string;
}

function codesOf(error: unknown): unknown[] {
  if (CombinedGraphQLErrors.is(error)) return error.errors.map((each) => each.extensions?.code);
  if (!ServerError.is(error)) return [];
  try {
    const answer: unknown = JSON.parse(error.bodyText);
    const { code, errors } = (answer ?? {}) as { code?: unknown; errors?: { extensions?: { code?: unknown } }[] };
    return [code, ...(errors ?? []).map((each) => each.extensions?.code)];
  } catch {
    return error.statusCode === 401 ? ['UNAUTHENTICATED'] : [];
  }
}

/** Why this error turns the person back to the sign-in page; null when it doesn't. */
export function turnedBackBy(error: unknown): TurnedBack | null {
  const codes = codesOf(error);
  if (codes.includes('PASSWORD_CHANGE_REQUIRED')) return 'PASSWORD_CHANGE_REQUIRED';
  return codes.includes('UNAUTHENTICATED') ? 'UNAUTHENTICATED' : null;
}

/**
 * The client of an app: masked data, same-origin cookies, a header that a foreign page can't set, an id for each
 * request, and the language of the screen; subscriptions by a socket, which is opened when there is one. Refusals are
 * data; what comes as an error is a fault or the door.
 */
export function createGraphClient({ onTurnedBack, possibleTypes, uri = '/graphql' }: Options): ApolloClient {
  const errors = new ErrorLink(({ error }) => {
    const why = turnedBackBy(error);
    if (why) onTurnedBack(why);
  });
  const headers = new SetContextLink(({ headers: before }) => ({
    headers: {
      ...before,
      'apollo-require-preflight': 'true',
      'x-request-id': newKey(),
      'accept-language': currentLocale(),
    },
  }));
  const http = new HttpLink({ uri, credentials: 'same-origin', fetch: watchedFetch });
  return new ApolloClient({
    link: ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      lazySocketLink(uri),
      ApolloLink.from([errors, headers, http]),
    ),
    cache: new InMemoryCache({ possibleTypes }),
    dataMasking: true,
    devtools: { enabled: false },
  });
}
