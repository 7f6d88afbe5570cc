import { CombinedGraphQLErrors, ServerError } from '@apollo/client';
import i18next from 'i18next';

/** A fault (no network, a bug on the server) as a sentence in the person's language. Refusals never come here. */
export function faultSentence(error: unknown): string {
  const isFromServer = CombinedGraphQLErrors.is(error) || ServerError.is(error);
  return i18next.t(isFromServer ? 'client:fault.server' : 'client:fault.network');
}
