/** Due dates as rows: computed by the domain from the county's rules and calendar, kept with the trace that explains them. */
import {
  type DeadlineKey,
  type DeadlineRule,
  type DecidedTrace,
  deadline,
  ruleInForce,
  type WorkingCalendar,
  yearsEnteredWhole,
} from '@renda/domain';
import { plain } from '../audit/writeAudit.ts';
import { stateCouncilCalendar } from '../calendar/stateCouncilCalendar.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDate, toDay } from '../day.ts';

/** What is needed to compute any due date of the county. */
export type Timetable = {
  readonly calendar: WorkingCalendar;
  readonly rules: readonly (DeadlineRule & { readonly id: string })[];
};

/** The setting that names the years whose holidays staff have entered themselves, the library not having them yet. */
export const publishedYearsSetting = 'calendar.publishedYears';

/** Reads the county's rules and calendar, with what staff put right in it. */
export async function readTimetable(tx: Tx): Promise<Timetable> {
  const rows = await tx.deadlineRule.findMany();
  const corrected = await tx.calendarCorrection.findMany();
  const corrections = corrected.map(({ day, isWorkday, name }) => ({
    on: toDay(day),
    isWorkday,
    name: { 'zh-CN': name, en: name },
  }));
  const years = await tx.setting.findFirst({ where: { key: publishedYearsSetting }, select: { value: true } });
  return {
    calendar: stateCouncilCalendar(corrections, [
      ...(Array.isArray(years?.value) ? years.value.map(Number) : []),
      ...yearsEnteredWhole(corrections),
    ]),
    rules: rows.map((r) => ({
      id: r.id,
      key: r.key as DeadlineKey,
      starts: r.startsAt as DeadlineRule['starts'],
      count: r.count,
      unit: r.unit as DeadlineRule['unit'],
      rollsForward: r.rollsForward,
      legalBasis: r.legalBasis,
      isParameter: r.isParameter,
      inForceFrom: toDay(r.inForceFrom),
      inForceTo: r.inForceTo && toDay(r.inForceTo),
    })),
  };
}

/** Writes the due date of `key` that starts on that day, and promises it with the law or rule on which it rests. */
export async function setDeadline(
  tx: Tx,
  { calendar, rules }: Timetable,
  due: { key: DeadlineKey; startedOn: string; suggestionId: string; handlingId?: string },
): Promise<{ dueOn: string; legalBasis: string }> {
  const { dueOn, rule, data } = computedDeadline({ calendar, rules }, due.key, due.startedOn);
  await tx.deadline.create({
    data: { ...data, ruleId: rule.id, suggestionId: due.suggestionId, handlingId: due.handlingId ?? null },
  });
  return { dueOn, legalBasis: rule.legalBasis };
}

/** The due date of `key` that starts on that day, as it would be written. */
export function computedDeadline({ calendar, rules }: Timetable, key: DeadlineKey, startedOn: string) {
  const rule = ruleInForce(rules, key, startedOn);
  const { dueOn, isProvisional, trace } = deadline(rule, startedOn, calendar);
  const data = { key, startedOn: toDate(startedOn), dueOn: toDate(dueOn), isProvisional, trace: plain(trace) };
  return { dueOn, rule, data };
}

/** Writes a due date of `key` that a body decided, no rule counted; its trace tells the decision. */
export async function setDecidedDeadline(
  tx: Tx,
  due: { key: DeadlineKey; suggestionId: string; decided: DecidedTrace },
): Promise<void> {
  const { decidedOn, dueOn } = due.decided;
  const data = { key: due.key, startedOn: toDate(decidedOn), dueOn: toDate(dueOn), isProvisional: false };
  await tx.deadline.create({ data: { ...data, trace: plain(due.decided), suggestionId: due.suggestionId } });
}

/** Marks the deadlines of these keys as met on that day. */
export async function meetDeadlines(
  tx: Tx,
  met: { suggestionId: string; handlingId?: string; keys: readonly DeadlineKey[]; on: string },
): Promise<void> {
  await tx.deadline.updateMany({
    where: {
      suggestionId: met.suggestionId,
      ...(met.handlingId ? { handlingId: met.handlingId } : {}),
      key: { in: [...met.keys] },
      metOn: null,
      replacedAt: null,
    },
    data: { metOn: toDate(met.on) },
  });
}
