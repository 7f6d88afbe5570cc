/** What may be written of an activity: the API and the forms refuse alike. */
import { checkedDay, checkedText, type TextLimit } from '../kernel/limits.ts';
import { addDays, addMonths, type PlainDate } from '../kernel/plainDate.ts';
import { quarterOf, quarterPeriod } from '../kernel/quarter.ts';
import { Invalid } from '../kernel/Refusal.ts';
import { missedFrom } from '../kernel/recurrence.ts';
import { type ActivityKind, activityKinds } from './activityTerms.ts';
import { roomActivityRule } from './roomDuty.ts';

export const activityLimits = {
  title: { label: { 'zh-CN': '活动主题', en: 'Subject' }, min: 2, max: 60 },
  material: { label: { 'zh-CN': '准备材料', en: 'Material to prepare' }, min: 0, max: 500 },
  outcome: { label: { 'zh-CN': '开展情况和成效', en: 'What took place and came of it' }, min: 5, max: 2000 },
  cancelReason: { label: { 'zh-CN': '取消原因', en: 'Why it is cancelled' }, min: 2, max: 200 },
} as const satisfies Record<string, TextLimit>;

/** Most people of the register named as taking part in one activity. */
export const maxParticipants = 60;
/** Most voters counted at one activity. */
export const maxVoters = 10_000;

/** An activity as it is planned. */
export type ActivityPlan = {
  readonly kind: ActivityKind;
  readonly title: string;
  readonly plannedOn: PlainDate;
  readonly material?: string | null;
};

/** What took place: the day, who of the register took part, how many voters came, and what came of it. */
export type ActivityRecord = {
  readonly heldOn: PlainDate;
  readonly voterCount: number;
  readonly outcome: string;
  readonly participantIds: readonly string[];
};

/** The plan, cleaned. Refuses (`Invalid`, naming the field) a kind that is none, texts out of bounds, and a day more than a year away. */
export function checkedActivityPlan(
  plan: ActivityPlan,
  today: PlainDate,
): Required<ActivityPlan> & { material: string } {
  if (!activityKinds.includes(plan.kind)) throw new Invalid('kind', notOfTheList);
  const plannedOn = checkedDay('plannedOn', plan.plannedOn);
  if (plannedOn < addMonths(today, -12) || plannedOn > addMonths(today, 12)) throw new Invalid('plannedOn', tooFar);
  return {
    kind: plan.kind,
    title: checkedText('title', plan.title, activityLimits.title),
    plannedOn,
    material: checkedText('material', plan.material, activityLimits.material),
  };
}

/**
 * The record, cleaned. Refuses (`Invalid`) texts and numbers out of bounds, a day to come, and one that lies outside the quarter for which it
 * was planned and the days of grace after it: it would be another quarter's activity.
 */
export function checkedActivityRecord(
  record: ActivityRecord,
  { plannedOn, today }: { readonly plannedOn: PlainDate; readonly today: PlainDate },
): ActivityRecord {
  const heldOn = checkedDay('heldOn', record.heldOn);
  if (heldOn > today) throw new Invalid('heldOn', toCome);
  const period = quarterPeriod(quarterOf(plannedOn));
  const end = missedFrom(roomActivityRule, period);
  if (heldOn < period.from || heldOn >= end) throw new Invalid('heldOn', outside(period.from, addDays(end, -1)));
  const { voterCount, participantIds } = record;
  if (!Number.isInteger(voterCount) || voterCount < 0 || voterCount > maxVoters) {
    throw new Invalid('voterCount', notACount);
  }
  const people = [...new Set(participantIds)];
  if (people.length > maxParticipants) throw new Invalid('participantIds', tooMany);
  return {
    heldOn,
    voterCount,
    outcome: checkedText('outcome', record.outcome, activityLimits.outcome),
    participantIds: people,
  };
}

const notOfTheList = { 'zh-CN': '不在可选范围内。', en: 'It is not one of the list.' };
const tooFar = { 'zh-CN': '活动日期要在前后一年以内。', en: 'The day lies within a year from today.' };
const toCome = { 'zh-CN': '开展日期不能晚于今天。', en: 'The day must not lie after today.' };
const notACount = {
  'zh-CN': `参加群众人数要在 0 到 ${maxVoters} 之间。`,
  en: `The number of voters lies between 0 and ${maxVoters}.`,
};
const tooMany = {
  'zh-CN': `参加人员最多 ${maxParticipants} 人。`,
  en: `At most ${maxParticipants} people can be named.`,
};

function outside(from: PlainDate, last: PlainDate) {
  return {
    'zh-CN': `这项活动列在${from.slice(0, 4)}年第${quarterOf(from).slice(6)}季度，开展日期要在 ${from} 至 ${last} 之间；其他日期请另行登记活动。`,
    en: `It was planned for that quarter: the day lies between ${from} and ${last}; on another day it is another activity.`,
  };
}
