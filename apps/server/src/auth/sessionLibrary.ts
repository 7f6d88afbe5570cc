/** The sign-in library, set up for sessions, their cookies and the identity service; the rules of signing in are ours. */
import { accountById, newId, writeAuthAudit } from '@renda/db';
import type { BetterAuthOptions, BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { getAdapter } from 'better-auth/db/adapter';
import { betterAuth } from 'better-auth/minimal';
import type pg from 'pg';
import type { Logger } from 'pino';
import { hashedTokens } from './hashedTokens.ts';
import { type IdentityProvider, identityProvider, providerId } from './identityProvider.ts';
import { addressHeader, requestIdHeader } from './requestHeaders.ts';

/** How somebody proved who they are. */
export type SignInMethod = 'PASSWORD' | 'CODE' | 'OIDC';

export type SessionSettings = {
  /** As browsers reach us: https makes the cookies `Secure`. */
  readonly baseUrl: URL;
  /** Signs cookies and states; at least 32 random characters. */
  readonly secret: string;
  readonly absoluteHours: number;
  readonly identityProvider: IdentityProvider | null;
};

export type SessionLibrary = Awaited<ReturnType<typeof sessionLibrary>>;

/** The library on our tables. It is reached over HTTP by nothing but the way back from the identity service. */
export async function sessionLibrary(pool: pg.Pool, settings: SessionSettings, log: Logger) {
  const options = {
    ...tables,
    appName: 'Renda',
    baseURL: settings.baseUrl.origin,
    basePath: '/auth',
    secret: settings.secret,
    trustedOrigins: [settings.baseUrl.origin],
    session: { ...tables.session, expiresIn: settings.absoluteHours * 3600, disableSessionRefresh: true },
    databaseHooks: {
      session: { create: { before: recordSignIn(pool) } },
      account: { create: { before: withoutTokens } },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    onAPIError: { errorURL: '/auth/oidc/refused' },
    logger: { log: (level, message, ...details) => log[level]({ details: details.map(String) }, message) },
    advanced: {
      cookiePrefix: 'renda',
      useSecureCookies: settings.baseUrl.protocol === 'https:',
      ipAddress: { ipAddressHeaders: [addressHeader] },
      database: { generateId: () => newId(), validateSchema: false },
    },
    plugins: [opening, ...(settings.identityProvider ? [identityProvider(pool, settings.identityProvider)] : [])],
  } satisfies BetterAuthOptions;
  const adapter = await getAdapter({ ...options, database: pool });
  return betterAuth({ ...options, database: () => hashedTokens(adapter) });
}

/** Models of the library → our tables. */
const tables = {
  user: {
    modelName: 'accounts',
    fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
  },
  session: {
    modelName: 'sessions',
    fields: {
      userId: 'account_id',
      token: 'token_hash',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      expiresAt: 'expires_at',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
    additionalFields: { method: { type: 'string', defaultValue: 'OIDC' satisfies SignInMethod, input: false } },
  },
  account: {
    modelName: 'credentials',
    fields: {
      userId: 'account_id',
      providerId: 'provider',
      accountId: 'subject',
      password: 'password_hash',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
    updateAccountOnSignIn: false,
    accountLinking: { trustedProviders: [providerId] },
  },
  verification: {
    modelName: 'verifications',
    fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    storeIdentifier: 'hashed',
  },
} satisfies BetterAuthOptions;

/** Opens a session for an account that has proved itself to us. Server code calls it; it has no address. */
const opening = {
  id: 'renda',
  endpoints: {
    openSession: createAuthEndpoint.serverOnly(
      { method: 'POST', metadata: { $Infer: { body: {} as { accountId: string; method: SignInMethod } } } },
      async (ctx) => {
        const { accountId, method } = ctx.body as { accountId: string; method: SignInMethod };
        const user = await ctx.context.internalAdapter.findUserById(accountId);
        const session = user && (await ctx.context.internalAdapter.createSession(accountId, false, { method }, true));
        if (!session) return { isOpen: false };
        await setSessionCookie(ctx, { session, user });
        return { isOpen: true };
      },
    ),
  },
} satisfies BetterAuthPlugin;

type SessionHook = NonNullable<
  NonNullable<NonNullable<NonNullable<BetterAuthOptions['databaseHooks']>['session']>['create']>['before']
>;

/** Every session passes here before it is made: no entry in the audit trail, no session; none for a disabled account. */
function recordSignIn(pool: pg.Pool): SessionHook {
  return async ({ userId, method, ipAddress, userAgent }, ctx) => {
    const account = await accountById(pool, userId);
    if (!account || account.isDisabled) return false;
    await pool.query('update auth.accounts set last_sign_in_at = now() where id = $1', [userId]);
    await writeAuthAudit(pool, account.jurisdiction, [
      {
        actor: { id: account.id, name: account.name },
        action: 'account.signIn',
        noun: 'Account',
        recordId: account.id,
        after: { method },
        origin: {
          requestId: ctx?.headers?.get(requestIdHeader) ?? '',
          ip: ipAddress ?? '',
          userAgent: userAgent ?? '',
        },
      },
    ]);
    return;
  };
}

/** We ask the identity service who somebody is, once; its tokens are of no use to us later, so they are not kept. */
async function withoutTokens(account: Record<string, unknown>) {
  const none = {
    accessToken: null,
    refreshToken: null,
    idToken: null,
    accessTokenExpiresAt: null,
    refreshTokenExpiresAt: null,
  };
  return { data: { ...account, ...none } };
}
