/** People of the register. */
import { visibleRegister } from '@renda/db';
import { allows, type Sex as SexName, sexTerms } from '@renda/domain';
import { builder } from '../builder.ts';
import { enumOf } from '../enumOf.ts';
import { byName, heldArgs, heldFields, heldQuery, only, onlyThrough, registerPage } from '../held.ts';
import { Organ } from '../organ/Organ.ts';
import { registerConnection } from '../registerConnection.ts';

export const Sex = enumOf('Sex', 'Sex of a person.', sexTerms);

export const Person = builder.prismaNode('Person', {
  nullable: true,
  description: 'A person: deputy, member, clerk, staff or handler.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleRegister(ctx.viewer) }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Name.' }),
    sex: t.field({ type: Sex, select: { sex: true }, description: 'Sex.', resolve: (o) => o.sex as SexName }),
    ethnicGroup: t.exposeString('ethnicGroup', { description: 'Ethnic group, official name such as 汉族.' }),
    birthYear: t.exposeInt('birthYear', { nullable: true, description: 'Year of birth.' }),
    occupationClass: t.exposeString('occupationClass', {
      nullable: true,
      description: 'Occupation class as structure tables count it.',
    }),
    education: t.exposeString('education', { nullable: true, description: 'Level of education.' }),
    affiliation: t.exposeString('affiliation', {
      nullable: true,
      description: 'Political affiliation, such as 中共党员 or 群众.',
    }),
    phone: t.string({
      nullable: true,
      select: { phone: true },
      description: 'Personal telephone; empty for who does not need it for the work in hand.',
      resolve: (person, _args, ctx) => (allows(ctx.viewer, 'person.readContact') ? person.phone : null),
    }),
    isInvented: t.exposeBoolean('isInvented', { description: 'Invented for the demonstration; never a real person.' }),
    posts: t.relation('posts', {
      description: 'Offices held, latest first.',
      args: heldArgs(t.arg),
      query: heldQuery({ validFrom: 'desc' }),
    }),
    mandates: t.relation('deputies', {
      description: 'Mandates as a deputy, latest first.',
      args: heldArgs(t.arg),
      query: heldQuery({ validFrom: 'desc' }),
    }),
    validFrom: t.expose('validFrom', { type: 'Date' }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true }),
    version: t.exposeInt('version'),
  }),
});

const PersonConnection = registerConnection(Person, 'Person', 'A person', 'people');

const PersonFilter = builder.inputType('PersonFilter', {
  description: 'What a list of people is narrowed to.',
  fields: (t) => ({
    ...heldFields(t),
    sex: t.field({ type: Sex, description: 'Of this sex.' }),
    ethnicGroup: t.string({ description: 'Of this ethnic group.' }),
    organId: t.globalID({ for: Organ, description: 'Holding an office in this organ on the day.' }),
  }),
});

builder.queryField('people', (t) =>
  t.field({
    type: PersonConnection,
    description: 'People, by strokes of the surname.',
    authScopes: { may: 'register.read' },
    args: { ...t.arg.connectionArgs(), filter: t.arg({ type: PersonFilter, description: 'What to narrow it to.' }) },
    resolve: (_root, args, ctx, info) => {
      const { filter } = args;
      const where = [
        ...only('sex', filter?.sex),
        ...only('ethnicGroup', filter?.ethnicGroup),
        ...onlyThrough('posts', 'organId', filter?.organId, filter, ctx),
      ];
      return registerPage({ model: ctx.db.person, typeName: 'Person', order: byName, filter, where, args, ctx, info });
    },
  }),
);
