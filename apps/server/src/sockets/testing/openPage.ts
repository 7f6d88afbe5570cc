/** What an open page does with its socket, on a real one. */
import { createClient, type ExecutionResult } from 'graphql-ws';
import { WebSocket } from 'ws';

/** One subscription: what was told so far, and what made it fail. */
export type Followed = {
  readonly all: ExecutionResult[];
  /** Waits until so many answers have come. */
  told(count: number): Promise<readonly ExecutionResult[]>;
  readonly failed: Promise<unknown>;
};

export type Page = {
  follow(query: string, variables?: Record<string, unknown>): Followed;
  readonly connected: Promise<void>;
  readonly closed: Promise<unknown>;
  /** The status with which the server refused to open a socket. */
  readonly refused: Promise<number>;
  close(): void;
};

/** A page whose browser sends these headers. Its socket opens when it first follows anything, and never again. */
export function openPage(url: string, headers: Record<string, string>): Page {
  const refused = Promise.withResolvers<number>();
  const connected = Promise.withResolvers<void>();
  const closed = Promise.withResolvers<unknown>();
  class Browser extends WebSocket {
    constructor(address: string, protocols: string) {
      super(address, protocols, { headers });
      this.on('unexpected-response', (request, { statusCode = 0 }) => {
        refused.resolve(statusCode);
        request.destroy();
      });
    }
  }
  const client = createClient({ url, webSocketImpl: Browser, retryAttempts: 0 });
  client.on('connected', () => connected.resolve());
  client.on('closed', (event) => closed.resolve(event));
  return {
    follow: (query, variables) => follow(client, { query, variables }),
    connected: connected.promise,
    closed: closed.promise,
    get refused() {
      follow(client, { query: '{ nothing }' });
      return refused.promise;
    },
    close: () => void client.dispose(),
  };
}

function follow(
  client: ReturnType<typeof createClient>,
  asked: { readonly query: string; readonly variables?: Record<string, unknown> | undefined },
): Followed {
  const all: ExecutionResult[] = [];
  const failed = Promise.withResolvers<unknown>();
  let onMore = () => {};
  client.subscribe(asked, {
    next: (answer) => {
      all.push(answer as ExecutionResult);
      onMore();
    },
    error: failed.resolve,
    complete: () => {},
  });
  return {
    all,
    failed: failed.promise,
    async told(count) {
      while (all.length < count) await new Promise<void>((resolve) => (onMore = resolve));
      return all;
    },
  };
}
