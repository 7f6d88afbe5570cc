/** The gate for documents that come by socket: the limits of those that come by HTTP, and subscriptions only. */
import { schema } from '@renda/graph';
import {
  type DocumentNode,
  GraphQLError,
  getOperationAST,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { documentLimits, documentLimitsRule, recordLimit } from '../documentLimits.ts';

/** The document, if it may run; else everything that is wrong with it. */
export function gatedSubscription(
  { query, operationName, variables }: SubscribePayload,
  isOpenToInspection: boolean,
): DocumentNode | readonly GraphQLError[] {
  const document = parsed(query);
  if (document instanceof GraphQLError) return [document];
  const rules = [
    ...specifiedRules,
    documentLimitsRule,
    ...(isOpenToInspection ? [] : [NoSchemaIntrospectionCustomRule]),
  ];
  const problems = [...validate(schema, document, rules), ...recordLimit(document, variables ?? {})];
  if (problems.length > 0) return problems.map((problem) => invalid(problem, isOpenToInspection));
  const operation = getOperationAST(document, operationName);
  return operation?.operation === OperationTypeNode.SUBSCRIPTION ? document : [onlySubscriptions()];
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: documentLimits.tokens });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return new GraphQLError(message, { extensions: { code: 'GRAPHQL_PARSE_FAILED' } });
  }
}

/** Names of the schema are suggested to nobody who may not read it. */
function invalid({ message, nodes, extensions }: GraphQLError, isOpenToInspection: boolean): GraphQLError {
  const told = isOpenToInspection ? message : message.replace(/ ?Did you mean.*\?$/, '');
  return new GraphQLError(told, { nodes, extensions: { code: 'GRAPHQL_VALIDATION_FAILED', ...extensions } });
}

function onlySubscriptions(): GraphQLError {
  const message = 'Only subscriptions are answered here; queries and mutations go by HTTP.';
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}
