/** Offices that people hold. */
import { visibleRegister } from '@renda/db';
import { builder } from '../builder.ts';
import { bySortOrder, heldArgs, heldFields, heldQuery, only, registerPage } from '../held.ts';
import { Organ } from '../organ/Organ.ts';
import { PartyOrganisation } from '../party-organisation/PartyOrganisation.ts';
import { Person } from '../person/Person.ts';
import { registerConnection } from '../registerConnection.ts';

export const Post = builder.prismaNode('Post', {
  nullable: true,
  description: 'The office of a person in an organ or Party organisation, from a day to a day.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleRegister(ctx.viewer) }),
  fields: (t) => ({
    name: t.string({
      select: { title: true, person: { select: { name: true } } },
      description: 'The title with the name of who holds it.',
      resolve: ({ title, person }) => `${title} ${person.name}`,
    }),
    title: t.exposeString('title', { description: 'Title of the office, such as 副县长 or 主任.' }),
    portfolio: t.exposeString('portfolio', { nullable: true, description: 'Fields of work in charge, in words.' }),
    person: t.relation('person', { description: 'Who holds it.' }),
    organ: t.relation('organ', { nullable: true, description: 'The organ in which it is held.' }),
    partyOrganisation: t.relation('partyOrganisation', {
      nullable: true,
      description: 'The Party organisation in which it is held.',
    }),
    portfolios: t.relation('portfolios', {
      description: 'The units in its charge, earliest first.',
      args: heldArgs(t.arg),
      query: heldQuery({ validFrom: 'asc' }),
    }),
    sortOrder: t.exposeInt('sortOrder', { description: 'Its place in lists.' }),
    validFrom: t.expose('validFrom', { type: 'Date' }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true }),
    version: t.exposeInt('version'),
  }),
});

const PostConnection = registerConnection(Post, 'Post', 'A post', 'posts');

const PostFilter = builder.inputType('PostFilter', {
  description: 'What a list of posts is narrowed to.',
  fields: (t) => ({
    ...heldFields(t),
    personId: t.globalID({ for: Person, description: 'Held by this person.' }),
    organId: t.globalID({ for: Organ, description: 'In this organ.' }),
    partyOrganisationId: t.globalID({ for: PartyOrganisation, description: 'In this Party organisation.' }),
  }),
});

builder.queryField('posts', (t) =>
  t.field({
    type: PostConnection,
    description: 'Posts, in official order.',
    authScopes: { may: 'register.read' },
    args: { ...t.arg.connectionArgs(), filter: t.arg({ type: PostFilter, description: 'What to narrow it to.' }) },
    resolve: (_root, args, ctx, info) => {
      const { filter } = args;
      const where = [
        ...only('personId', filter?.personId),
        ...only('organId', filter?.organId),
        ...only('partyOrganisationId', filter?.partyOrganisationId),
      ];
      return registerPage({ model: ctx.db.post, typeName: 'Post', order: bySortOrder, filter, where, args, ctx, info });
    },
  }),
);
