/** Lists of commitments: one statement, filtered, by date. */
import { commitmentFilterWhere, type CommitmentFilter as Filter, visibleCommitments } from '@renda/db';
import { builder } from '../builder.ts';
import { keysetConnection } from '../connection.ts';
import { Organ } from '../organ/Organ.ts';
import { Township } from '../township/Township.ts';
import { Commitment, CommitmentState } from './Commitment.ts';

const CommitmentConnection = builder.connectionObject(
  {
    type: Commitment,
    name: 'CommitmentConnection',
    description: 'A page of commitments.',
    fields: (t) => ({
      totalCount: t.int({ description: 'How many there are under the filter.', resolve: (c) => c.count() }),
    }),
  },
  { name: 'CommitmentEdge', description: 'A commitment and its place in the list.' },
);

const CommitmentFilter = builder.inputType('CommitmentFilter', {
  description: 'What a list of commitments is narrowed to.',
  fields: (t) => ({
    states: t.field({ type: [CommitmentState], description: 'Any of these states.' }),
    isLate: t.boolean({ description: 'True: only those not reported as done whose date has passed.' }),
    awaitsLookBack: t.boolean({ description: 'True: only those whose look-back may be held now.' }),
    isOwn: t.boolean({ description: "True: only those of the viewer's own units." }),
    unitId: t.globalID({ for: Organ, description: 'Promised by this unit.' }),
    townshipId: t.globalID({ for: Township, description: 'In a suggestion led by a deputy of this township.' }),
    dueBefore: t.field({ type: 'Date', description: 'Due before this day.' }),
  }),
});

function filterOf(input: typeof CommitmentFilter.$inferInput | null | undefined): Filter {
  return { ...input, unitId: input?.unitId?.id ?? null, townshipId: input?.townshipId?.id ?? null };
}

builder.queryField('commitments', (t) =>
  t.field({
    type: CommitmentConnection,
    description: 'The commitments made that the viewer may see, earliest due first.',
    args: {
      ...t.arg.connectionArgs(),
      filter: t.arg({ type: CommitmentFilter, description: 'What to narrow it to.' }),
    },
    resolve: (_root, args, ctx, info) => {
      const filter = filterOf(args.filter);
      return keysetConnection({
        model: ctx.db.commitment,
        where: {
          isMade: true,
          AND: [visibleCommitments(ctx.viewer), commitmentFilterWhere(filter, ctx.viewer, ctx.now())],
        },
        narrowing: Object.values(filter).some((value) => value != null) ? 'FILTERED' : 'NONE',
        order: { column: 'dueOn', direction: 'asc', type: 'day' },
        args,
        ctx,
        info,
        typeName: 'Commitment',
      });
    },
  }),
);
