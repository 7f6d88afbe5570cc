/** Errors at the top level of a GraphQL answer: what was wrong with the question is told, a bug is hidden behind the request's id. */
import { unwrapResolverError } from '@apollo/server/errors';
import { type Locale, NotFound, Refusal } from '@renda/domain';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { masked } from './errors.ts';

/** Codes whose message is meant for the person who asked. */
const told = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'DOCUMENT_TOO_LARGE',
  'UNAUTHENTICATED',
  'PASSWORD_CHANGE_REQUIRED',
]);

/** Who is told, and by which id the log knows it. */
export type Reader = { readonly locale: Locale; readonly requestId: string };

/** Whether the error is a bug of ours, which goes into the log in full. */
export function isBug(error: unknown): boolean {
  if (refusalOf(error) !== null) return false;
  return !(error instanceof GraphQLError && told.has(String(error.extensions.code)));
}

/** The refusal behind an error. The id of a record of another type, which Pothos finds, stands for no record at all. */
function refusalOf(error: unknown): Refusal | null {
  const original = unwrapResolverError(error);
  if (original instanceof Refusal) return original;
  return original instanceof Error && original.name === 'PothosValidationError' ? new NotFound() : null;
}

/** The error as the reader gets it. */
export function presented(error: GraphQLError, { locale, requestId }: Reader): GraphQLFormattedError {
  const { locations, path } = error.toJSON();
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const refusal = refusalOf(error);
  if (refusal !== null) {
    return { ...place, message: refusal.sentence(locale), extensions: { code: refusal.name } };
  }
  if (isBug(error)) {
    return { ...place, message: masked(locale, requestId), extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } };
  }
  return { ...place, message: error.message, extensions: { code: error.extensions.code } };
}

/** For `createContext`: nobody is signed in, or no longer. */
export function unauthenticated(locale: Locale): GraphQLError {
  const message = locale === 'en' ? 'Sign in first; your session may have ended.' : '请先登录；您的登录可能已经过期。';
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
}

/** For `createContext`: the first password, which somebody else knows, is still in use. */
export function passwordChangeRequired(locale: Locale): GraphQLError {
  const message = locale === 'en' ? 'Set a password of your own first.' : '请先设置您自己的密码。';
  return new GraphQLError(message, { extensions: { code: 'PASSWORD_CHANGE_REQUIRED', http: { status: 403 } } });
}
