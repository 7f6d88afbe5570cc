/** A due date with the trace that explains it. */
import { readTimetable } from '@renda/db';
import {
  type Deadline as Computed,
  chinaDate,
  type DeadlineRule,
  type DeadlineTrace,
  type DecidedTrace,
  deadline,
  type DeadlineKey as KeyName,
  lateness,
  ruleInForce,
  traceSentences,
} from '@renda/domain';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { DeadlineKey } from '../suggestion/suggestionEnums.ts';

const LateStanding = builder.enumType('LateStanding', {
  description: 'How a due date stands today; worked out when read, never stored.',
  values: {
    AHEAD: { description: 'Still to come.' },
    TODAY: { description: 'Due today.' },
    LATE: { description: 'Past due and not done.' },
    DONE_IN_TIME: { description: 'Done in time.' },
    DONE_LATE: { description: 'Done after it was due.' },
  } as const,
});

const day = (d: Date | null) => d?.toISOString().slice(0, 10);

builder.prismaObject('Deadline', {
  select: { id: true },
  fields: (t) => ({
    key: t.field({
      type: DeadlineKey,
      select: { key: true },
      description: 'What has to be done.',
      resolve: (d) => d.key as KeyName,
    }),
    startedOn: t.expose('startedOn', {
      type: 'Date',
      description: 'The day of the event that started it; not counted.',
    }),
    dueOn: t.expose('dueOn', { type: 'Date', description: 'The last day on which it is in time.' }),
    metOn: t.expose('metOn', { type: 'Date', nullable: true, description: 'The day on which it was done.' }),
    isProvisional: t.exposeBoolean('isProvisional', {
      description: 'It reaches into a year whose holidays are not published.',
    }),
    standing: t.field({
      type: LateStanding,
      select: { dueOn: true, metOn: true },
      description: 'How it stands today.',
      resolve: (d, _args, ctx) => lateness(day(d.dueOn) as string, chinaDate(ctx.now()), day(d.metOn)).standing,
    }),
    days: t.int({
      select: { dueOn: true, metOn: true },
      description: 'Days left, or days late.',
      resolve: (d, _args, ctx) => lateness(day(d.dueOn) as string, chinaDate(ctx.now()), day(d.metOn)).days,
    }),
    trace: t.stringList({
      select: { trace: true },
      description: 'Why this day: rule, article, start, each day skipped; sentences in the language of the viewer.',
      resolve: (d, _args, ctx) =>
        traceSentences(d.trace as unknown as DeadlineTrace<DeadlineRule> | DecidedTrace, ctx.viewer.locale),
    }),
    unit: t.field({
      type: 'String',
      nullable: true,
      select: { handling: { select: { unit: { select: { name: true } } } } },
      description: 'The unit that owes it, when it is owed by one.',
      resolve: (d) => d.handling?.unit.name ?? null,
    }),
  }),
});

type Preview = Pick<Computed<DeadlineRule>, 'dueOn' | 'isProvisional' | 'trace'>;

const DueOnPreview = builder.objectRef<Preview>('DueOnPreview').implement({
  description: 'When something would be due, and why.',
  fields: (t) => ({
    dueOn: t.expose('dueOn', { type: 'Date', description: 'The last day on which it is in time.' }),
    isProvisional: t.exposeBoolean('isProvisional', {
      description: 'It reaches into a year whose holidays are not published.',
    }),
    trace: t.stringList({
      description: 'Why this day, in sentences in the language of the viewer.',
      resolve: ({ trace }, _args, ctx) => traceSentences(trace, ctx.viewer.locale),
    }),
  }),
});

builder.queryField('dueOnPreview', (t) =>
  t.field({
    type: DueOnPreview,
    errors: { types: [...refusals] },
    description: 'When something that starts on a day would be due: shown before an official act that starts it.',
    authScopes: { may: 'register.read' },
    args: {
      key: t.arg({ type: DeadlineKey, required: true, description: 'What has to be done.' }),
      startedOn: t.arg({ type: 'Date', required: true, description: 'The day of the event that starts it.' }),
    },
    resolve: async (_root, { key, startedOn }, ctx) => {
      const { calendar, rules } = await readTimetable(ctx.db);
      return deadline(ruleInForce(rules, key, startedOn), startedOn, calendar);
    },
  }),
);
