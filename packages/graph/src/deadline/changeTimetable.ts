/** Staff change a rule of time or a day of the calendar: what would follow is shown first. */
import { changeTimetable, previewTimetable, type TimetableChange } from '@renda/db';
import { Invalid } from '@renda/domain';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { refusals } from '../errors.ts';
import { DeadlineRule, DeadlineUnit } from './DeadlineRule.ts';
import { shownMoves, TimetablePreview } from './TimetablePreview.ts';

const RuleChangeInput = builder.inputType('RuleChangeInput', {
  description: 'A rule as it shall be from a day on.',
  fields: (t) => ({
    ruleId: t.globalID({ for: DeadlineRule, required: true, description: 'Which rule.' }),
    version: t.int({ required: true, description: 'The version that was before the viewer.' }),
    count: t.int({ required: true, description: 'How many units.' }),
    unit: t.field({ type: DeadlineUnit, required: true, description: 'Of which.' }),
    rollsForward: t.boolean({ required: true, description: 'Whether an end on a day off moves on.' }),
    legalBasis: t.string({ required: true, description: 'The law with its article; 2 to 80 characters.' }),
    remindBefore: t.int({ required: true, description: 'Days before the date on which it is told first; 0 to 90.' }),
    remindEvery: t.int({ required: true, description: 'Then every so many days; 1 to 30.' }),
    lateEvery: t.int({ required: true, description: 'After the date every so many days; 1 to 30.' }),
    escalateAfter: t.int({
      description: 'Days after the date from which a report is drafted; 1 to 90, empty for never.',
    }),
    inForceFrom: t.field({
      type: 'Date',
      required: true,
      description: 'Its own day changes the rule itself; a later one ends it there and begins another.',
    }),
  }),
});

const CorrectedDayInput = builder.inputType('CorrectedDayInput', {
  description: 'A day put right.',
  fields: (t) => ({
    day: t.field({ type: 'Date', required: true, description: 'The day.' }),
    isWorkday: t.boolean({ required: true, description: 'Whether offices work on it.' }),
    name: t.string({ required: true, description: 'Why; 1 to 20 characters.' }),
  }),
});

const TimetableChangeInput = builder.inputType('TimetableChangeInput', {
  description: 'Exactly one of these.',
  fields: (t) => ({
    rule: t.field({ type: RuleChangeInput, description: 'A rule of time.' }),
    day: t.field({ type: CorrectedDayInput, description: 'A day of the calendar.' }),
    publishedDay: t.field({ type: 'Date', description: 'A day whose correction is taken back.' }),
  }),
});

type Given = typeof TimetableChangeInput.$inferInput;

/** The one change that was given. Refuses (`Invalid`) none and several. */
function changeOf({ rule, day, publishedDay }: Given): TimetableChange {
  const given: TimetableChange[] = [];
  if (rule) {
    const { ruleId, version, escalateAfter, ...change } = rule;
    given.push({ of: 'RULE', id: ruleId.id, version, change: { ...change, escalateAfter: escalateAfter ?? null } });
  }
  if (day) given.push({ of: 'DAY', ...day });
  if (publishedDay) given.push({ of: 'PUBLISHED_DAY', day: publishedDay });
  const [one, other] = given;
  if (one !== undefined && other === undefined) return one;
  throw new Invalid('change', { 'zh-CN': '请给出一项修改。', en: 'Give exactly one change.' });
}

builder.queryField('timetablePreview', (t) =>
  t.field({
    type: TimetablePreview,
    errors: { types: [...refusals] },
    description: 'Which open dates a change of the timetable would move, from when to when. Nothing is written.',
    authScopes: { may: 'settings.change' },
    args: { change: t.arg({ type: TimetableChangeInput, required: true, description: 'What to change.' }) },
    resolve: async (_root, { change }, ctx) => shownMoves(ctx, await previewTimetable(actOf(ctx), changeOf(change))),
  }),
);

const Payload = builder.objectRef<{ readonly count: number }>('ChangeTimetablePayload').implement({
  description: 'The timetable changed, and the open dates with it.',
  fields: (t) => ({ count: t.exposeInt('count', { description: 'How many suggestions have another date.' }) }),
});

builder.mutationField('changeTimetable', (t) =>
  t.field({
    type: Payload,
    errors: { types: [...refusals] },
    description:
      'Changes a rule of time or a day of the calendar, and dates open cases anew, each with an entry in its history.',
    args: { change: t.arg({ type: TimetableChangeInput, required: true, description: 'What to change.' }) },
    resolve: async (_root, { change }, ctx) => ({ count: await changeTimetable(actOf(ctx), changeOf(change)) }),
  }),
);
