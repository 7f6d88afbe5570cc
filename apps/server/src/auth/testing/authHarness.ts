/** The server's doors of sign-in on a test database, and a person who knocks. */
import { authPool, createAccounts, hashSecret, type NewAccount } from '@renda/db';
import { type TestDatabase, testDatabase } from '@renda/db/testing';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import type pg from 'pg';
import { buildApp } from '../../app.ts';
import { makeLog } from '../../log.ts';
import { authRoutes } from '../authRoutes.ts';
import { type Auth, type AuthParts, buildAuth } from '../buildAuth.ts';

/** The password of every account that `account()` makes. */
export const password = 'quiet river 7';

export type AuthHarness = Awaited<ReturnType<typeof authHarness>>;

/** One server on one database; both end with `close()`. */
export async function authHarness(parts: Partial<AuthParts> = {}) {
  const database: TestDatabase = await testDatabase();
  const owner = authPool({ url: database.ownerUrl, max: 2 });
  const auth: Auth = await buildAuth({ ...settings, authUrl: database.authUrl, ...parts });
  const app = await buildApp({
    settings: { baseUrl: parts.baseUrl ?? settings.baseUrl, trustProxy: false },
    log: settings.log,
    isReady: async () => true,
    routes: [authRoutes(auth), viewerRoute(auth)],
  });
  return {
    database,
    owner,
    auth,
    app,
    account: accountMaker(owner, await hashSecret(password)),
    audit: (chain = '530524') => auditOf(owner, chain),
    browser: () => browser(app),
    async close() {
      await app.close();
      await auth.close();
      await owner.end();
      await database.drop();
    },
  };
}

const settings = {
  baseUrl: new URL('http://renda.test'),
  secret: 'for tests alone, and long enough 0123456789',
  absoluteHours: 12,
  idleMinutes: 30,
  identityProvider: null,
  log: makeLog('silent'),
};

/** Shows who asks. */
function viewerRoute(auth: Auth): FastifyPluginAsync {
  return async (app) => void app.get('/viewer', async (request) => (await auth.readViewer(request)) ?? {});
}

/** Makes accounts of 昌宁县, or of the county given. */
function accountMaker(owner: pg.Pool, passwordHash: string) {
  let made = 0;
  return async (account: Partial<NewAccount> & { county?: string } = {}): Promise<{ id: string; login: string }> => {
    made += 1;
    const { county = '530524', ...given } = account;
    const login = given.login ?? `person.${made}`;
    const [id = ''] = await createAccounts(owner, county, [{ name: '段云', passwordHash, ...given, login }]);
    return { id, login };
  };
}

type Entry = { action: string; recordId: string | null; actorName: string; after: object | null; origin: object };

/** The audit entries of a chain, oldest first. */
async function auditOf(owner: pg.Pool, chain: string): Promise<Entry[]> {
  const { rows } = await owner.query<Entry>(
    `select action, record_id as "recordId", actor_name as "actorName", after, origin
     from public.audit_entries where jurisdiction = $1 order by seq`,
    [chain],
  );
  return rows;
}

type Answer = { status: number; body: Record<string, unknown>; cookies: string[]; location: string | undefined };

let addresses = 0;

/** Keeps cookies as a browser does, at an address of its own. */
function browser(app: FastifyInstance) {
  addresses += 1;
  const remoteAddress = `10.0.${addresses >> 8}.${addresses & 255}`;
  const jar = new Map<string, string>();
  const send = async (
    method: 'GET' | 'POST',
    url: string,
    payload?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await app.inject({
      method,
      url,
      payload,
      remoteAddress,
      headers: { ...(cookie && { cookie }), ...headers },
    });
    const cookies = [answer.headers['set-cookie'] ?? []].flat();
    for (const line of cookies) keep(jar, line);
    const isJson = String(answer.headers['content-type']).startsWith('application/json');
    return { status: answer.statusCode, body: isJson ? answer.json() : {}, cookies, location: answer.headers.location };
  };
  return {
    jar,
    remoteAddress,
    get: (url: string, headers?: Record<string, string>) => send('GET', url, undefined, headers),
    post: (url: string, payload: object = {}, headers?: Record<string, string>) => send('POST', url, payload, headers),
    signIn: (login: string, secret = password) => send('POST', '/auth/sign-in', { login, password: secret }),
    isSignedIn: async () => (await send('GET', '/auth/session')).body.signedIn === true,
  };
}

function keep(jar: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';', 1);
  const at = pair.indexOf('=');
  const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
  if (value === '' || /max-age=0/i.test(line)) jar.delete(name);
  else jar.set(name, value);
}
