import type { ApolloLink } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws/client';
import { currentLocale } from '../texts/setUpTexts.ts';
import { pauseBefore } from './pauseBefore.ts';
import { noteConnected } from './reconnections.ts';

/** From page to page the socket stays; when nothing is followed for so long, it is closed. In milliseconds. */
const idleMs = 3_000;
/** How often the server is asked for a sign of life, and how long it may take, in milliseconds. */
const pulseMs = 15_000;
const patienceMs = 5_000;

/** Subscriptions over one socket to the server that the page came from: opened when first wanted, opened again whenever it is lost. */
export function socketLink(uri: string): ApolloLink {
  let silence: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url: () => new URL(uri, window.location.href).href.replace(/^http/, 'ws'),
    connectionParams: () => ({ locale: currentLocale() }),
    lazyCloseTimeout: idleMs,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: pauseBefore,
    keepAlive: pulseMs,
    on: {
      connected: noteConnected,
      ping: (isFromServer) => {
        if (!isFromServer) silence = setTimeout(() => client.terminate(), patienceMs);
      },
      pong: () => clearTimeout(silence),
      closed: () => clearTimeout(silence),
    },
  });
  return new GraphQLWsLink(client);
}
