/** The county's rules of time, and the days that it put right in the calendar. */
import {
  type DeadlineStart,
  deadlineKeyTerms,
  deadlineStartTerms,
  type DeadlineKey as KeyName,
  type DeadlineUnit as UnitName,
} from '@renda/domain';
import { builder } from '../builder.ts';
import { DeadlineKey } from '../suggestion/suggestionEnums.ts';

export const DeadlineUnit = builder.enumType('DeadlineUnit', {
  description: 'What a deadline is counted in.',
  values: {
    WORKING_DAYS: { description: 'Working days.' },
    CALENDAR_DAYS: { description: 'Days of the calendar.' },
    MONTHS: { description: 'Months.' },
  } as const,
});

export const DeadlineRule = builder.prismaNode('DeadlineRule', {
  nullable: true,
  description: 'How long something may take, on what basis, in force from when to when.',
  id: { field: 'id' },
  select: { id: true },
  // Rules of time concern everybody and name nobody.
  findUnique: (id) => ({ id }),
  fields: (t) => ({
    key: t.field({
      type: DeadlineKey,
      select: { key: true },
      description: 'What has to be done.',
      resolve: ({ key }) => key as KeyName,
    }),
    label: t.string({
      select: { key: true },
      description: "What it is called, in the viewer's language.",
      resolve: ({ key }, _args, { viewer }) => deadlineKeyTerms[key as KeyName][viewer.locale],
    }),
    starts: t.string({
      select: { startsAt: true },
      description: "The event that starts it, in the viewer's language.",
      resolve: ({ startsAt }, _args, { viewer }) => deadlineStartTerms[startsAt as DeadlineStart][viewer.locale],
    }),
    count: t.exposeInt('count', { description: 'How many units after the start; below zero, so many before it.' }),
    unit: t.field({
      type: DeadlineUnit,
      select: { unit: true },
      description: 'In what it is counted.',
      resolve: ({ unit }) => unit as UnitName,
    }),
    rollsForward: t.exposeBoolean('rollsForward', {
      description: 'Whether an end on a day off moves to the next working day (民法典第二百零三条).',
    }),
    legalBasis: t.exposeString('legalBasis', { description: 'The law with its article, or the county’s own rule.' }),
    isParameter: t.exposeBoolean('isParameter', { description: 'The number is the county’s to set, not the law’s.' }),
    remindBefore: t.exposeInt('remindBefore', { description: 'Days before the date on which it is told first.' }),
    remindEvery: t.exposeInt('remindEvery', { description: 'From then on every so many days.' }),
    lateEvery: t.exposeInt('lateEvery', { description: 'After the date: the next day, and then every so many days.' }),
    escalateAfter: t.exposeInt('escalateAfter', {
      nullable: true,
      description: 'Days after the date from which a report upwards is drafted; empty for never.',
    }),
    inForceFrom: t.expose('inForceFrom', { type: 'Date', description: 'The first day on which it applies.' }),
    inForceTo: t.expose('inForceTo', {
      type: 'Date',
      nullable: true,
      description: 'The first day on which it no longer applies; empty while it does.',
    }),
    version: t.exposeInt('version', { description: 'Brought back with a change; an older one is stale.' }),
  }),
});

builder.queryField('deadlineRules', (t) =>
  t.prismaField({
    type: [DeadlineRule],
    description: 'The rules of time of the county, those of one key together, the latest first.',
    authScopes: { may: 'settings.change' },
    resolve: (query, _root, _args, ctx) =>
      ctx.db.deadlineRule.findMany({
        ...(query as object),
        orderBy: [{ key: 'asc' }, { inForceFrom: 'desc' }],
        take: 200,
      }),
  }),
);

const CalendarCorrection = builder.prismaObject('CalendarCorrection', {
  description: 'A day that the county put right in the published calendar of holidays.',
  select: { id: true },
  fields: (t) => ({
    day: t.expose('day', { type: 'Date', description: 'The day.' }),
    isWorkday: t.exposeBoolean('isWorkday', { description: 'Offices work on it.' }),
    name: t.exposeString('name', { description: 'Why, such as the holiday that it belongs to.' }),
  }),
});

builder.queryField('calendarCorrections', (t) =>
  t.prismaField({
    type: [CalendarCorrection],
    description: 'The days that the county put right, the latest first; at most 400.',
    authScopes: { may: 'settings.change' },
    resolve: (query, _root, _args, ctx) =>
      ctx.db.calendarCorrection.findMany({ ...(query as object), orderBy: { day: 'desc' }, take: 400 }),
  }),
);
