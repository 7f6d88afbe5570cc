/** The key under which an upload is kept once. */
import type { FastifyRequest } from 'fastify';

/** The same upload sent twice under one key is kept once. */
export function requestKey(request: FastifyRequest): string {
  const key = request.headers['idempotency-key'];
  return typeof key === 'string' && /^[\w-]{8,64}$/.test(key) ? key : request.id;
}
