/** The one schema builder: its plugins, in the order that gives refusals as data. */
import SchemaBuilder from '@pothos/core';
import ErrorsPlugin from '@pothos/plugin-errors';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import { getDatamodel, type default as PrismaTypes } from '@renda/db/pothos';
import { type Action, allows, NotAllowed } from '@renda/domain';
import { decodeGlobalId } from './globalId.ts';
import LoadedFirstPlugin from './loadedFirst.ts';
import { relayWords } from './relayWords.ts';
import type { Context } from './viewer.ts';

export const builder = new SchemaBuilder<{
  Context: Context;
  PrismaTypes: PrismaTypes;
  AuthScopes: { may: Action };
  DefaultFieldNullability: false;
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
  Connection: { count: () => Promise<number> };
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string | Date };
    DateTime: { Input: string; Output: Date };
  };
}>({
  plugins: [ErrorsPlugin, RelayPlugin, ScopeAuthPlugin, LoadedFirstPlugin, PrismaPlugin],
  defaultFieldNullability: false,
  prisma: { client: (ctx) => ctx.db as never, dmmf: getDatamodel(), exposeDescriptions: true, onUnusedQuery: null },
  relay: {
    clientMutationId: 'omit',
    cursorType: 'String',
    ...relayWords,
    edgesFieldOptions: { nullable: { list: false, items: false }, description: 'The records, each with its cursor.' },
    nodeFieldOptions: { nullable: false, description: 'The record.' },
    decodeGlobalID: decodeGlobalId,
  },
  scopeAuth: {
    authScopes: (ctx) => ({ may: (action) => allows(ctx.viewer, action) }),
    unauthorizedError: () => new NotAllowed(),
    authorizeOnSubscribe: true,
  },
  errors: {
    directResult: true,
    defaultTypes: [],
    defaultUnionOptions: { name: ({ fieldName }) => `${fieldName[0]?.toUpperCase()}${fieldName.slice(1)}Result` },
  },
});

builder.queryType({ description: 'What may be read.' });
builder.mutationType({ description: 'What may be done.' });

builder.scalarType('Date', {
  description: 'A day as YYYY-MM-DD, in the time zone of the county.',
  serialize: (day) => (typeof day === 'string' ? day : day.toISOString().slice(0, 10)),
  parseValue: (value) => {
    if (typeof value === 'string' && isDay(value)) return value;
    throw new TypeError('A day is written YYYY-MM-DD.');
  },
});

builder.scalarType('DateTime', {
  description: 'An instant, ISO 8601 with time zone.',
  serialize: (instant) => instant.toISOString(),
  parseValue: (value) => {
    if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) return value;
    throw new TypeError('An instant is written in ISO 8601.');
  },
});

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
