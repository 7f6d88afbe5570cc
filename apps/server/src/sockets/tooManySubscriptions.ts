import type { Locale } from '@renda/domain';
import { GraphQLError } from 'graphql';

/** One socket asks to follow more than any page does. */
export function tooManySubscriptions(locale: Locale): GraphQLError {
  const message = locale === 'en' ? 'This page follows too many things at once.' : '这个页面同时关注的内容太多。';
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}
