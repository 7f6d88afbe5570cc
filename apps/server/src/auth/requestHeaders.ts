/** What the sign-in library is told of a request: chosen headers, never those with which a stranger could pose as another address. */
import type { FastifyRequest } from 'fastify';

/** Carries the caller's address as our server has worked it out. */
export const addressHeader = 'x-renda-address';

/** Carries the id under which the log knows the request. */
export const requestIdHeader = 'x-request-id';

const passed = [
  'cookie',
  'user-agent',
  'accept-language',
  'origin',
  'referer',
  'sec-fetch-site',
  'content-type',
] as const;

/** Cookies and addresses are shorter; what is longer is not ours. */
const longest = 4096;

/** The headers for the library. */
export function libraryHeaders(request: FastifyRequest): Headers {
  const headers = new Headers({ [addressHeader]: request.ip, [requestIdHeader]: request.id });
  for (const name of passed) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, value.slice(0, longest));
  }
  return headers;
}

/** Where the request came from, as the audit trail keeps it. */
export function originOf(request: FastifyRequest): { requestId: string; ip: string; userAgent: string } {
  return { requestId: request.id, ip: request.ip, userAgent: request.headers['user-agent']?.slice(0, 300) ?? '' };
}

/** The session's token out of the cookie header, or null. The library signs the cookie; the token is secret enough without. */
export function tokenOf(request: FastifyRequest, cookieName: string): string | null {
  const cookies = request.headers.cookie?.split(';') ?? [];
  const cookie = cookies.map((each) => each.trim()).find((each) => each.startsWith(`${cookieName}=`));
  const token = cookie?.slice(cookieName.length + 1).split('.', 1)[0];
  return token || null;
}
