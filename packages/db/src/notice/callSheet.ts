/** Who has to be called: people with unread notices, each with a telephone and what to tell them. */
import { chinaDate, type NoticeSide, organsOfSide, type PlainDate, type Viewer } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import type { Act } from '../act.ts';
import { toDate, toDay } from '../day.ts';
import { toldNotice, wordsSelect } from '../delivery/deliveryContent.ts';
import { type NoticeReader, noticeReaders } from '../delivery/noticeReaders.ts';
import { visibleSuggestions } from '../suggestion/visibleTo.ts';

/** Something to tell on the telephone. */
export type CallLine = {
  readonly noticeId: string;
  readonly suggestionId: string;
  readonly about: string;
  readonly sentence: string;
  readonly dueOn: PlainDate | null;
  readonly isLate: boolean;
  readonly sentAt: Date;
};

/** Somebody to call: a deputy in person, or a side of an organ with the people who work for it there. */
export type Called = {
  readonly key: string;
  readonly name: string;
  readonly side: NoticeSide;
  readonly phones: readonly { readonly name: string; readonly phone: string }[];
  /** What is due first, the most pressing first; then what happened, the newest first. */
  readonly lines: readonly CallLine[];
};

/** `isCut`: more notices are unread than one sheet takes; the rest come when these are told. */
export type CallSheet = { readonly people: readonly Called[]; readonly isCut: boolean };

/** Most notices on one sheet. */
const most = 500;
const olderMs = 86_400_000;

/**
 * The notices that the viewer's screening body may tell by telephone: on the suggestions that it screens, to deputies and to units, read
 * by nobody and told to nobody yet.
 */
export function tellableNotices(viewer: Viewer): Prisma.NoticeWhereInput {
  const organs = organsOfSide(viewer, 'SCREENER');
  return {
    side: { in: ['DEPUTY', 'RECEIVER', 'UNIT'] },
    reads: { none: {} },
    telling: null,
    suggestion: { AND: [visibleSuggestions(viewer), { screenerId: { in: organs } }] },
  };
}

const select = {
  ...wordsSelect,
  id: true,
  side: true,
  sentAt: true,
  suggestionId: true,
  person: { select: { id: true, name: true, phone: true } },
  organ: { select: { id: true, name: true } },
} as const satisfies Prisma.NoticeSelect;

type Row = Prisma.NoticeGetPayload<{ select: typeof select }>;

/**
 * The sheet of now. Of a date that was told several times the newest notice stands for all; one that is met or was moved is not told. What
 * was sent only today is given its day to be read, unless it is late already.
 */
export async function callSheet({ db, viewer, now }: Act, filter: { isLate: boolean }): Promise<CallSheet> {
  const today = chinaDate(now);
  const late: Prisma.NoticeWhereInput = { kind: 'DUE', dueOn: { lt: toDate(today) } };
  const old: Prisma.NoticeWhereInput = { sentAt: { lt: new Date(now.getTime() - olderMs) } };
  const rows = await db.notice.findMany({
    where: { AND: [tellableNotices(viewer), filter.isLate ? late : { OR: [late, old] }] },
    orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
    take: most + 1,
    select,
  });
  const owed = await stillOwed(db, rows);
  const seen = new Set<string>();
  const told = rows.slice(0, most).filter((row) => {
    const about = aboutOf(row);
    const isNew = !seen.has(about);
    seen.add(about);
    return isNew && (row.kind !== 'DUE' || owed.has(dueOf(row)));
  });
  const readers = await noticeReaders(db, viewer.jurisdiction, today);
  const people = [...Map.groupBy(told, whoOf).values()].map((group) => calledOf(group, readers, today, viewer));
  return { people: people.toSorted(byPressing), isCut: rows.length > most };
}

const whoOf = ({ side, person, organ }: Row) => `${side} ${person?.id ?? organ?.id}`;
const aboutOf = (row: Row) => (row.kind === 'DUE' ? `${whoOf(row)} ${row.suggestionId} ${row.dueKey}` : row.id);
const dueOf = ({ suggestionId, dueKey, dueOn }: Pick<Row, 'suggestionId' | 'dueKey' | 'dueOn'>) =>
  `${suggestionId} ${dueKey} ${dueOn && toDay(dueOn)}`;

/** The dates of these suggestions that nobody has met yet. */
async function stillOwed(db: Act['db'], rows: readonly Row[]): Promise<ReadonlySet<string>> {
  const suggestionId = { in: [...new Set(rows.flatMap((row) => (row.kind === 'DUE' ? [row.suggestionId] : [])))] };
  const dates = { suggestionId: true, dueOn: true } as const;
  const deadlines = await db.deadline.findMany({
    where: { suggestionId, metOn: null, replacedAt: null },
    select: { ...dates, key: true },
  });
  const promises = await db.commitment.findMany({
    where: { suggestionId, isMade: true, state: 'OPEN' },
    select: dates,
  });
  return new Set([
    ...deadlines.map(({ key, ...row }) => dueOf({ ...row, dueKey: key })),
    ...promises.map((row) => dueOf({ ...row, dueKey: 'fulfil' })),
  ]);
}

function calledOf(
  group: readonly Row[],
  readers: readonly NoticeReader[],
  today: PlainDate,
  { locale }: Viewer,
): Called {
  const [first] = group as readonly [Row, ...Row[]];
  const lines = group.map((row): CallLine => {
    const { suggestionId, officialNumber, title, ...told } = toldNotice(row, today, locale);
    const about = [officialNumber, title].filter(Boolean).join(' ');
    return { noticeId: row.id, suggestionId, about, ...told, sentAt: row.sentAt };
  });
  return {
    key: whoOf(first),
    name: first.person?.name ?? first.organ?.name ?? '',
    side: first.side as NoticeSide,
    phones: phonesOf(first, readers),
    lines: lines.toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999')),
  };
}

function phonesOf({ side, person, organ }: Row, readers: readonly NoticeReader[]): Called['phones'] {
  if (person !== null) {
    const own = readers.find(({ viewer }) => viewer.personId === person.id)?.phone;
    return [...new Set([person.phone, own])].flatMap((phone) => (phone ? [{ name: person.name, phone }] : []));
  }
  return readers.flatMap(({ viewer, phone }) => {
    const isTheirs = side !== 'DEPUTY' && organ !== null && organsOfSide(viewer, side as 'UNIT').includes(organ.id);
    return isTheirs && phone ? [{ name: viewer.name, phone }] : [];
  });
}

function byPressing(one: Called, other: Called): number {
  const first = (called: Called) => called.lines[0]?.dueOn ?? '9999';
  return first(one).localeCompare(first(other)) || one.name.localeCompare(other.name, 'zh-CN');
}
