import { CombinedGraphQLErrors, ServerError } from '@apollo/client';
import i18next from 'i18next';

/** Faults of our own documents: what the server says of them helps nobody at the screen. */
const ours = new Set<unknown>(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST']);

/**
 * What failed, as a sentence in the person's language: no network, what the server refused as a whole (one may not
 * see this list), or a bug, with the number under which the server's log has it.
 */
export function faultSentence(error: unknown): string {
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors;
    return first && !ours.has(first.extensions?.code) ? first.message : i18next.t('client:fault.server');
  }
  return i18next.t(ServerError.is(error) ? 'client:fault.server' : 'client:fault.network');
}
