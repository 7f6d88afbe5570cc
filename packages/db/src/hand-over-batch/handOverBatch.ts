/** Handing a batch over at its meeting (交办会): all or none, on one day from which every reply's clock runs. */
import { chinaDate, Invalid, isPlainDate, Refusal } from '@renda/domain';
import type { Act } from '../act.ts';
import { type AuditRecord, writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDate } from '../day.ts';
import { readTimetable } from '../deadline/setDeadline.ts';
import { lockRows } from '../suggestion/groupMembers.ts';
import { handedOver } from '../suggestion/handOverSuggestion.ts';
import { type Asked, moveEach } from '../suggestion/moveSuggestion.ts';
import { batchAudit, type LockedBatch, lockPreparing } from './lockBatch.ts';

/** A few hundred suggestions take seconds; nobody else of the county waits for them but who moves the same ones. */
const longestMs = 120_000;

/**
 * Hands over every suggestion of a batch in one transaction, on `heldOn`: today, or an earlier day on which all of them were accepted.
 * Refuses with `NotFound`, `NotAllowed`, `Stale`, or `Invalid`; one that blocks is named with its reason, and nothing is handed over.
 */
export async function handOverBatch(act: Act, asked: Asked, heldOn: string): Promise<void> {
  await act.db.$transaction(
    async (tx) => {
      const batch = await lockPreparing(tx, act, asked, 'batch.handOver');
      if (batch.items.length === 0) throw new Invalid('batchId', empty);
      await lockRows(
        tx,
        batch.items.map((item) => item.suggestionId),
      );
      await assertDay(tx, act, batch, heldOn);
      await tx.handOverBatch.updateMany({
        where: { id: batch.id },
        data: { state: 'HANDED_OVER', heldOn: toDate(heldOn), handedOverAt: act.now, version: { increment: 1 } },
      });
      const records = await handOverItems(tx, act, batch, heldOn);
      const after = { state: 'HANDED_OVER', heldOn, items: batch.items.length };
      await writeAudit(tx, [...records, batchAudit(act, 'batch.handOver', batch.id, after)]);
    },
    { timeout: longestMs },
  );
}

async function handOverItems(tx: Tx, act: Act, batch: LockedBatch, on: string): Promise<AuditRecord[]> {
  const timetable = await readTimetable(tx);
  const suggestions = await tx.suggestion.findMany({
    where: { id: { in: batch.items.map((item) => item.suggestionId) } },
    orderBy: { id: 'asc' },
    select: { id: true, version: true, officialNumber: true, title: true },
  });
  const places = new Map(batch.items.map((item) => [item.suggestionId, item]));
  const records: AuditRecord[] = [];
  for (const { id, version, officialNumber, title } of suggestions) {
    const { organId, isWide } = places.get(id) as LockedBatch['items'][number];
    const hand = () =>
      moveEach(tx, act, 'handOver', [{ id, version }], async (_, s) => {
        const { facts, ...outcome } = await handedOver(tx, act, s, { organId, isWide, on, timetable });
        return { ...outcome, facts: { ...facts, batch: batch.name } };
      });
    records.push(...(await hand().catch((error: unknown) => blocked(officialNumber ?? title, error))));
  }
  return records;
}

/** The refusal of one, with its name before it. */
function blocked(name: string, error: unknown): never {
  if (!(error instanceof Refusal)) throw error;
  throw new Invalid('items', {
    'zh-CN': `${name}不能交办，全部没有交办。${error.sentence('zh-CN')}`,
    en: `${name} cannot be handed over, so none was. ${error.sentence('en')}`,
  });
}

async function assertDay(tx: Tx, { now }: Act, batch: LockedBatch, heldOn: string): Promise<void> {
  if (!isPlainDate(heldOn) || heldOn > chinaDate(now)) throw new Invalid('heldOn', dayToCome);
  const last = await tx.suggestion.findFirst({
    where: { id: { in: batch.items.map((item) => item.suggestionId) }, acceptedAt: { not: null } },
    orderBy: { acceptedAt: 'desc' },
    select: { acceptedAt: true, officialNumber: true },
  });
  if (!last?.acceptedAt || chinaDate(last.acceptedAt) <= heldOn) return;
  throw new Invalid('heldOn', {
    'zh-CN': `${last.officialNumber}在${chinaDate(last.acceptedAt)}才受理，交办日期不能早于这一天。`,
    en: `${last.officialNumber} was accepted on ${chinaDate(last.acceptedAt)}; the day of handing over cannot be earlier.`,
  });
}

const dayToCome = {
  'zh-CN': '交办日期要是今天或今天以前。',
  en: 'The day of handing over is today or an earlier one.',
};

const empty = { 'zh-CN': '这一批里没有建议。', en: 'There is no suggestion in this batch.' };
