/** A commitment (承诺事项) and what its unit reports on it. Whoever sees the suggestion sees what was promised in replies issued. */
import {
  handlingFacts,
  handlingFactsSelect,
  suggestionFacts,
  suggestionFactsSelect,
  toDay,
  visibleCommitments,
  visibleCommitmentsOf,
} from '@renda/db';
import {
  type CommitmentFacts,
  chinaDate,
  commitmentLifecycle,
  mayLookBackOn,
  mayReportCommitment,
  type CommitmentState as StateName,
} from '@renda/domain';
import { builder } from '../builder.ts';
import { enumOf } from '../enumOf.ts';

export const CommitmentState = enumOf('CommitmentState', 'Where a commitment stands.', commitmentLifecycle.states);

const factsSelect = {
  state: true,
  dueOn: true,
  isMade: true,
  handling: { select: handlingFactsSelect },
  suggestion: { select: suggestionFactsSelect },
} as const;

function commitmentFacts(row: {
  readonly state: string;
  readonly dueOn: Date;
  readonly isMade: boolean;
}): CommitmentFacts {
  return { state: row.state as StateName, dueOn: toDay(row.dueOn), isMade: row.isMade };
}

export const Commitment = builder.prismaNode('Commitment', {
  nullable: true,
  description: 'A promise in a reply: what, who, by when (承诺事项).',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleCommitments(ctx.viewer) }),
  fields: (t) => ({
    version: t.exposeInt('version', {
      description: 'Brought back with every report and look-back; an older one is stale.',
    }),
    what: t.exposeString('what', { description: 'What is promised.' }),
    responsible: t.exposeString('responsible', { description: 'Who in the unit sees to it.' }),
    dueOn: t.expose('dueOn', { type: 'Date', description: 'By when.' }),
    passedOn: t.expose('passedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day of the look-back that passed it.',
    }),
    state: t.field({
      type: CommitmentState,
      select: { state: true },
      description: 'Where it stands; whether it is late is worked out from its date.',
      resolve: (c) => c.state as StateName,
    }),
    isMade: t.exposeBoolean('isMade', { description: 'The reply that makes it has been issued.' }),
    suggestion: t.relation('suggestion', { description: 'The suggestion.' }),
    handling: t.relation('handling', { description: 'The handling in whose reply it stands.' }),
    reports: t.relation('reports', {
      description: "The unit's reports on it, earliest first.",
      query: { orderBy: [{ reportedAt: 'asc' }, { id: 'asc' }] },
    }),
    lookBacks: t.relation('lookBacks', {
      description: 'The look-backs on it, earliest first.',
      query: { orderBy: { id: 'asc' } },
    }),
    mayReport: t.boolean({
      select: factsSelect,
      description: 'Whether the viewer may report on it now.',
      resolve: (c, _args, ctx) =>
        mayReportCommitment(ctx.viewer, suggestionFacts(c.suggestion), handlingFacts(c.handling), commitmentFacts(c)),
    }),
    mayLookBack: t.boolean({
      select: factsSelect,
      description: 'Whether the viewer may hold its look-back now.',
      resolve: (c, _args, ctx) =>
        mayLookBackOn(ctx.viewer, suggestionFacts(c.suggestion), commitmentFacts(c), chinaDate(ctx.now())),
    }),
  }),
});

builder.prismaNode('CommitmentReport', {
  nullable: true,
  description: "A unit's report on how far a commitment has been carried out.",
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, commitment: visibleCommitments(ctx.viewer) }),
  fields: (t) => ({
    body: t.exposeString('body', { description: 'How far it is.' }),
    isDone: t.exposeBoolean('isDone', { description: 'The unit says that it is done.' }),
    reportedAt: t.expose('reportedAt', { type: 'DateTime', description: 'When it was reported.' }),
    reportedByName: t.exposeString('reportedByName', { description: 'Who reported it.' }),
    attachments: t.relation('attachments', { description: 'What proves it.', query: { orderBy: { id: 'asc' } } }),
  }),
});

builder.prismaObjectField('Suggestion', 'commitments', (t) =>
  t.relation('commitments', {
    description: "What was promised in its replies, by date; a unit sees its own draft's too.",
    query: (_args, ctx) => ({
      where: visibleCommitmentsOf(ctx.viewer),
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    }),
  }),
);

builder.prismaObjectField('Reply', 'commitments', (t) =>
  t.relation('commitments', {
    description: 'What it promises, in the order of the reply.',
    query: (_args, ctx) => ({ where: visibleCommitmentsOf(ctx.viewer), orderBy: { position: 'asc' } }),
  }),
);
