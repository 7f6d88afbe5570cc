/** The viewer's inbox: one statement, newest first. */
import { unreadBy, visibleNotices } from '@renda/db';
import { builder } from '../builder.ts';
import { keysetConnection } from '../connection.ts';
import { Notice } from './Notice.ts';

const NoticeConnection = builder.connectionObject(
  {
    type: Notice,
    name: 'NoticeConnection',
    description: 'A page of notices.',
    fields: (t) => ({
      totalCount: t.int({ description: 'How many there are under the filter.', resolve: (c) => c.count() }),
    }),
  },
  { name: 'NoticeEdge', description: 'A notice and its place in the list.' },
);

const NoticeFilter = builder.inputType('NoticeFilter', {
  description: 'What the inbox is narrowed to.',
  fields: (t) => ({
    isUnread: t.boolean({ description: 'True: only those that the viewer has not read.' }),
  }),
});

builder.queryField('notices', (t) =>
  t.field({
    type: NoticeConnection,
    description: 'What the viewer has been told, newest first.',
    args: {
      ...t.arg.connectionArgs(),
      filter: t.arg({ type: NoticeFilter, description: 'What to narrow it to.' }),
    },
    resolve: (_root, args, ctx, info) =>
      keysetConnection({
        model: ctx.db.notice,
        where: { AND: [visibleNotices(ctx.viewer), args.filter?.isUnread ? unreadBy(ctx.viewer) : {}] },
        narrowing: args.filter?.isUnread ? 'FILTERED' : 'NONE',
        order: { column: 'sentAt', direction: 'desc', type: 'instant' },
        args,
        ctx,
        info,
        typeName: 'Notice',
      }),
  }),
);

builder.queryField('unreadNoticeCount', (t) =>
  t.int({
    description: 'How many notices the viewer has not read.',
    resolve: (_root, _args, ctx) =>
      ctx.db.notice.count({ where: { AND: [visibleNotices(ctx.viewer), unreadBy(ctx.viewer)] } }),
  }),
);
