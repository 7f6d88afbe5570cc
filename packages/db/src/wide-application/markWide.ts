/** From three months to six (代表法51): the reply's date, and what hangs on it, counted anew from the day of handing over. */
import { Invalid } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDate, toDay } from '../day.ts';
import { computedDeadline, readTimetable, setDeadline, type Timetable } from '../deadline/setDeadline.ts';
import type { MovingSuggestion } from '../suggestion/moveSuggestion.ts';

/**
 * Writes the later dates of a locked suggestion and of its handlings, each in the place of the one before, and promises what the
 * suggestion's own row takes. Refuses (`Invalid`) when the six months are over as well: there is nothing beyond them.
 */
export async function markWide(tx: Tx, s: MovingSuggestion, now: Date, today: string) {
  const suggestionId = s.id;
  const timetable = await readTimetable(tx);
  const startedOn = toDay(s.handedOverOn as Date);
  if (computedDeadline(timetable, 'replyWide', startedOn).dueOn < today) throw new Invalid('isGranted', isOver);
  await replace(tx, { suggestionId, key: 'reply' }, now);
  const { dueOn, legalBasis } = await setDeadline(tx, timetable, { key: 'replyWide', startedOn, suggestionId });
  const open = { suggestionId, round: s.round, state: { in: ['ASSIGNED', 'ACKNOWLEDGED'] } };
  await tx.handling.updateMany({ where: open, data: { replyDueOn: toDate(dueOn) } });
  const assisting = await tx.handling.findMany({ where: { ...open, role: 'ASSISTING' }, select: { id: true } });
  for (const { id } of assisting) await contributeLater(tx, timetable, { suggestionId, handlingId: id }, dueOn, now);
  return { data: { isWide: true, replyDueOn: toDate(dueOn) }, replyDueOn: dueOn, legalBasis };
}

type Part = { readonly suggestionId: string; readonly handlingId: string };

async function contributeLater(tx: Tx, timetable: Timetable, part: Part, replyDueOn: string, now: Date): Promise<void> {
  await replace(tx, { ...part, key: 'contribute' }, now);
  const { dueOn } = await setDeadline(tx, timetable, { ...part, key: 'contribute', startedOn: replyDueOn });
  await tx.handling.updateMany({ where: { id: part.handlingId }, data: { contributeDueOn: toDate(dueOn) } });
}

async function replace(tx: Tx, where: Prisma.DeadlineWhereInput, now: Date): Promise<void> {
  await tx.deadline.updateMany({ where: { ...where, metOn: null, replacedAt: null }, data: { replacedAt: now } });
}

const isOver = {
  'zh-CN': '自交办之日起已满六个月，不能再延长。',
  en: 'Six months have passed since it was handed over; there is nothing beyond them.',
};
