/** Sign-in put together: what the rest of the server asks of it. */
import {
  type Accounts,
  accountsOf,
  authPool,
  endedSessions,
  peekSession,
  readSession,
  type SignedIn,
  sweepSignIn,
} from '@renda/db';
import type { Viewer } from '@renda/domain';
import type { FastifyRequest } from 'fastify';
import type pg from 'pg';
import type { Logger } from 'pino';
import { requestLocale } from '../requestLocale.ts';
import { tokenOf } from './requestHeaders.ts';
import { type SessionLibrary, type SessionSettings, sessionLibrary } from './sessionLibrary.ts';

export type AuthParts = SessionSettings & {
  /** Connection of the log-in of sign-in. */
  readonly authUrl: string;
  readonly idleMinutes: number;
  readonly log: Logger;
};

/** Who is signed in with a request. */
export type RequestViewer = {
  readonly viewer: Viewer;
  readonly mustChangePassword: boolean;
  readonly session: SignedIn;
};

export type Auth = {
  readonly pool: pg.Pool;
  readonly library: SessionLibrary;
  /** Whether sign-in by an identity service is offered, and what its button is called. */
  readonly oidcLabel: string | null;
  /** Who asks, by one prepared statement; null when nobody is signed in, or no longer. */
  readViewer(request: FastifyRequest): Promise<RequestViewer | null>;
  /** The same without using the session: asked on behalf of a page that is merely open. */
  peekViewer(request: FastifyRequest): Promise<RequestViewer | null>;
  /** Which of these sessions hold no longer. */
  endedSessions(sessionIds: readonly string[]): Promise<readonly string[]>;
  /** The county's accounts, for its administrators. */
  accounts(jurisdiction: string): Accounts;
  close(): Promise<void>;
};

const sweepMs = 3_600_000;

/** Connects, and sweeps every hour what no longer holds. Refuses a secret shorter than 32 characters. */
export async function buildAuth(parts: AuthParts): Promise<Auth> {
  if (parts.secret.length < 32) throw new RangeError('the secret of sign-in has at least 32 characters');
  const onLost = (err: Error) => parts.log.warn({ err }, 'a connection of sign-in was lost');
  const pool = authPool({ url: parts.authUrl, onLost });
  const library = await sessionLibrary(pool, parts, parts.log);
  const { name: cookieName } = (await library.$context).authCookies.sessionToken;
  const idleSeconds = parts.idleMinutes * 60;
  const sweep = () => sweepSignIn(pool, idleSeconds).catch((err) => parts.log.warn({ err }, 'sign-in was not swept'));
  const sweeping = setInterval(sweep, sweepMs);
  sweeping.unref();
  const viewerBy = (read: typeof peekSession) => async (request: FastifyRequest) => {
    const token = tokenOf(request, cookieName);
    const session = token === null ? null : await read(pool, token, idleSeconds);
    return session && { viewer: viewerOf(session, request), mustChangePassword: session.mustChangePassword, session };
  };
  return {
    pool,
    library,
    oidcLabel: parts.identityProvider?.label ?? null,
    readViewer: viewerBy(readSession),
    peekViewer: viewerBy(peekSession),
    endedSessions: (sessionIds) => endedSessions(pool, sessionIds, idleSeconds),
    accounts: (jurisdiction) => accountsOf(pool, jurisdiction),
    async close() {
      clearInterval(sweeping);
      await pool.end();
    },
  };
}

function viewerOf(
  { accountId, jurisdiction, personId, name, grants, mandates, charges }: SignedIn,
  request: FastifyRequest,
): Viewer {
  return { accountId, jurisdiction, personId, name, grants, mandates, charges, locale: requestLocale(request) };
}
