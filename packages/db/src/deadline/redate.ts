/** A changed calendar or rule re-dates what is still owed, with an entry in the history of each suggestion. */
import { isDeepStrictEqual } from 'node:util';
import { type DeadlineKey, NoRuleInForce, type PlainDate } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import { type Act, actorOf } from '../act.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import type { Db, Tx } from '../client/countyClient.ts';
import { toDate, toDay } from '../day.ts';
import { writeEvent } from '../suggestion/writeEvent.ts';
import { computedDeadline, readTimetable, type Timetable } from './setDeadline.ts';

const ended = ['WITHDRAWN', 'REDIRECTED', 'JOINED', 'ENDED_FOR_REFERENCE', 'CLOSED', 'PURGED'];

/** What is still owed by a rule; a date that a body decided itself does not follow from any. */
const owed = {
  metOn: null,
  replacedAt: null,
  ruleId: { not: null },
  suggestion: { state: { notIn: ended } },
} as const satisfies Prisma.DeadlineWhereInput;

const owedSelect = {
  id: true,
  key: true,
  suggestionId: true,
  handlingId: true,
  startedOn: true,
  dueOn: true,
  isProvisional: true,
  trace: true,
  handling: { select: { unit: { select: { name: true } } } },
} as const satisfies Prisma.DeadlineSelect;

type Owed = Prisma.DeadlineGetPayload<{ select: typeof owedSelect }>;

/** A due date as it would be set today. */
type Redated = {
  readonly row: Owed;
  readonly dueOn: string;
  readonly data: Omit<ReturnType<typeof computedDeadline>['data'], 'key'>;
};

/**
 * Counts every due date still owed from the rules and the calendar as they are now, and promises how many suggestions have another date.
 * Where only the explanation changed (a year is published and the day stays), the row follows silently. Run twice, it changes nothing.
 */
export async function redateOpenDeadlines(act: Act): Promise<number> {
  const timetable = await readTimetable(act.db);
  const rows = await act.db.deadline.findMany({ where: owed, orderBy: { id: 'asc' }, select: owedSelect });
  let count = 0;
  for (const [suggestionId, all] of Map.groupBy(rows, (row) => row.suggestionId)) {
    if (changes(timetable, all).length === 0) continue;
    if (await act.db.$transaction((tx) => redate(tx, act, timetable, suggestionId))) count += 1;
  }
  return count;
}

/** A date that would be another one. */
export type MovedDate = {
  readonly suggestionId: string;
  readonly key: DeadlineKey;
  /** The unit that owes it, when it is owed by one. */
  readonly unit: string | null;
  readonly was: PlainDate;
  readonly dueOn: PlainDate;
};

/** Which dates still owed that timetable would move, by suggestion; writes nothing. */
export async function datesMovedBy(db: Db | Tx, timetable: Timetable): Promise<MovedDate[]> {
  const rows = await db.deadline.findMany({ where: owed, orderBy: { id: 'asc' }, select: owedSelect });
  return [...Map.groupBy(rows, (row) => row.suggestionId).values()]
    .flatMap((all) => changes(timetable, all))
    .filter(({ row, dueOn }) => toDay(row.dueOn) !== dueOn)
    .map(({ row, dueOn }) => ({
      suggestionId: row.suggestionId,
      key: row.key as DeadlineKey,
      unit: row.handling?.unit.name ?? null,
      was: toDay(row.dueOn),
      dueOn,
    }));
}

async function redate(tx: Tx, act: Act, timetable: Timetable, suggestionId: string): Promise<boolean> {
  await tx.$queryRaw`select 1 from suggestions where id = ${suggestionId}::uuid for update`;
  const rows = await tx.deadline.findMany({
    where: { ...owed, suggestionId },
    orderBy: { id: 'asc' },
    select: owedSelect,
  });
  const changed = changes(timetable, rows);
  for (const { row, data } of changed) await tx.deadline.updateMany({ where: { id: row.id }, data });
  const moved = changed.filter(({ row, dueOn }) => toDay(row.dueOn) !== dueOn);
  if (moved.length === 0) return false;
  for (const each of moved) await copy(tx, each);
  await tx.suggestion.updateMany({ where: { id: suggestionId }, data: { version: { increment: 1 } } });
  const dates = moved.map(({ row, dueOn }) => ({
    key: row.key,
    unit: row.handling?.unit.name ?? null,
    was: toDay(row.dueOn),
    dueOn,
  }));
  await writeEvent(tx, act, { suggestionId, move: 'redate', from: null, to: null, facts: { dates } });
  const record = { actor: actorOf(act), noun: 'Suggestion', recordId: suggestionId, origin: act.origin };
  await writeAudit(tx, [{ ...record, action: 'suggestion.redate', after: { dates } }]);
  return true;
}

const replyKeys: readonly string[] = ['reply', 'replyWide', 'replyAgain'] satisfies readonly DeadlineKey[];

/** Those of one suggestion that would be set otherwise today; an assisting part is counted back from the reply's date as it is now. */
function changes(timetable: Timetable, rows: readonly Owed[]): Redated[] {
  const again = (row: Owed, startedOn: string): Redated[] => {
    const set = setToday(timetable, row.key as DeadlineKey, startedOn);
    return set !== null && !isSame(row, set.data) ? [{ row, ...set }] : [];
  };
  const changed = rows.filter((row) => row.key !== 'contribute').flatMap((row) => again(row, toDay(row.startedOn)));
  const reply = changed.find(({ row }) => replyKeys.includes(row.key));
  const parts = rows.filter((row) => row.key === 'contribute');
  return [...changed, ...parts.flatMap((row) => again(row, reply?.dueOn ?? toDay(row.startedOn)))];
}

/** Null where no rule is in force: the date that was set stays. */
function setToday(timetable: Timetable, key: DeadlineKey, startedOn: string) {
  try {
    const { dueOn, rule, data } = computedDeadline(timetable, key, startedOn);
    const { key: _, ...rest } = data;
    return { dueOn, data: { ...rest, ruleId: rule.id } };
  } catch (error) {
    if (error instanceof NoRuleInForce) return null;
    throw error;
  }
}

function isSame(row: Owed, data: Redated['data']): boolean {
  const { startedOn, dueOn, isProvisional, trace } = data;
  return (
    toDay(row.startedOn) === toDay(startedOn) &&
    toDay(row.dueOn) === toDay(dueOn) &&
    row.isProvisional === isProvisional &&
    isDeepStrictEqual(row.trace, trace)
  );
}

/** The columns beside the deadlines that lists are ordered and narrowed by. */
async function copy(tx: Tx, { row, dueOn }: Redated): Promise<void> {
  const on = toDate(dueOn);
  const { suggestionId, handlingId } = row;
  if (row.key === 'acknowledge' && handlingId) {
    await tx.handling.updateMany({ where: { id: handlingId }, data: { acknowledgeDueOn: on } });
  } else if (row.key === 'contribute' && handlingId) {
    await tx.handling.updateMany({ where: { id: handlingId }, data: { contributeDueOn: on } });
  } else if (replyKeys.includes(row.key)) {
    const open = { suggestionId, state: { in: ['ASSIGNED', 'ACKNOWLEDGED'] } };
    await tx.suggestion.updateMany({ where: { id: suggestionId }, data: { replyDueOn: on } });
    await tx.handling.updateMany({ where: open, data: { replyDueOn: on } });
  } else if (row.key === 'evaluate') {
    await tx.suggestion.updateMany({ where: { id: suggestionId }, data: { evaluateDueOn: on } });
  } else if (row.key === 'handOver' || row.key === 'handOverAfterSession') {
    await tx.suggestion.updateMany({ where: { id: suggestionId }, data: { handOverDueOn: on } });
  }
}
