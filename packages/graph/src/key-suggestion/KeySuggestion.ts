/** Key suggestions (重点督办建议): who leads, who supervises, their visits and the vote; and the list of a year. */
import { visibleSuggestions } from '@renda/db';
import { type KeyVisitKind as KindName, keyVisitKindTerms } from '@renda/domain';
import { builder } from '../builder.ts';
import { keysetConnection } from '../connection.ts';
import { enumOf } from '../enumOf.ts';
import { Organ } from '../organ/Organ.ts';
import { Person } from '../person/Person.ts';

export const KeyVisitKind = enumOf(
  'KeyVisitKind',
  'A visit by the leader or the supervising body, or a note.',
  keyVisitKindTerms,
);

export const KeySuggestion = builder.prismaNode('KeySuggestion', {
  nullable: true,
  description: 'A suggestion chosen as key by the council of chairpersons (代表法52).',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, suggestion: visibleSuggestions(ctx.viewer) }),
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Brought back with every edit; an older one is stale.' }),
    year: t.exposeInt('year', { description: 'Among the key ones of which year.' }),
    chosenOn: t.expose('chosenOn', { type: 'Date', description: 'The day on which it was chosen.' }),
    meeting: t.exposeString('meeting', { description: 'The meeting that chose it.' }),
    leader: t.relation('leader', { nullable: true, description: 'The county leader who leads it (领办).' }),
    supervisor: t.relation('supervisor', { description: 'The body of the congress that supervises it (督办).' }),
    suggestion: t.relation('suggestion', { description: 'The suggestion.' }),
    votedOn: t.expose('votedOn', {
      type: 'Date',
      nullable: true,
      description: 'When the standing committee voted on it.',
    }),
    satisfiedVotes: t.exposeInt('satisfiedVotes', { nullable: true, description: 'Votes 满意.' }),
    basicallySatisfiedVotes: t.exposeInt('basicallySatisfiedVotes', { nullable: true, description: 'Votes 基本满意.' }),
    notSatisfiedVotes: t.exposeInt('notSatisfiedVotes', { nullable: true, description: 'Votes 不满意.' }),
    isVotePublished: t.exposeBoolean('isVotePublished', { description: 'The result of the vote is public.' }),
    visits: t.relation('visits', {
      description: 'Visits and notes, latest first.',
      query: { orderBy: [{ heldOn: 'desc' }, { id: 'desc' }] },
    }),
  }),
});

builder.prismaObject('KeyVisit', {
  description: 'A visit to a key suggestion, or a note on it.',
  select: { id: true },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Tells it from the others.' }),
    kind: t.field({
      type: KeyVisitKind,
      select: { kind: true },
      description: 'By whom.',
      resolve: (v) => v.kind as KindName,
    }),
    heldOn: t.expose('heldOn', { type: 'Date', description: 'The day.' }),
    participants: t.exposeString('participants', { description: 'Who took part.' }),
    note: t.exposeString('note', { description: 'What was found and agreed.' }),
    recordedByName: t.exposeString('recordedByName', { description: 'Who recorded it.' }),
    attachments: t.relation('attachments', {
      description: 'Photographs and papers.',
      query: { orderBy: { id: 'asc' } },
    }),
  }),
});

builder.prismaObjectField('Suggestion', 'keySuggestion', (t) =>
  t.prismaField({
    type: KeySuggestion,
    nullable: true,
    select: (_args, _ctx, nested) => ({ keySuggestions: nested({ take: 1 }) }),
    description: 'Its place among the key suggestions, if it has one.',
    resolve: (_query, s) => s.keySuggestions[0] ?? null,
  }),
);

const KeySuggestionConnection = builder.connectionObject(
  {
    type: KeySuggestion,
    name: 'KeySuggestionConnection',
    description: 'A page of key suggestions.',
    fields: (t) => ({
      totalCount: t.int({ description: 'How many there are under the filter.', resolve: (c) => c.count() }),
    }),
  },
  { name: 'KeySuggestionEdge', description: 'A key suggestion and its place in the list.' },
);

const KeySuggestionFilter = builder.inputType('KeySuggestionFilter', {
  description: 'What a list of key suggestions is narrowed to.',
  fields: (t) => ({
    year: t.int({ description: 'Of this year.' }),
    leaderId: t.globalID({ for: Person, description: 'Led by this county leader.' }),
    supervisorId: t.globalID({ for: Organ, description: 'Supervised by this body.' }),
  }),
});

builder.queryField('keySuggestions', (t) =>
  t.field({
    type: KeySuggestionConnection,
    description: 'Key suggestions that the viewer may see, latest year first.',
    args: {
      ...t.arg.connectionArgs(),
      filter: t.arg({ type: KeySuggestionFilter, description: 'What to narrow it to.' }),
    },
    resolve: (_root, args, ctx, info) => {
      const { filter } = args;
      const where = {
        suggestion: visibleSuggestions(ctx.viewer),
        ...(filter?.year ? { year: filter.year } : {}),
        ...(filter?.leaderId ? { leaderId: filter.leaderId.id } : {}),
        ...(filter?.supervisorId ? { supervisorId: filter.supervisorId.id } : {}),
      };
      return keysetConnection({
        model: ctx.db.keySuggestion,
        where,
        narrowing: filter && Object.values(filter).some((value) => value != null) ? 'FILTERED' : 'NONE',
        order: { column: 'year', direction: 'desc', type: 'number' },
        args,
        ctx,
        info,
        typeName: 'KeySuggestion',
      });
    },
  }),
);
