/** The chain of responsibility on a suggestion (县长负总责、分管副县长、督查室、承办单位). */
import { type ChainLink as Link, readChain } from '@renda/db';
import { chainTierTerms } from '@renda/domain';
import { builder } from '../builder.ts';
import { enumOf } from '../enumOf.ts';

const ChainTier = enumOf('ChainTier', 'A tier of the chain of responsibility.', chainTierTerms);

const ChainLink = builder.objectRef<Link>('ChainLink').implement({
  description: 'One link of the chain of responsibility.',
  fields: (t) => ({
    tier: t.expose('tier', { type: ChainTier, description: 'Which tier.' }),
    person: t.string({
      nullable: true,
      description: 'Who stands in it; empty where an organ does.',
      resolve: ({ person }) => person?.name ?? null,
    }),
    title: t.string({
      nullable: true,
      description: 'In which office.',
      resolve: ({ person }) => person?.title || null,
    }),
    organ: t.string({
      description: 'Of which organ, or for the part of which unit.',
      resolve: ({ organ }) => organ.name,
    }),
  }),
});

builder.prismaObjectField('Suggestion', 'chain', (t) =>
  t.field({
    type: [ChainLink],
    select: { id: true },
    description:
      'Who answers for it, from the head of government to who signed for it; empty before it is handed over.',
    resolve: (s, _args, ctx) => readChain(ctx.db, ctx.viewer, s.id, ctx.now()),
  }),
);
