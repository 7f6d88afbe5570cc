/** Deputies: mandates of people. */
import { visibleRegister } from '@renda/db';
import {
  endingGroundTerms,
  type MandateGround as MandateGroundName,
  type MandateState as MandateStateName,
  mandateGroundTerms,
  mandateStateTerms,
} from '@renda/domain';
import { builder } from '../builder.ts';
import { Delegation } from '../delegation/Delegation.ts';
import { DeputyGroup } from '../deputy-group/DeputyGroup.ts';
import { ElectoralDistrict } from '../electoral-district/ElectoralDistrict.ts';
import { enumOf } from '../enumOf.ts';
import { bySortOrder, heldArgs, heldFields, heldQuery, only, onlyThrough, registerPage } from '../held.ts';
import { Organ } from '../organ/Organ.ts';
import { registerConnection } from '../registerConnection.ts';
import { Term } from '../term/Term.ts';
import { Township } from '../township/Township.ts';

export const MandateState = enumOf('MandateState', 'How a mandate stands.', mandateStateTerms);
export const MandateGround = enumOf('MandateGround', 'Why a mandate is suspended or ended.', mandateGroundTerms);
export const EndingGround = enumOf('EndingGround', 'Why a mandate ends (代表法 62).', endingGroundTerms);

export const Deputy = builder.prismaNode('Deputy', {
  nullable: true,
  description: 'The mandate of a person in one congress and term, from an electoral district.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleRegister(ctx.viewer) }),
  fields: (t) => ({
    name: t.string({
      select: { person: { select: { name: true } } },
      description: 'The name of the person.',
      resolve: (deputy) => deputy.person.name,
    }),
    person: t.relation('person', { description: 'The person.' }),
    term: t.relation('term', { description: 'The term of the congress.' }),
    electoralDistrict: t.relation('electoralDistrict', { description: 'The district that elected them.' }),
    township: t.relation('township', { nullable: true, description: 'The township of that district.' }),
    mandateState: t.field({
      type: MandateState,
      select: { mandateState: true },
      description: 'In office, suspended or ended (代表法 61–63).',
      resolve: (o) => o.mandateState as MandateStateName,
    }),
    endGrounds: t.field({
      type: MandateGround,
      nullable: true,
      select: { endGrounds: true },
      description: 'Why it was suspended or ended.',
      resolve: (o) => o.endGrounds as MandateGroundName | null,
    }),
    legalBasis: t.exposeString('legalBasis', {
      nullable: true,
      description: 'Article or document on which that rests.',
    }),
    isByElection: t.exposeBoolean('isByElection', { description: 'Elected in a by-election.' }),
    memberships: t.relation('memberships', {
      description: 'Their delegation and deputy group.',
      args: heldArgs(t.arg),
      query: heldQuery({ validFrom: 'asc' }),
    }),
    sortOrder: t.exposeInt('sortOrder', { description: 'Its place in lists.' }),
    validFrom: t.expose('validFrom', { type: 'Date' }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true }),
    version: t.exposeInt('version'),
  }),
});

const DeputyConnection = registerConnection(Deputy, 'Deputy', 'A deputy', 'deputies');

const DeputyFilter = builder.inputType('DeputyFilter', {
  description: 'What a list of deputies is narrowed to.',
  fields: (t) => ({
    ...heldFields(t),
    congressId: t.globalID({ for: Organ, description: 'Of this congress.' }),
    termId: t.globalID({ for: Term, description: 'Of this term.' }),
    townshipId: t.globalID({ for: Township, description: 'Of this township.' }),
    electoralDistrictId: t.globalID({ for: ElectoralDistrict, description: 'Elected by this district.' }),
    delegationId: t.globalID({ for: Delegation, description: 'In this delegation on the day.' }),
    deputyGroupId: t.globalID({ for: DeputyGroup, description: 'In this deputy group on the day.' }),
    mandateState: t.field({ type: MandateState, description: 'With a mandate in this state.' }),
  }),
});

builder.queryField('deputies', (t) =>
  t.field({
    type: DeputyConnection,
    description: 'Deputies, in official order.',
    authScopes: { may: 'register.read' },
    args: { ...t.arg.connectionArgs(), filter: t.arg({ type: DeputyFilter, description: 'What to narrow it to.' }) },
    resolve: (_root, args, ctx, info) => {
      const { filter } = args;
      const where = [
        ...(filter?.congressId ? [{ term: { congressId: filter.congressId.id } }] : []),
        ...only('termId', filter?.termId),
        ...only('townshipId', filter?.townshipId),
        ...only('electoralDistrictId', filter?.electoralDistrictId),
        ...only('mandateState', filter?.mandateState),
        ...onlyThrough('memberships', 'delegationId', filter?.delegationId, filter, ctx),
        ...onlyThrough('memberships', 'deputyGroupId', filter?.deputyGroupId, filter, ctx),
      ];
      return registerPage({
        model: ctx.db.deputy,
        typeName: 'Deputy',
        order: bySortOrder,
        filter,
        where,
        args,
        ctx,
        info,
      });
    },
  }),
);
