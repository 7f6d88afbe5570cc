/** The doors of sign-in, below /auth. */
import { endSessions, inAuthTransaction, type SignedIn, writeAuthAudit } from '@renda/db';
import { Invalid, passwordLength } from '@renda/domain';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { requestLocale } from '../requestLocale.ts';
import type { Auth } from './buildAuth.ts';
import { changePassword, redeemCode } from './newPassword.ts';
import { oidcPath, oidcRoutes } from './oidcRoutes.ts';
import { libraryHeaders, originOf } from './requestHeaders.ts';
import { SignInRefused } from './SignInRefused.ts';
import type { SignInMethod } from './sessionLibrary.ts';
import { provenByPassword } from './signIn.ts';

/** Longest body: names and passwords are short, and nobody has proved anything yet. */
const bodyLimit = 8 * 1024;

/**
 * The routes. Each answers `{ ok: true }` or `{ ok: false, code, message, field? }` in the reader's language; a session comes and goes with
 * its cookie, HttpOnly and SameSite=Lax.
 */
export function authRoutes(auth: Auth): FastifyPluginAsync {
  return async (app) => {
    app.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'no-store'));
    app.setErrorHandler(answerRefusal);
    readingRoutes(app, auth);
    signingRoutes(app, auth);
    passwordRoutes(app, auth);
    if (auth.oidcLabel !== null) oidcRoutes(app, auth);
  };
}

function readingRoutes(app: FastifyInstance, auth: Auth): void {
  app.get('/auth/methods', async () => ({
    passwordLength: passwordLength.min,
    oidc: auth.oidcLabel === null ? null : { label: auth.oidcLabel, href: oidcPath },
  }));
  app.get('/auth/session', async (request) => {
    const found = await auth.readViewer(request);
    if (!found) return { signedIn: false };
    const { session, mustChangePassword } = found;
    return { signedIn: true, mustChangePassword, name: session.name, login: session.login };
  });
}

function signingRoutes(app: FastifyInstance, auth: Auth): void {
  app.post('/auth/sign-in', { bodyLimit }, async (request, reply) => {
    const input = texts(request.body, ['login', 'password']);
    const account = await provenByPassword(auth.pool, input, originOf(request));
    await openSession(auth, request, reply, account.id, 'PASSWORD');
    return { ok: true, mustChangePassword: account.mustChangePassword };
  });
  app.post('/auth/sign-out', { bodyLimit }, async (request, reply) => {
    const found = await auth.readViewer(request);
    if (found) await record(auth, request, found.session, 'account.signOut');
    await closeSession(auth, request, reply);
    return { ok: true };
  });
  app.post('/auth/sign-out-everywhere', { bodyLimit }, async (request, reply) => {
    const session = await signedIn(auth, request);
    await inAuthTransaction(auth.pool, async (client) => {
      await endSessions(client, session.accountId);
      await record({ pool: client }, request, session, 'account.signOutEverywhere');
    });
    await closeSession(auth, request, reply);
    return { ok: true };
  });
}

function passwordRoutes(app: FastifyInstance, auth: Auth): void {
  app.post('/auth/change-password', { bodyLimit }, async (request, reply) => {
    const session = await signedIn(auth, request);
    await changePassword(
      auth.pool,
      session,
      texts(request.body, ['currentPassword', 'newPassword']),
      originOf(request),
    );
    await openSession(auth, request, reply, session.accountId, 'PASSWORD');
    return { ok: true };
  });
  app.post('/auth/redeem-code', { bodyLimit }, async (request, reply) => {
    const input = texts(request.body, ['login', 'code', 'newPassword']);
    const account = await redeemCode(auth.pool, input, originOf(request));
    await openSession(auth, request, reply, account.id, 'CODE');
    return { ok: true };
  });
}

/** The named fields of a JSON body, each a text; a missing one is empty, and so never right. */
function texts<K extends string>(body: unknown, fields: readonly K[]): Record<K, string> {
  const given = (typeof body === 'object' && body !== null ? body : {}) as Partial<Record<K, unknown>>;
  const entries = fields.map((field) => [field, typeof given[field] === 'string' ? given[field] : '']);
  return Object.fromEntries(entries) as Record<K, string>;
}

async function signedIn(auth: Auth, request: FastifyRequest): Promise<SignedIn> {
  const found = await auth.readViewer(request);
  if (!found) throw new SignInRefused('NOT_SIGNED_IN');
  return found.session;
}

async function openSession(
  auth: Auth,
  request: FastifyRequest,
  reply: FastifyReply,
  accountId: string,
  method: SignInMethod,
): Promise<void> {
  const opened = await auth.library.api.openSession({
    body: { accountId, method },
    headers: libraryHeaders(request),
    returnHeaders: true,
  });
  if (!opened.response.isOpen) throw new SignInRefused('DISABLED');
  reply.header('set-cookie', opened.headers.getSetCookie());
}

async function closeSession(auth: Auth, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const closed = await auth.library.api.signOut({ headers: libraryHeaders(request), returnHeaders: true });
  reply.header('set-cookie', closed.headers.getSetCookie());
}

async function record(
  { pool }: { readonly pool: Parameters<typeof writeAuthAudit>[0] },
  request: FastifyRequest,
  { accountId, name, jurisdiction }: SignedIn,
  action: string,
): Promise<void> {
  const actor = { id: accountId, name };
  await writeAuthAudit(pool, jurisdiction, [
    { actor, action, noun: 'Account', recordId: accountId, origin: originOf(request) },
  ]);
}

/** What a form can show beside its fields is an answer; anything else goes on to the server's own handler. */
function answerRefusal(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (!(error instanceof SignInRefused || error instanceof Invalid)) throw error;
  const message = error.sentence(requestLocale(request));
  if (error instanceof SignInRefused) return reply.code(error.status).send({ ok: false, code: error.code, message });
  return reply.code(422).send({ ok: false, code: error.name, message, field: error.field });
}
