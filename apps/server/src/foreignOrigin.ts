/** Requests that another site's page makes in a signed-in person's browser are refused if they would change anything, or open a socket. */
import { NotAllowed } from '@renda/domain';
import type { FastifyRequest } from 'fastify';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A hook before every request. Refuses one that may change state, or opens a socket (which that page could read), when the browser says that it comes from elsewhere (Sec-Fetch-Site)
 * or its Origin is not ours. Programs send neither and pass: they carry no one's cookies.
 */
export function refuseForeignOrigin(baseUrl: URL | undefined): (request: FastifyRequest) => Promise<void> {
  return async (request) => {
    const isSafe = safeMethods.has(request.method);
    const isSocket = isSafe && request.headers.upgrade !== undefined;
    if (isSafe && !isSocket) return;
    const { origin, 'sec-fetch-site': site } = request.headers;
    // Browsers disagree on the site of a socket, whose scheme is another than its page's; its Origin they always tell.
    const isElsewhere = !isSocket && site !== undefined && site !== 'same-origin' && site !== 'none';
    if (isElsewhere || (origin !== undefined && !isOurs(origin, request, baseUrl))) throw new ForeignOrigin();
  };
}

/** Without a BASE_URL, ours is the host that the browser asked for. */
function isOurs(origin: string, request: FastifyRequest, baseUrl: URL | undefined): boolean {
  if (baseUrl) return origin === baseUrl.origin;
  return URL.canParse(origin) && new URL(origin).host === request.host;
}

/** The request came from another site's page. */
class ForeignOrigin extends NotAllowed {
  constructor() {
    super({
      'zh-CN': '请求来自其他网站，已拒绝。请从本系统的页面操作。',
      en: 'The request came from another site and was refused. Use the pages of this system.',
    });
  }
}
