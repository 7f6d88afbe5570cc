/** Lists of suggestions: one statement, filtered, in the order of filing; and the counts above them. */
import {
  batchBodies,
  countSuggestionStates,
  type SuggestionFilter as Filter,
  suggestionFilterWhere,
  visibleSuggestions,
} from '@renda/db';
import type { SuggestionState as StateName, Viewer } from '@renda/domain';
import { BoardMeasure, Count, Ungrouped } from '../board/boardEnums.ts';
import { builder } from '../builder.ts';
import { Category } from '../category/Category.ts';
import { checkedYear } from '../checkedYear.ts';
import { keysetConnection, type Narrowing } from '../connection.ts';
import { Deputy } from '../deputy/Deputy.ts';
import { Organ } from '../organ/Organ.ts';
import { Session } from '../session/Session.ts';
import { Township } from '../township/Township.ts';
import { Suggestion } from './Suggestion.ts';
import { SuggestionSource, SuggestionState } from './suggestionEnums.ts';

const SuggestionConnection = builder.connectionObject(
  {
    type: Suggestion,
    name: 'SuggestionConnection',
    description: 'A page of suggestions.',
    fields: (t) => ({
      totalCount: t.int({ description: 'How many there are under the filter.', resolve: (c) => c.count() }),
    }),
  },
  { name: 'SuggestionEdge', description: 'A suggestion and its place in the list.' },
);

const SuggestionFilter = builder.inputType('SuggestionFilter', {
  description: 'What a list of suggestions is narrowed to.',
  fields: (t) => ({
    states: t.field({ type: [SuggestionState], description: 'Any of these states.' }),
    categoryId: t.globalID({ for: Category, description: 'Of this subject.' }),
    unitId: t.globalID({ for: Organ, description: 'Handled by this unit, in whatever role.' }),
    townshipId: t.globalID({ for: Township, description: 'Led by a deputy of this township.' }),
    sessionId: t.globalID({ for: Session, description: 'Raised in this session.' }),
    congressId: t.globalID({ for: Organ, description: 'Raised by a deputy of this congress.' }),
    leadDeputyId: t.globalID({ for: Deputy, description: 'Led by this deputy.' }),
    isToHandOver: t.boolean({
      description:
        'True: only accepted ones that the viewer’s body has to hand over, in no batch that is being prepared.',
    }),
    isOwn: t.boolean({ description: 'True: only those that the viewer leads, by whichever mandate.' }),
    isInMyCharge: t.boolean({
      description:
        'True: only those handled by units in the viewer’s charge by a post’s portfolio (分管), today or when it was closed.',
    }),
    year: t.int({ description: 'Filed in this calendar year.' }),
    source: t.field({ type: SuggestionSource, description: 'Grown from this.' }),
    counted: t.field({ type: Count, description: 'What a board counts so.' }),
    measured: t.field({
      type: BoardMeasure,
      description: 'On which a board measures it; with `answeringUnitId`, on that unit’s part.',
    }),
    answeringUnitId: t.globalID({ for: Organ, description: 'For which this unit owes or owed a reply.' }),
    without: t.field({ type: Ungrouped, description: 'Those that a board by this has in no group.' }),
    isLate: t.boolean({ description: 'Only those whose reply is owed and late.' }),
    search: t.string({ description: 'Words of its title, number, proposal or body, all of them.' }),
  }),
});

type FilterInput = typeof SuggestionFilter.$inferInput;

function filterOf(input: FilterInput | null | undefined, viewer: Viewer): Filter {
  return {
    ...input,
    categoryId: input?.categoryId?.id ?? null,
    unitId: input?.unitId?.id ?? null,
    townshipId: input?.townshipId?.id ?? null,
    sessionId: input?.sessionId?.id ?? null,
    congressId: input?.congressId?.id ?? null,
    leadDeputyId: input?.leadDeputyId?.id ?? null,
    toHandOverBy: input?.isToHandOver ? batchBodies(viewer) : null,
    leadDeputyIds: input?.isOwn ? viewer.mandates.map(({ deputyId }) => deputyId) : null,
    charges: input?.isInMyCharge ? (viewer.charges ?? []) : null,
    answeringUnitId: input?.answeringUnitId?.id ?? null,
    year: checkedYear(input?.year),
    search: input?.search?.trim() || null,
  };
}

function narrowingOf({ search, ...filters }: Filter): Narrowing {
  if (search) return 'SEARCHED';
  return Object.values(filters).some((value) => value != null) ? 'FILTERED' : 'NONE';
}

builder.queryField('suggestions', (t) =>
  t.field({
    type: SuggestionConnection,
    description: 'The suggestions that the viewer may see, latest filed first.',
    args: {
      ...t.arg.connectionArgs(),
      filter: t.arg({ type: SuggestionFilter, description: 'What to narrow it to.' }),
    },
    resolve: (_root, args, ctx, info) => {
      const filter = filterOf(args.filter, ctx.viewer);
      return keysetConnection({
        model: ctx.db.suggestion,
        where: { AND: [visibleSuggestions(ctx.viewer), suggestionFilterWhere(filter, ctx.now())] },
        narrowing: narrowingOf(filter),
        order: { column: 'filedAt', direction: 'desc', type: 'instant' },
        args,
        ctx,
        info,
        typeName: 'Suggestion',
      });
    },
  }),
);

const SuggestionStateCount = builder
  .objectRef<{ readonly state: StateName; readonly count: number }>('SuggestionStateCount')
  .implement({
    description: 'How many suggestions stand in a state.',
    fields: (t) => ({
      state: t.expose('state', { type: SuggestionState, description: 'The state.' }),
      count: t.exposeInt('count', { description: 'How many.' }),
    }),
  });

builder.queryField('suggestionStateCounts', (t) =>
  t.field({
    type: [SuggestionStateCount],
    description: 'Counts by state of the suggestions that the viewer may see, under the filter without its states.',
    args: { filter: t.arg({ type: SuggestionFilter, description: 'What to narrow it to.' }) },
    resolve: (_root, { filter }, ctx) =>
      countSuggestionStates(ctx.db, ctx.viewer, filterOf(filter, ctx.viewer), ctx.now()),
  }),
);
