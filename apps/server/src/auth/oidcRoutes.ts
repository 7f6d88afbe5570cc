/** To the identity service and back. */
import { writeAuthAudit } from '@renda/db';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Auth } from './buildAuth.ts';
import { providerId } from './identityProvider.ts';
import { libraryHeaders, originOf } from './requestHeaders.ts';

/** Where signing in by the identity service begins; `?to=` is the page to come back to. */
export const oidcPath = '/auth/oidc';

const callbackPath = `/auth/callback/${providerId}`;
const refusedPath = '/auth/oidc/refused';

/** A page that comes back with this parameter says that the identity service's person has no account here. */
const refusedMark = 'signIn=refused';

/** The routes; the service knows the second by its full address. */
export function oidcRoutes(app: FastifyInstance, auth: Auth): void {
  app.get<{ Querystring: { to?: string } }>(oidcPath, async (request, reply) => {
    const to = pageOfOurs(request.query.to);
    const { headers, response } = await auth.library.api.signInSocial({
      body: { provider: providerId, callbackURL: to, errorCallbackURL: `${refusedPath}?to=${encodeURIComponent(to)}` },
      headers: libraryHeaders(request),
      returnHeaders: true,
    });
    return reply.header('set-cookie', headers.getSetCookie()).redirect(String(response.url));
  });

  app.get(callbackPath, async (request, reply) => handOver(auth, request, reply));

  app.get<{ Querystring: { to?: string; error?: string } }>(refusedPath, async (request, reply) => {
    await writeAuthAudit(auth.pool, null, [
      {
        actor: { id: null, name: '' },
        action: 'account.refuse',
        noun: 'Account',
        recordId: null,
        after: { reason: 'OIDC', error: request.query.error?.slice(0, 60) ?? null },
        origin: originOf(request),
      },
    ]);
    return reply.redirect(`${pageOfOurs(request.query.to)}?${refusedMark}`);
  });
}

/** The library checks what the service sent and opens the session. */
async function handOver(auth: Auth, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { baseURL } = await auth.library.$context;
  const url = new URL(request.url, baseURL);
  const answer = await auth.library.handler(new Request(url, { headers: libraryHeaders(request) }));
  reply.code(answer.status).header('set-cookie', answer.headers.getSetCookie());
  const location = answer.headers.get('location');
  return location === null ? reply.send(await answer.text()) : reply.redirect(location, answer.status);
}

/** A path of this server, without a query; anything else becomes the door. */
function pageOfOurs(to: string | undefined): string {
  return to !== undefined && /^\/[a-z][\w/-]*$/i.test(to) ? to : '/';
}
