/** An OpenID Connect service on loopback, which lets in whom the test says without asking. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** Whom the service knows: claims by subject. */
type People = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export type IdentityService = {
  readonly issuer: URL;
  /** Goes where a browser is sent, signs in as this person, and promises the address to which the service sends the browser back. */
  visit(url: string, subject: string): Promise<URL>;
  close(): Promise<void>;
};

export const client = { clientId: 'renda', clientSecret: 'a secret between the two 0123456789' } as const;

/** Starts it on a free port. */
export async function identityService(people: People, redirectUri: string): Promise<IdentityService> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = makeProvider(issuer, people, redirectUri);
  const serve = provider.callback();
  let present = '';
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/')) void agree(provider, request, response, present);
    else void serve(request, response);
  });
  return {
    issuer: new URL(issuer),
    visit: (url, subject) => {
      present = subject;
      return follow(url, issuer);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function makeProvider(issuer: string, people: People, redirectUri: string): Provider {
  return new Provider(issuer, {
    clients: [{ client_id: client.clientId, client_secret: client.clientSecret, redirect_uris: [redirectUri] }],
    claims: {
      openid: ['sub'],
      profile: ['preferred_username', 'name'],
      phone: ['phone_number', 'phone_number_verified'],
    },
    cookies: { keys: ['keys of a test'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: async () => ({ sub, ...people[sub] }) }),
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
  });
}

async function agree(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  subject: string,
): Promise<void> {
  const { prompt, params } = await provider.interactionDetails(request, response);
  if (prompt.name === 'login') {
    return provider.interactionFinished(request, response, { login: { accountId: subject } });
  }
  const grant = new provider.Grant({ accountId: subject, clientId: String(params.client_id) });
  grant.addOIDCScope(String(params.scope));
  return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
}

/** Walks from redirect to redirect until one leaves the service. */
async function follow(start: string, issuer: string): Promise<URL> {
  const jar = new Map<string, string>();
  let url = new URL(start);
  while (url.origin === issuer) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null)
      throw new Error(`the service stopped at ${url.pathname}: ${answer.status} ${await answer.text()}`);
    url = new URL(location, url);
  }
  return url;
}
