/** Subjects under which suggestions are counted: a code list of the county. */
import { visibleRegister } from '@renda/db';
import { builder } from '../builder.ts';

export const Category = builder.prismaNode('Category', {
  nullable: true,
  description: 'A subject under which suggestions are counted.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleRegister(ctx.viewer) }),
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its key, the same in every language.' }),
    name: t.exposeString('name', { description: 'Official label.' }),
    sortOrder: t.exposeInt('sortOrder', { description: 'Its place in the official order.' }),
    version: t.exposeInt('version', { description: 'Brought back with a change; an older one is stale.' }),
    isActive: t.exposeBoolean('isActive', { description: 'Whether new suggestions may be put under it.' }),
  }),
});

builder.queryField('categories', (t) =>
  t.prismaField({
    type: [Category],
    description: 'The subjects that new suggestions may be put under, in official order.',
    authScopes: { may: 'register.read' },
    args: { includeInactive: t.arg.boolean({ description: 'Those, too, that are no longer used.' }) },
    resolve: (query, _root, { includeInactive }, ctx) =>
      ctx.db.category.findMany({
        ...query,
        where: includeInactive ? {} : { isActive: true },
        orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
      }),
  }),
);
