/** Templates of replies: a unit's own, and the county's for all units. */
import { offeredReplyTemplates, visibleRegister, visibleReplyTemplates } from '@renda/db';
import {
  type ReplyClass as ClassName,
  mayKeepReplyTemplates,
  mostReplyTemplates,
  replyTemplateUnits,
} from '@renda/domain';
import { builder } from '../builder.ts';
import { keysetConnection } from '../connection.ts';
import { byName, only } from '../held.ts';
import { Organ } from '../organ/Organ.ts';
import { ReplyClass } from '../suggestion/suggestionEnums.ts';

export const ReplyTemplate = builder.prismaNode('ReplyTemplate', {
  nullable: true,
  description: 'A template of replies: of one unit, or of the county for all of them.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleReplyTemplates(ctx.viewer) }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is called; once among those in use of one keeper.' }),
    unit: t.relation('unit', {
      nullable: true,
      description: 'The unit that keeps it; null where the county keeps it for all.',
    }),
    replyClass: t.field({
      type: ReplyClass,
      nullable: true,
      select: { replyClass: true },
      description: 'The class for which it is meant; null where it fits any.',
      resolve: ({ replyClass }) => replyClass as ClassName | null,
    }),
    body: t.exposeString('body', { description: 'The text, its places in double braces.' }),
    isActive: t.exposeBoolean('isActive', { description: 'Whether it is offered where a reply is drafted.' }),
    changedAt: t.expose('changedAt', { type: 'DateTime', description: 'When it was last changed.' }),
    changedByName: t.exposeString('changedByName', { description: 'Who changed it last.' }),
    version: t.exposeInt('version', { description: 'Brought back with a change; an older one is stale.' }),
    mayChange: t.boolean({
      select: { unitId: true },
      description: 'Whether the viewer may change it and take it out of use.',
      resolve: ({ unitId }, _args, { viewer }) => mayKeepReplyTemplates(viewer, unitId),
    }),
  }),
});

const ReplyTemplateConnection = builder.connectionObject(
  {
    type: ReplyTemplate,
    name: 'ReplyTemplateConnection',
    description: 'A page of templates of replies.',
    fields: (t) => ({
      totalCount: t.int({ description: 'How many there are under the filter.', resolve: (c) => c.count() }),
    }),
  },
  { name: 'ReplyTemplateEdge', description: 'A template of replies and its place in the list.' },
);

const Filter = builder.inputType('ReplyTemplateFilter', {
  description: 'What a list of templates is narrowed to.',
  fields: (t) => ({
    unitId: t.globalID({ for: Organ, description: 'Kept by this unit itself.' }),
    isOfCounty: t.boolean({ description: 'True: only those that the county keeps for all.' }),
    replyClass: t.field({ type: ReplyClass, description: 'Meant for this class.' }),
    includeInactive: t.boolean({ description: 'Those, too, that are no longer used.' }),
  }),
});

builder.queryField('replyTemplates', (t) =>
  t.field({
    type: ReplyTemplateConnection,
    description: 'The templates of replies that the viewer may see, by name.',
    args: { ...t.arg.connectionArgs(), filter: t.arg({ type: Filter, description: 'What to narrow it to.' }) },
    resolve: (_root, args, ctx, info) => {
      const { unitId, isOfCounty, replyClass, includeInactive } = args.filter ?? {};
      const where = [
        visibleReplyTemplates(ctx.viewer),
        ...only('unitId', unitId),
        ...only('replyClass', replyClass),
        isOfCounty ? { unitId: null } : {},
        includeInactive ? {} : { isActive: true },
      ];
      return keysetConnection({
        model: ctx.db.replyTemplate,
        typeName: 'ReplyTemplate',
        order: byName,
        where: { AND: where },
        narrowing: args.filter ? 'FILTERED' : 'NONE',
        args,
        ctx,
        info,
      });
    },
  }),
);

const Keeping = builder.objectRef<object>('ReplyTemplateKeeping').implement({
  description: 'Whose templates of replies the viewer keeps.',
  fields: (t) => ({
    ofCounty: t.boolean({
      description: 'The county’s, for all units.',
      resolve: (_keeping, _args, { viewer }) => mayKeepReplyTemplates(viewer, null),
    }),
    ofUnits: t.prismaField({
      type: [Organ],
      description: 'Those of these units.',
      resolve: (query, _keeping, _args, ctx) =>
        ctx.db.organ.findMany({
          ...query,
          where: { id: { in: replyTemplateUnits(ctx.viewer) }, AND: visibleRegister(ctx.viewer) },
          orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
        }),
    }),
  }),
});

builder.queryField('replyTemplateKeeping', (t) =>
  t.field({ type: Keeping, description: 'Whose templates of replies the viewer keeps.', resolve: () => ({}) }),
);

builder.prismaObjectField('Handling', 'replyTemplates', (t) =>
  t.prismaField({
    type: [ReplyTemplate],
    select: { unitId: true },
    description: 'What its unit may begin a reply from: its own templates and the county’s, in use, by name.',
    resolve: (query, { unitId }, _args, ctx) =>
      ctx.db.replyTemplate.findMany({
        ...query,
        where: offeredReplyTemplates(ctx.viewer, unitId),
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
        take: 2 * mostReplyTemplates,
      }),
  }),
);
