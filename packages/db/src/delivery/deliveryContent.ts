/** What a delivery tells, as of now. */
import {
  chinaDate,
  type DeadlineKey,
  dueSentence,
  eventSentence,
  type Locale,
  lateness,
  type PlainDate,
} from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import type { Act } from '../act.ts';
import { toDay } from '../day.ts';
import type { OpenDelivery } from './moveDelivery.ts';
import { type NoticeReader, noticeReader } from './noticeReaders.ts';
import { stillToTell } from './queueDeliveries.ts';

/** A notice in words for whoever it is for. */
export type ToldNotice = {
  readonly suggestionId: string;
  readonly officialNumber: string | null;
  readonly title: string;
  readonly sentence: string;
  readonly dueOn: PlainDate | null;
  readonly isLate: boolean;
};

export type DeliveryContent = {
  readonly reader: NoticeReader;
  /** The reader's address on the channel of the delivery. */
  readonly address: string;
  /** The county's name, such as 昌宁县. */
  readonly county: string;
  /** The newest first; none when all have been read meanwhile, or may be seen no longer. */
  readonly notices: readonly ToldNotice[];
};

/** What words are made of. */
export const wordsSelect = {
  kind: true,
  dueKey: true,
  dueOn: true,
  event: { select: { move: true, actorName: true, actorBody: true, reason: true, facts: true } },
  suggestion: { select: { id: true, title: true, officialNumber: true } },
} as const satisfies Prisma.NoticeSelect;

/** Promises what is to be told and where; null when the reader has no address on the channel, or no account any longer. */
export async function deliveryContent(
  { db, viewer, now }: Act,
  { id, channel, accountId }: OpenDelivery,
): Promise<DeliveryContent | null> {
  const { jurisdiction } = viewer;
  const reader = await noticeReader(db, jurisdiction, chinaDate(now), accountId);
  const address = reader?.addresses[channel];
  if (!reader || !address) return null;
  const rows = await db.notice.findMany({
    where: { AND: [stillToTell(reader), { deliveries: { some: { deliveryId: id } } }] },
    orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
    select: wordsSelect,
  });
  const { name } = await db.jurisdiction.findUniqueOrThrow({ where: { code: jurisdiction }, select: { name: true } });
  const notices = rows.map((row) => toldNotice(row, chinaDate(now), reader.viewer.locale));
  return { reader, address, county: name, notices };
}

/** A notice in words, as of that day. */
export function toldNotice(
  { dueKey, dueOn, event, suggestion }: Prisma.NoticeGetPayload<{ select: typeof wordsSelect }>,
  today: PlainDate,
  locale: Locale,
): ToldNotice {
  const due = dueOn && toDay(dueOn);
  const sentence =
    event === null
      ? dueSentence(dueKey as DeadlineKey, due ?? today, today, locale)
      : eventSentence({ ...event, facts: event.facts as Readonly<Record<string, unknown>> }, locale);
  const { id, title, officialNumber } = suggestion;
  const isLate = due !== null && lateness(due, today).standing === 'LATE';
  return { suggestionId: id, title, officialNumber, sentence, dueOn: due, isLate };
}
