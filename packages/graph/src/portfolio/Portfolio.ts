/** Which leader is in charge of which unit (分管), from a day to a day. */
import { visibleRegister } from '@renda/db';
import { builder } from '../builder.ts';
import { earliestFirst, heldFields, only, registerPage } from '../held.ts';
import { Organ } from '../organ/Organ.ts';
import { Post } from '../post/Post.ts';
import { registerConnection } from '../registerConnection.ts';

export const Portfolio = builder.prismaNode('Portfolio', {
  nullable: true,
  description: 'A unit in the charge of a post, such as 县交通运输局 under a vice county head.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleRegister(ctx.viewer) }),
  fields: (t) => ({
    post: t.relation('post', { description: 'The post that is in charge.' }),
    organ: t.relation('organ', { description: 'The unit.' }),
    validFrom: t.expose('validFrom', { type: 'Date' }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true }),
    version: t.exposeInt('version'),
  }),
});

const PortfolioConnection = registerConnection(Portfolio, 'Portfolio', 'A portfolio', 'portfolios');

const PortfolioFilter = builder.inputType('PortfolioFilter', {
  description: 'What a list of portfolios is narrowed to.',
  fields: (t) => ({
    ...heldFields(t),
    postId: t.globalID({ for: Post, description: 'Of this post.' }),
    organId: t.globalID({ for: Organ, description: 'Over this unit.' }),
  }),
});

builder.queryField('portfolios', (t) =>
  t.field({
    type: PortfolioConnection,
    description: 'Portfolios, earliest first.',
    authScopes: { may: 'register.read' },
    args: {
      ...t.arg.connectionArgs(),
      filter: t.arg({ type: PortfolioFilter, description: 'What to narrow it to.' }),
    },
    resolve: (_root, args, ctx, info) => {
      const { filter } = args;
      const where = [...only('postId', filter?.postId), ...only('organId', filter?.organId)];
      return registerPage({
        model: ctx.db.portfolio,
        typeName: 'Portfolio',
        order: earliestFirst,
        filter,
        where,
        args,
        ctx,
        info,
      });
    },
  }),
);
