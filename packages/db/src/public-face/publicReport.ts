/** Which years' reports on the handling of suggestions are public (代表法51): decided by the office, year by year. */
import { allows, checkedText, chinaDate, Invalid, NotAllowed, NotFound } from '@renda/domain';
import type { Act } from '../act.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import { type Board, boardIn } from '../board/boards.ts';
import type { Db, Tx } from '../client/countyClient.ts';

const settingKey = 'public.reportYears';
const reasonLimit = { label: { 'zh-CN': '原因', en: 'Reason' }, min: 2, max: 500 } as const;

/** The years whose report is public, latest first. */
export async function publicYears(db: Db | Tx): Promise<number[]> {
  const setting = await db.setting.findFirst({ where: { key: settingKey }, select: { value: true } });
  const years = Array.isArray(setting?.value) ? setting.value.map(Number).filter(Number.isInteger) : [];
  return years.sort((one, other) => other - one);
}

/**
 * Opens a year's report to the public, or takes it back for a reason that the audit trail keeps. Refuses with `NotAllowed`, or `Invalid` for
 * a year to come and for taking back without a reason.
 */
export async function publishReport(
  act: Act,
  year: number,
  isPublished: boolean,
  reason: string | null = null,
): Promise<number[]> {
  if (!allows(act.viewer, 'settings.change')) throw new NotAllowed();
  if (!Number.isInteger(year) || year < 1954 || year > Number(chinaDate(act.now).slice(0, 4))) {
    throw new Invalid('year', { 'zh-CN': '只能公开已经开始的年度。', en: 'Only a year that has begun can be public.' });
  }
  const why = isPublished ? null : checkedText('reason', reason, reasonLimit);
  return act.db.$transaction(async (tx) => {
    await tx.setting.createMany({ data: [{ key: settingKey, value: [] }], skipDuplicates: true });
    await tx.$queryRaw`select 1 from settings where key = ${settingKey} for update`;
    const before = await publicYears(tx);
    const after = [...before.filter((each) => each !== year), ...(isPublished ? [year] : [])].sort((a, b) => b - a);
    await tx.setting.updateMany({ where: { key: settingKey }, data: { value: after, version: { increment: 1 } } });
    await writeAudit(tx, [
      {
        actor: { id: act.viewer.accountId, name: act.viewer.name },
        action: 'settings.publishReport',
        noun: 'Setting',
        recordId: null,
        before: { years: before },
        after: { years: after, ...(why === null ? {} : { reason: why }) },
        origin: act.origin,
      },
    ]);
    return after;
  });
}

/** The figures of a public year: of the whole county, by subject. Refuses with `NotFound` where the year is not public. */
export async function publicReport(db: Db, year: number, now: Date): Promise<Board> {
  if (!(await publicYears(db)).includes(year)) throw new NotFound();
  return boardIn(db, { kind: 'ALL' }, 'CATEGORY', { year }, now);
}
