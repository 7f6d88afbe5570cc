/** What papers are made of is asked of the graph as the viewer would: the same doors, the same filters, no rule of their own. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Invalid, Refusal } from '@renda/domain';
import { type Context, schema } from '@renda/graph';
import { execute, GraphQLError } from 'graphql';

/**
 * The data of a document. Papers speak Chinese whatever the viewer reads. Refuses as the graph does, and (`Invalid`) variables that
 * the document does not take.
 */
export async function ask<Data, Variables extends Record<string, unknown>>(
  context: Context,
  document: TypedDocumentNode<Data, Variables>,
  variableValues: Variables,
): Promise<Data> {
  const contextValue: Context = { ...context, viewer: { ...context.viewer, locale: 'zh-CN' } };
  const { data, errors } = await execute({ schema, document, variableValues, contextValue });
  const [error] = errors ?? [];
  if (error) throw causeOf(error);
  return data as Data;
}

/** A refusal as it was made; an error that no resolver made is a filter that fits no list. */
function causeOf(error: GraphQLError): Error {
  const cause = error.originalError;
  if (cause instanceof Refusal) return cause;
  if (cause && !(cause instanceof GraphQLError)) return cause;
  return error.path && !cause ? error : badFilter();
}

function badFilter(): Invalid {
  return new Invalid('filter', {
    'zh-CN': '筛选条件无效，请在列表页面重新筛选后再导出。',
    en: 'These filters are not valid; set them again on the list and export from there.',
  });
}
