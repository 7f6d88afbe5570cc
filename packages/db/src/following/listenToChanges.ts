/** Hearing of changed suggestions and background tasks, in this process or any other: one connection for all who follow. */
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { ChangeQueue } from './ChangeQueue.ts';
import { changeChannel, taskChannel } from './tellChange.ts';

export type ListenParts = {
  /** Connection of the runtime log-in. */
  readonly url: string;
  /** Told each time the connection is lost or can't be had; it is tried again until `close()`. */
  readonly onLost?: (error: Error) => void;
};

/** Who hears of changes. */
export type Changes = {
  /**
   * The ids of the county's suggestions as they change, or of the one that is named. Ends when some may have been missed (the connection
   * was lost and is there again, or too many changed at once): then ask again, and read again what is shown.
   */
  of(jurisdiction: string, suggestionId: string | null): AsyncIterableIterator<string, undefined>;
  /** The ids of the background tasks that this account started, as they move; ends likewise. */
  tasksOf(jurisdiction: string, accountId: string): AsyncIterableIterator<string, undefined>;
  /** Ends all of them and closes the connection. */
  close(): Promise<void>;
};

type Follower = {
  readonly queue: ChangeQueue;
  readonly channel: string;
  readonly jurisdiction: string;
  /** The suggestion, or the account whose tasks are followed; null for every one. */
  readonly about: string | null;
};

/** A connection that has gone silent is found out after this long, in milliseconds. */
const pulseMs = 15_000;
const patienceMs = 10_000;
const backOffMs = { first: 250, most: 10_000 };

/** Begins to listen, and goes on until `close()`, whatever becomes of the connection or of the server. */
export function listenToChanges({ url, onLost = () => {} }: ListenParts): Changes {
  const followers = new Set<Follower>();
  const closing = new AbortController();
  const endAll = () => {
    for (const { queue } of [...followers]) queue.end();
  };
  const tell = (channel: string, payload: string) => {
    const [jurisdiction, id = '', about = id] = payload.split(' ');
    for (const each of followers) {
      const isWanted = each.about === null || each.about === about;
      if (each.channel === channel && each.jurisdiction === jurisdiction && isWanted) each.queue.add(id);
    }
  };
  const follow = (wanted: Omit<Follower, 'queue'>): ChangeQueue => {
    const follower = { queue: new ChangeQueue(() => followers.delete(follower)), ...wanted };
    if (closing.signal.aborted) follower.queue.end();
    else followers.add(follower);
    return follower.queue;
  };
  const listening = listenUntil(closing.signal, { url, onLost, tell, onHeard: endAll });
  return {
    of: (jurisdiction, suggestionId) => follow({ channel: changeChannel, jurisdiction, about: suggestionId }),
    tasksOf: (jurisdiction, accountId) => follow({ channel: taskChannel, jurisdiction, about: accountId }),
    async close() {
      closing.abort();
      endAll();
      await listening;
    },
  };
}

type Hearing = Required<ListenParts> & {
  readonly tell: (channel: string, payload: string) => void;
  /** Called whenever listening has begun: what was told before has not been heard. */
  readonly onHeard: () => void;
};

async function listenUntil(closing: AbortSignal, hearing: Hearing): Promise<void> {
  let pause = backOffMs.first;
  while (!closing.aborted) {
    try {
      await listenOnce(closing, hearing, () => {
        pause = backOffMs.first;
      });
    } catch (error) {
      hearing.onLost(error as Error);
      await wait(pause, undefined, { signal: closing }).catch(() => {});
      pause = Math.min(pause * 2, backOffMs.most);
    }
  }
}

/** Listens on one connection until it breaks (then it throws) or listening is over. */
async function listenOnce(closing: AbortSignal, { url, tell, onHeard }: Hearing, onBegun: () => void): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'renda-following',
    keepAlive: true,
    connectionTimeoutMillis: patienceMs,
    query_timeout: patienceMs,
  });
  const broken = new AbortController();
  client.on('error', (error) => broken.abort(error));
  client.on('end', () => broken.abort(new Error('the connection ended')));
  client.on('notification', ({ channel, payload = '' }) => tell(channel, payload));
  const over = AbortSignal.any([closing, broken.signal]);
  try {
    await client.connect();
    await client.query(`listen ${changeChannel}; listen ${taskChannel}`);
    onBegun();
    onHeard();
    for (;;) {
      await wait(pulseMs, undefined, { signal: over }).catch(() => {});
      if (closing.aborted) return;
      broken.signal.throwIfAborted();
      await client.query('select 1');
    }
  } finally {
    await client.end().catch(() => {});
  }
}
