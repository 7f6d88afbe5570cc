/** Sign-in by the county's own identity service (OpenID Connect), where the settings name one. */
import { findAccount } from '@renda/db';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import type pg from 'pg';

/** Where the service is, and as whom it knows us. */
export type IdentityProvider = {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What its button is called. */
  readonly label: string;
};

/** Its name in routes and in the table of credentials. */
export const providerId = 'oidc';

type Claims = Readonly<Record<string, unknown>>;

/**
 * The plugin that speaks with the service. Whoever it vouches for is let into the account that is already bound to their subject, or
 * else has their (verified) telephone or their name there as log-in name, and is bound from then on. It never makes an account.
 */
export function identityProvider(pool: pg.Pool, { issuer, clientId, clientSecret }: IdentityProvider) {
  return genericOAuth({
    config: [
      {
        providerId,
        discoveryUrl: `${issuer.href.replace(/\/$/, '')}/.well-known/openid-configuration`,
        clientId,
        clientSecret,
        scopes: ['openid', 'profile', 'phone'],
        pkce: true,
        requireIdTokenVerification: true,
        disableSignUp: true,
        disableProviderLogout: true,
        mapProfileToUser: async (claims: Claims) => ({
          email: `${(await accountOf(pool, claims)) ?? 'nobody'}@account.invalid`,
          emailVerified: true,
        }),
      },
    ],
  });
}

async function accountOf(pool: pg.Pool, claims: Claims): Promise<string | null> {
  const phone = claims.phone_number_verified === false ? undefined : claims.phone_number;
  for (const claim of [phone, claims.preferred_username]) {
    const account = typeof claim === 'string' && claim !== '' ? await findAccount(pool, claim) : null;
    if (account) return account.id;
  }
  return null;
}
