import type { Locale } from '@renda/domain';
import type { FastifyRequest } from 'fastify';

/** The language to answer in: Chinese, unless the request prefers English to it. */
export function requestLocale(request: FastifyRequest): Locale {
  const first = (request.headers['accept-language'] ?? '').split(',', 1)[0] ?? '';
  return first.trim().toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}
