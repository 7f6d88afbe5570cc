/** What lists of the register have in common: the day on which entries hold, the search, the order. */
import type { ArgBuilder } from '@pothos/core';
import { holding, type RegisterFilter, registerWhere, visibleRegister } from '@renda/db';
import type { GraphQLResolveInfo } from 'graphql';
import type { builder } from './builder.ts';
import { type KeysetOrder, keysetConnection } from './connection.ts';
import type { Context } from './viewer.ts';

type Types = typeof builder.$inferSchemaTypes;

/** Entries under a parent, at most; larger sets have a connection. */
const maxUnderParent = 200;

export const bySortOrder: KeysetOrder = { column: 'sortOrder', direction: 'asc', type: 'number' };
export const byName: KeysetOrder = { column: 'name', direction: 'asc', type: 'text' };
export const earliestFirst: KeysetOrder = { column: 'validFrom', direction: 'asc', type: 'day' };
export const latestFirst: KeysetOrder = { column: 'validFrom', direction: 'desc', type: 'day' };

/** The fields that every register filter has. */
export function heldFields(t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) {
  return {
    asOf: t.field({ type: 'Date', description: 'The day on which entries hold; today if left out.' }),
    includeEnded: t.boolean({ description: 'Those, too, that had ended by that day.' }),
    search: t.string({ description: 'Words of the name, its pinyin or its initials.' }),
  };
}

/** The arguments of a list under its parent. */
export function heldArgs(arg: ArgBuilder<Types>) {
  return {
    asOf: arg({ type: 'Date', description: 'The day on which entries hold; today if left out.' }),
    includeEnded: arg.boolean({ description: 'Those, too, that had ended by that day.' }),
  };
}

type HeldArgs = {
  readonly asOf?: string | Date | null | undefined;
  readonly includeEnded?: boolean | null | undefined;
};

/** The query of a list under its parent, in the given order. */
export function heldQuery(...order: { readonly [column: string]: 'asc' | 'desc' }[]) {
  return (args: HeldArgs, ctx: Context) => ({
    where: { AND: [visibleRegister(ctx.viewer), holding(filterOf(args), ctx.now())] },
    orderBy: [...order, { id: 'asc' as const }],
    take: maxUnderParent,
  });
}

/** One page of a noun's entries that the viewer may see, under the filter and the further conditions. */
export function registerPage(list: {
  readonly model: Parameters<typeof keysetConnection>[0]['model'];
  readonly typeName: string;
  readonly order: KeysetOrder;
  readonly filter: (HeldArgs & { readonly search?: string | null | undefined }) | null | undefined;
  readonly where: readonly object[];
  readonly args: Parameters<typeof keysetConnection>[0]['args'];
  readonly ctx: Context;
  readonly info: GraphQLResolveInfo;
}) {
  const { filter, ctx } = list;
  const common = registerWhere(filterOf(filter ?? {}), ctx.now());
  return keysetConnection({ ...list, where: { AND: [visibleRegister(ctx.viewer), common, ...list.where] } });
}

function filterOf({ asOf, ...filter }: HeldArgs & { readonly search?: string | null | undefined }): RegisterFilter {
  return { ...filter, asOf: asOf instanceof Date ? asOf.toISOString().slice(0, 10) : (asOf ?? null) };
}

/** A condition on a column, when the filter asks for it. */
export function only(column: string, value: { readonly id: string } | string | null | undefined): object[] {
  if (value === null || value === undefined) return [];
  return [{ [column]: typeof value === 'string' ? value : value.id }];
}

/** A condition on related entries that hold on the filter's day, when the filter asks for it. */
export function onlyThrough(
  relation: string,
  column: string,
  value: { readonly id: string } | null | undefined,
  filter: HeldArgs | null | undefined,
  ctx: Context,
): object[] {
  if (value === null || value === undefined) return [];
  return [{ [relation]: { some: { AND: [{ [column]: value.id }, holding(filterOf(filter ?? {}), ctx.now())] } } }];
}
