/** What a request gets that failed: refusals in words, everything else masked behind the request's id. */
import { Invalid, type Locale, NotAllowed, NotFound, Refusal, type Sentences, Stale } from '@renda/domain';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { SignInRefused } from './auth/SignInRefused.ts';
import { requestLocale } from './requestLocale.ts';

/** The body of every failed request outside GraphQL. */
export type ErrorBody = {
  readonly error: { readonly code: string; readonly message: string; readonly requestId: string };
};

/** Words for failures that are the framework's. */
const byStatus: Readonly<Record<number, Sentences>> = {
  400: { 'zh-CN': '请求的格式不对。', en: 'The request is malformed.' },
  404: { 'zh-CN': '没有找到这个页面。', en: 'There is no such page.' },
  413: { 'zh-CN': '内容太大，未被接收。', en: 'The content is too large and was not taken.' },
  415: { 'zh-CN': '不支持这种内容类型。', en: 'This type of content is not supported.' },
  429: { 'zh-CN': '操作太频繁，请稍候再试。', en: 'Too many requests; try again in a moment.' },
  503: { 'zh-CN': '服务暂时不可用，请稍候再试。', en: 'The service is unavailable for the moment; try again shortly.' },
};

/** The sentence behind which a bug is hidden; the log has the rest under the same id. */
export function masked(locale: Locale, requestId: string): string {
  return locale === 'en'
    ? `Something went wrong here. Tell support this number: ${requestId}`
    : `系统出错了，未能完成。请把这个编号告诉管理员：${requestId}`;
}

/** Fastify's error handler. */
export function handleError(error: FastifyError | Refusal, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const locale = requestLocale(request);
  if (error instanceof Refusal) return send(reply, statusOf(error), error.name, error.sentence(locale));
  const status = error.statusCode ?? 500;
  const words = byStatus[status] ?? (status < 500 ? byStatus[400] : undefined);
  if (words) return send(reply, status, error.code ?? String(status), words[locale]);
  request.log.error({ err: error }, 'request failed');
  return send(reply, 500, 'INTERNAL', masked(locale, request.id));
}

/** Fastify's answer where nothing is. */
export function handleNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return send(reply, 404, 'NOT_FOUND', byStatus[404]?.[requestLocale(request)] ?? '');
}

function send(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  const body: ErrorBody = { error: { code, message, requestId: reply.request.id } };
  return reply.code(status).send(body);
}

function statusOf(refusal: Refusal): number {
  if (refusal instanceof SignInRefused) return refusal.status;
  if (refusal instanceof NotAllowed) return 403;
  if (refusal instanceof NotFound) return 404;
  if (refusal instanceof Stale) return 409;
  if (refusal instanceof Invalid) return 422;
  return 400;
}
