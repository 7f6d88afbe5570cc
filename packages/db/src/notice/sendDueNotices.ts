/** Due dates are told in stages: before, on and after the day, each stage once, however often this runs. */
import {
  chinaDate,
  type DeadlineKey,
  escalatedTo,
  type NoticeStaging,
  noticeStage,
  type PlainDate,
  reminded,
  ruleInForce,
} from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDate, toDay } from '../day.ts';
import { tellChange } from '../following/tellChange.ts';
import { newId } from '../newId.ts';
import { draftReports } from './draftReports.ts';
import { noticeTargets, type Told, targetSelect } from './noticeTargets.ts';
import { readStagings, type StagedRule } from './readStagings.ts';

/** How many due dates are told of in one transaction. */
const pageSize = 500;
const ended = ['WITHDRAWN', 'REDIRECTED', 'JOINED', 'ENDED_FOR_REFERENCE', 'CLOSED', 'PURGED'];
const atWork = ['ASSIGNED', 'ACKNOWLEDGED'];

/** A due date that is still owed, of whatever kind. */
type Due = {
  readonly id: string;
  readonly key: DeadlineKey;
  readonly startedOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly handlingId: string | null;
  readonly told: Told;
};

/**
 * Sends what has been reached by now and was not sent: of each due date its present stage alone, so that after days without a server
 * nobody is told the same thing five times. Promises how many were sent. Run twice, or by two at once, it sends nothing more.
 */
export async function sendDueNotices(act: Act): Promise<number> {
  const { db } = act;
  const today = chinaDate(act.now);
  const rules = await readStagings(db);
  const before = toDate(lastDay(rules, today));
  return (
    (await sendPages((after) => deadlinesAfter(db, before, after), { act, rules, today })) +
    (await sendPages((after) => promisesAfter(db, before, after), { act, rules, today }))
  );
}

type Sending = { readonly act: Act; readonly rules: readonly StagedRule[]; readonly today: PlainDate };

async function sendPages(page: (after: string | null) => Promise<Due[]>, sending: Sending): Promise<number> {
  let sent = 0;
  for (let after: string | null = null; ; ) {
    const dues: Due[] = await page(after);
    sent += await send(sending, dues);
    if (dues.length < pageSize) return sent;
    after = dues.at(-1)?.id ?? null;
  }
}

async function send({ act, rules, today }: Sending, dues: readonly Due[]): Promise<number> {
  const rows = dues.flatMap((due) => noticesOf(due, rules, today));
  if (rows.length === 0) return 0;
  return act.db.$transaction(async (tx) => {
    const data = rows.map(({ addressee: _, ...row }) => ({ ...row, id: newId(), sentAt: act.now }));
    const made = await tx.notice.createManyAndReturn({
      data,
      skipDuplicates: true,
      select: { suggestionId: true, onceKey: true },
    });
    for (const id of new Set(made.map(({ suggestionId }) => suggestionId))) await tellChange(tx, id);
    const sent = new Set(made.map(({ onceKey }) => onceKey));
    await draftReports(
      tx,
      act,
      rows.filter(({ onceKey }) => sent.has(onceKey)),
    );
    return made.length;
  });
}

function noticesOf(due: Due, rules: readonly StagedRule[], today: PlainDate) {
  const audience = reminded(due.key);
  if (audience === null) return [];
  const staging = stagingOf(rules, due);
  const stage = noticeStage(staging, due.dueOn, today);
  if (stage === null) return [];
  const told = { ...due.told, handlings: due.told.handlings.filter((h) => isOwing(due, h)) };
  // Handed over but with no unit yet: it is the receiving organ that owes.
  const found = noticeTargets(told, audience, due.handlingId);
  const targets = audience === 'UNITS' && found.length === 0 ? noticeTargets(told, 'RECEIVER') : found;
  return targets.map((target) => ({
    kind: 'DUE',
    suggestionId: due.told.id,
    dueKey: due.key,
    dueOn: toDate(due.dueOn),
    stage,
    ...target,
    addressee: escalatedTo(staging, stage),
    onceKey: `${due.id} ${due.dueOn} ${stage} ${target.side} ${target.personId ?? target.organId}`,
  }));
}

/** Of a promise the unit that made it, of a reply those that have not replied. */
function isOwing({ key }: Due, { state }: Told['handlings'][number]): boolean {
  return key === 'fulfil' || atWork.includes(state);
}

function stagingOf(rules: readonly StagedRule[], { key, startedOn }: Due): NoticeStaging {
  return ruleInForce(rules, key, startedOn);
}

/** The last day on which something may be due to be told of today. */
function lastDay(rules: readonly StagedRule[], today: PlainDate): PlainDate {
  const most = Math.max(0, ...rules.map(({ remindBefore }) => remindBefore));
  return toDay(new Date(toDate(today).getTime() + most * 86_400_000));
}

async function deadlinesAfter(db: Tx, before: Date, after: string | null): Promise<Due[]> {
  const where = {
    metOn: null,
    replacedAt: null,
    dueOn: { lte: before },
    suggestion: { state: { notIn: ended } },
  } satisfies Prisma.DeadlineWhereInput;
  const select = { id: true, key: true, startedOn: true, dueOn: true, handlingId: true } as const;
  const rows = await db.deadline.findMany({
    where: { ...where, ...(after === null ? {} : { id: { gt: after } }) },
    orderBy: { id: 'asc' },
    take: pageSize,
    select: { ...select, suggestion: { select: targetSelect } },
  });
  return rows.map(({ suggestion, startedOn, dueOn, key, ...row }) => ({
    ...row,
    key: key as DeadlineKey,
    startedOn: toDay(startedOn),
    dueOn: toDay(dueOn),
    told: suggestion,
  }));
}

async function promisesAfter(db: Tx, before: Date, after: string | null): Promise<Due[]> {
  const rows = await db.commitment.findMany({
    where: {
      isMade: true,
      state: 'OPEN',
      dueOn: { lte: before },
      suggestion: { state: { notIn: ended } },
      ...(after === null ? {} : { id: { gt: after } }),
    },
    orderBy: { id: 'asc' },
    take: pageSize,
    select: { id: true, dueOn: true, handlingId: true, suggestion: { select: targetSelect } },
  });
  return rows.map(({ suggestion, dueOn, ...row }) => ({
    ...row,
    key: 'fulfil',
    startedOn: toDay(dueOn),
    dueOn: toDay(dueOn),
    told: suggestion,
  }));
}
