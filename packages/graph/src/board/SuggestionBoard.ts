/** Boards of suggestions: whoever asks gets the figures that `boardScope` lets them read, and no person is named. */
import { type Board, type BoardGroup, type BoardBy as By, readBoard } from '@renda/db';
import {
  type Count as CountName,
  counts,
  type DegreeMean,
  type Degree as DegreeName,
  type UnitDuty as DutyName,
  degrees,
  type RateKey,
  rateDefinitions,
  rateKeys,
  type Rate as Share,
  unitDuties,
} from '@renda/domain';
import { builder } from '../builder.ts';
import { Category } from '../category/Category.ts';
import { checkedYear } from '../checkedYear.ts';
import { Organ } from '../organ/Organ.ts';
import { Session } from '../session/Session.ts';
import { SuggestionSource } from '../suggestion/suggestionEnums.ts';
import { Township } from '../township/Township.ts';
import { Band, BoardBy, Count, Degree, Rate, UnitDuty } from './boardEnums.ts';

const BoardCount = builder.objectRef<{ readonly count: CountName; readonly cases: number }>('BoardCount').implement({
  description: 'How many suggestions are in a count; `SuggestionFilter.counted` lists them.',
  fields: (t) => ({
    count: t.expose('count', { type: Count, description: 'What is counted.' }),
    cases: t.exposeInt('cases', { description: 'How many.' }),
  }),
});

const BoardRate = builder.objectRef<Share & { readonly rate: RateKey }>('BoardRate').implement({
  description: 'A share with its n; there is none of no case.',
  fields: (t) => ({
    rate: t.expose('rate', { type: Rate, description: 'Which one.' }),
    of: t.field({
      type: Count,
      description: 'The count above the line.',
      resolve: ({ rate }) => rateDefinitions[rate].numerator,
    }),
    among: t.field({
      type: Count,
      description: 'The count below the line.',
      resolve: ({ rate }) => rateDefinitions[rate].denominator,
    }),
    numerator: t.exposeInt('numerator', { description: 'How many.' }),
    denominator: t.exposeInt('denominator', { description: 'Of how many: the n.' }),
    percent: t.exposeFloat('percent', { nullable: true, description: 'In hundredths; empty where n is 0.' }),
    low: t.float({
      nullable: true,
      description: 'The lower end of the interval (Wilson, 95 %): few cases make it wide.',
      resolve: ({ interval }) => interval?.low ?? null,
    }),
    high: t.float({
      nullable: true,
      description: 'The upper end of the interval.',
      resolve: ({ interval }) => interval?.high ?? null,
    }),
  }),
});

const BoardDegree = builder.objectRef<DegreeMean & { readonly degree: DegreeName }>('BoardDegree').implement({
  description: 'The mean of a degree.',
  fields: (t) => ({
    degree: t.expose('degree', { type: Degree, description: 'Which one.' }),
    mean: t.exposeFloat('mean', { nullable: true, description: 'From 0 to 100; empty where none is measured.' }),
    measured: t.exposeInt('measured', { description: 'On how many it is measured: its n.' }),
  }),
});

const BoardDuty = builder.objectRef<DegreeMean & { readonly duty: DutyName }>('BoardDuty').implement({
  description: 'The mean of how well a unit did what its role gives it.',
  fields: (t) => ({
    duty: t.expose('duty', { type: UnitDuty, description: 'Which one.' }),
    mean: t.exposeFloat('mean', { nullable: true, description: 'From 0 to 100; empty where none is measured.' }),
    measured: t.exposeInt('measured', { description: 'On how many it is measured: its n.' }),
  }),
});

/** The types whose records are groups; years are not records. */
const nounOf: Readonly<Record<By, string | null>> = {
  UNIT: 'Organ',
  TOWNSHIP: 'Township',
  CATEGORY: 'Category',
  SESSION: 'Session',
  YEAR: null,
};

const BoardRow = builder.objectRef<BoardGroup & { readonly by: By }>('BoardRow').implement({
  description: 'What was counted of a group.',
  fields: (t) => ({
    groupId: t.globalID({
      nullable: true,
      description:
        'The unit, township, subject or session; empty of a year, of those without one, and of units not shown by name.',
      resolve: ({ key, by }) => {
        const type = nounOf[by];
        return key === null || type === null ? null : { type, id: key };
      },
    }),
    year: t.int({
      nullable: true,
      description: 'The year, on a board by year.',
      resolve: ({ key, by }) => (by === 'YEAR' && key !== null ? Number(key) : null),
    }),
    label: t.exposeString('label', { nullable: true, description: 'Its official name; empty where it has none.' }),
    band: t.expose('band', { type: Band, description: 'Whether it has enough cases to be compared.' }),
    counts: t.field({
      type: [BoardCount],
      description: 'Every count.',
      resolve: (row) => counts.map((count) => ({ count, cases: row.counts[count] })),
    }),
    rates: t.field({
      type: [BoardRate],
      description: 'The standard rates, each with its n. Replied and closed stand apart.',
      resolve: (row) => rateKeys.map((rate) => ({ rate, ...row.rates[rate] })),
    }),
    degrees: t.field({
      type: [BoardDegree],
      description: 'The five degrees: of the suggestions, or by unit of its own part in them.',
      resolve: (row) => degrees.map((degree) => ({ degree, ...row.degrees[degree] })),
    }),
    duties: t.field({
      type: [BoardDuty],
      description: 'By unit: how well it led, did its own task, assisted. Otherwise none.',
      resolve: ({ duties }) => (duties === null ? [] : unitDuties.map((duty) => ({ duty, ...duties[duty] }))),
    }),
  }),
});

const SuggestionBoard = builder.objectRef<Board>('SuggestionBoard').implement({
  description: 'Rates and degrees of groups of suggestions, from acceptance on.',
  fields: (t) => ({
    rows: t.field({
      type: [BoardRow],
      description: 'The groups, in official order.',
      resolve: ({ groups, by }) => groups.map((group) => ({ ...group, by })),
    }),
    total: t.field({
      type: BoardRow,
      description: 'All together; a suggestion with several units counts once, while degrees are of all their parts.',
      resolve: ({ total, by }) => ({ ...total, by }),
    }),
    formula: t.exposeString('formula', { description: 'The version of the formula of the degrees.' }),
    smallestCompared: t.exposeInt('smallestCompared', {
      description: 'With fewer cases a group is not compared with others: the county’s setting.',
    }),
    isOwnUnits: t.exposeBoolean('isOwnUnits', {
      description: 'Only the viewer’s own units are named; all others are one row.',
    }),
  }),
});

const BoardFilter = builder.inputType('BoardFilter', {
  description: 'What a board is narrowed to.',
  fields: (t) => ({
    year: t.int({ description: 'Filed in this calendar year.' }),
    sessionId: t.globalID({ for: Session, description: 'Raised in this session.' }),
    congressId: t.globalID({ for: Organ, description: 'Raised by a deputy of this congress.' }),
    categoryId: t.globalID({ for: Category, description: 'Of this subject.' }),
    townshipId: t.globalID({ for: Township, description: 'Led by a deputy of this township.' }),
    source: t.field({ type: SuggestionSource, description: 'Grown from this.' }),
  }),
});

builder.queryField('suggestionBoard', (t) =>
  t.field({
    type: SuggestionBoard,
    description:
      'A board of suggestions: everybody’s, a township’s, one’s own unit beside the others, or totals, as one’s roles are.',
    authScopes: { may: 'board.read' },
    args: {
      by: t.arg({ type: BoardBy, required: true, description: 'By what to group.' }),
      filter: t.arg({ type: BoardFilter, description: 'What to narrow it to.' }),
    },
    resolve: (_root, { by, filter }, ctx) =>
      readBoard(
        ctx.db,
        ctx.viewer,
        by,
        {
          year: checkedYear(filter?.year),
          sessionId: filter?.sessionId?.id ?? null,
          congressId: filter?.congressId?.id ?? null,
          categoryId: filter?.categoryId?.id ?? null,
          townshipId: filter?.townshipId?.id ?? null,
          source: filter?.source ?? null,
        },
        ctx.now(),
      ),
  }),
);
