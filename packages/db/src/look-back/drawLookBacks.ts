/** Drawing a sample of class A for look-backs: recorded with its list and seed, so that anybody can draw it again. */
import { randomBytes } from 'node:crypto';
import {
  checkedText,
  compareTexts,
  drawPercentSetting,
  drawSample,
  Invalid,
  lookBackLimits,
  NotAllowed,
  organsOf,
  type Viewer,
} from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import { type Act, actorOf } from '../act.ts';
import { type AuditRecord, plain, writeAudit } from '../audit/writeAudit.ts';
import type { Db, Tx } from '../client/countyClient.ts';
import { standingReplies } from '../handling/standingReplies.ts';
import { once } from '../idempotency/once.ts';
import { newId } from '../newId.ts';
import { readSetting } from '../setting/settings.ts';
import { lockRows } from '../suggestion/groupMembers.ts';
import { lockSuggestion } from '../suggestion/moveSuggestion.ts';
import { visibleSuggestions } from '../suggestion/visibleTo.ts';
import { fulfilIfOwed } from './fulfil.ts';

/** Of which suggestions: the body's, of one session or of one calendar year of filing, or all of them. */
export type DrawRange = {
  readonly screenerId: string;
  readonly sessionId: string | null;
  readonly year: number | null;
};

/** Of which, how many per cent (the county's own where null), and from which seed (one made here where null). */
export type DrawOrder = DrawRange & { readonly percent: number | null; readonly seed: string | null };

/** A suggestion that could be drawn. */
export type Drawable = { readonly id: string; readonly number: string };

/** How many per cent the county draws: its setting, or the default. */
export async function readDrawPercent(db: Db | Tx): Promise<number> {
  return readSetting(db, drawPercentSetting);
}

/** What could be drawn now, in the order of the numbers: class A, evaluated and not 不满意 (or not evaluated in time), never drawn before. */
export async function drawableSuggestions(db: Db | Tx, viewer: Viewer, range: DrawRange): Promise<Drawable[]> {
  const rows = await db.suggestion.findMany({
    where: { AND: [visibleSuggestions(viewer), drawable(range)] },
    select: { id: true, officialNumber: true },
  });
  return rows
    .map(({ id, officialNumber }) => ({ id, number: officialNumber ?? id }))
    .sort((one, other) => compareTexts(one.number, other.number));
}

/**
 * Draws once per key; each suggestion drawn is to be looked back on, reply by reply. Promises the id of the draw. Refuses with `NotAllowed`
 * who is not of the body, and with `Invalid` a per cent out of bounds, a seed out of bounds, or when there is nothing to draw from.
 */
export async function drawLookBacks(act: Act, key: string, order: DrawOrder): Promise<string> {
  if (!organsOf(act.viewer, 'STAFF', 'TOWNSHIP_CLERK', 'PRESIDIUM_MEMBER').includes(order.screenerId)) {
    throw new NotAllowed();
  }
  const seed = order.seed === null ? madeSeed() : checkedText('seed', order.seed, lookBackLimits.seed);
  return once(act, 'drawLookBacks', key, async (tx, id) => {
    const percent = checkedPercent(order.percent ?? (await readDrawPercent(tx)));
    const population = await lockPopulation(tx, act, order);
    const numbers = new Set(
      drawSample(
        population.map((each) => each.number),
        percent,
        seed,
      ),
    );
    const drawn = population.filter((each) => numbers.has(each.number));
    const draw = { percent, seed, drawn: drawn.length };
    await tx.lookBackDraw.create({
      data: {
        ...draw,
        id,
        screenerId: order.screenerId,
        population: population.map((each) => plain(each)),
        drawnAt: act.now,
        drawnByName: act.viewer.name,
      },
    });
    const records: AuditRecord[] = [];
    for (const each of drawn) records.push(...(await expectLookBacks(tx, act, id, each.id)));
    const after = { ...draw, screenerId: order.screenerId, population: population.length };
    const audit = { action: 'lookBack.draw', noun: 'LookBackDraw', recordId: id, after };
    await writeAudit(tx, [...records, { ...audit, actor: actorOf(act), origin: act.origin }]);
  });
}

/** Those that can be drawn once their rows are locked: who draws at the same time waits, and finds the drawn ones gone. */
async function lockPopulation(tx: Tx, act: Act, range: DrawRange): Promise<Drawable[]> {
  const before = await drawableSuggestions(tx, act.viewer, range);
  await lockRows(
    tx,
    before.map(({ id }) => id),
  );
  const population = await drawableSuggestions(tx, act.viewer, range);
  const locked = new Set(before.map(({ id }) => id));
  const left = population.filter(({ id }) => locked.has(id));
  if (left.length > 0) return left;
  throw new Invalid('year', {
    'zh-CN': '这个范围内没有可以抽取的A类建议：要已经评价、结果不是“不满意”，并且没有抽过。',
    en: 'There is nothing to draw from: class A, evaluated, not marked "not satisfied" and not drawn before.',
  });
}

/** One look-back for each unit's standing reply of class A; the suggestion is carried out until they are held. */
async function expectLookBacks(
  tx: Tx,
  act: Act,
  drawId: string,
  suggestionId: string,
): Promise<readonly AuditRecord[]> {
  const suggestion = await lockSuggestion(tx, act, suggestionId);
  const standing = await standingReplies(tx, suggestionId);
  const solved = standing.filter((h) => h.replies.some((reply) => reply.replyClass === 'A'));
  await tx.lookBack.createMany({
    data: solved.map((h) => ({ id: newId(), suggestionId, handlingId: h.id, drawId })),
  });
  const openLookBackCount = await tx.lookBack.count({ where: { suggestionId, state: 'DUE' } });
  await tx.suggestion.updateMany({ where: { id: suggestionId }, data: { openLookBackCount } });
  return fulfilIfOwed(tx, act, suggestion);
}

/** Whatever the range: class A, evaluated and not 不满意 (or not evaluated in time), never drawn before. */
export const drawableOfAll = {
  state: 'EVALUATED',
  replyClass: 'A',
  OR: [{ resultMark: null }, { resultMark: { not: 'NOT_SATISFIED' } }],
  lookBacks: { none: { drawId: { not: null } } },
} satisfies Prisma.SuggestionWhereInput;

function drawable({ screenerId, sessionId, year }: DrawRange): Prisma.SuggestionWhereInput {
  return {
    screenerId,
    ...drawableOfAll,
    ...(sessionId === null ? {} : { sessionId }),
    ...(year === null ? {} : { filedAt: { gte: newYear(year), lt: newYear(year + 1) } }),
  };
}

/** Midnight in China on the first of January. */
function newYear(year: number): Date {
  return new Date(`${year}-01-01T00:00:00+08:00`);
}

function checkedPercent(percent: number): number {
  if (Number.isInteger(percent) && percent >= 1 && percent <= 100) return percent;
  throw new Invalid('percent', {
    'zh-CN': '比例要在 1% 到 100% 之间。',
    en: 'The per cent must be between 1 and 100.',
  });
}

function madeSeed(): string {
  return String(randomBytes(4).readUInt32BE());
}
