/** Secret addresses from which calendar programmes read activities: opening and revoking them, and what they tell. */
import { createHash, randomBytes } from 'node:crypto';
import {
  type FeedOwner,
  Invalid,
  mayKeepFeed,
  NotAllowed,
  NotFound,
  type PlainDate,
  spanOn,
  townshipsOf,
  type Viewer,
} from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import { type Act, actorOf } from '../act.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import type { Db } from '../client/countyClient.ts';
import { toDate, toDay } from '../day.ts';
import { once } from '../idempotency/once.ts';
import { holderOn, roomSelect, roomSpan } from './roomFacts.ts';

/** The feeds in use that the viewer keeps: those of their townships, and their own. */
export function visibleFeeds(viewer: Viewer): Prisma.CalendarFeedWhereInput {
  const townships = townshipsOf(viewer, 'TOWNSHIP_CLERK').filter((townshipId) =>
    mayKeepFeed(viewer, { townshipId, personId: null }),
  );
  const { personId } = viewer;
  const isOwn = mayKeepFeed(viewer, { townshipId: null, personId });
  return {
    revokedAt: null,
    OR: [{ townshipId: { in: townships } }, ...(isOwn && personId !== null ? [{ personId }] : [])],
  };
}

/** Most feeds in use of one township or person. */
const most = 20;

/**
 * Opens a feed, once per idempotency key, and promises its id with the secret of its address, which is kept nowhere: said again, the secret is
 * null. Refuses with `NotAllowed` where the viewer may not keep it, and with `Invalid` where there are too many.
 */
export async function openCalendarFeed(
  act: Act,
  key: string,
  owner: FeedOwner,
): Promise<{ readonly feedId: string; readonly secret: string | null }> {
  if (!mayKeepFeed(act.viewer, owner)) throw new NotAllowed();
  const secret = randomBytes(32).toString('base64url');
  let isMade = false;
  const feedId = await once(act, 'calendarFeed.add', key, async (tx, id) => {
    if ((await tx.calendarFeed.count({ where: { ...owner, revokedAt: null } })) >= most)
      throw new Invalid('townshipId', tooMany);
    const opened = { openedById: act.viewer.accountId, openedByName: act.viewer.name, openedAt: act.now };
    await tx.calendarFeed.create({ data: { id, ...owner, ...opened, secretHash: hashOf(secret) } });
    await writeAudit(tx, [feedAudit(act, 'calendarFeed.add', id, owner)]);
    isMade = true;
  });
  return { feedId, secret: isMade ? secret : null };
}

/** Lets the address lead nowhere from now on. Refuses with `NotFound` where the viewer keeps no such feed in use. */
export async function revokeCalendarFeed(act: Act, id: string): Promise<void> {
  await act.db.$transaction(async (tx) => {
    const { count } = await tx.calendarFeed.updateMany({
      where: { AND: [{ id }, visibleFeeds(act.viewer)] },
      data: { revokedAt: act.now },
    });
    if (count === 0) throw new NotFound();
    await writeAudit(tx, [feedAudit(act, 'calendarFeed.revoke', id, { revokedAt: act.now })]);
  });
}

/** What a calendar shows of an activity: nothing of who took part, and nobody's telephone. */
export type FeedEntry = {
  readonly id: string;
  readonly title: string;
  readonly on: PlainDate;
  readonly place: string;
  readonly address: string;
  readonly material: string;
  readonly isHeld: boolean;
};

const entrySelect = {
  id: true,
  title: true,
  plannedOn: true,
  heldOn: true,
  material: true,
  state: true,
  site: { select: { ...roomSelect, address: true } },
} as const satisfies Prisma.ActivitySelect;

/**
 * The activities of the feed with that secret, from `from` on; of a person, those of the rooms held on the day. Refuses with `NotFound` a
 * secret that is none or was revoked.
 */
export async function readCalendarFeed(
  db: Db,
  secret: string,
  { from, today }: { readonly from: PlainDate; readonly today: PlainDate },
): Promise<{ readonly name: string; readonly entries: readonly FeedEntry[] }> {
  const feed = await db.calendarFeed.findFirst({
    where: { secretHash: hashOf(secret), revokedAt: null },
    select: {
      townshipId: true,
      personId: true,
      township: { select: { name: true } },
      person: { select: { name: true } },
    },
  });
  if (feed === null) throw new NotFound();
  const { townshipId, personId } = feed;
  const site = townshipId !== null ? { townshipId } : { assignments: { some: { post: { personId: personId ?? '' } } } };
  const rows = await db.activity.findMany({
    where: { plannedOn: { gte: toDate(from) }, state: { not: 'CANCELLED' }, site },
    select: entrySelect,
    orderBy: [{ plannedOn: 'asc' }, { id: 'asc' }],
    take: 1000,
  });
  const shown = rows.filter(
    (row) =>
      townshipId !== null ||
      (spanOn([roomSpan(row.site)], today) && holderOn(row.site.assignments, today)?.personId === personId),
  );
  return { name: feed.township?.name ?? feed.person?.name ?? '', entries: shown.map(entryOf) };
}

function entryOf({
  id,
  title,
  plannedOn,
  heldOn,
  material,
  state,
  site,
}: Prisma.ActivityGetPayload<{ select: typeof entrySelect }>): FeedEntry {
  const on = toDay(heldOn ?? plannedOn);
  return { id, title, on, place: site.name, address: site.address, material, isHeld: state === 'HELD' };
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function feedAudit(act: Act, action: string, recordId: string, after: object) {
  return { actor: actorOf(act), action, noun: 'CalendarFeed', recordId, after, origin: act.origin };
}

const tooMany = {
  'zh-CN': `最多同时开通 ${most} 个，请先停用不用的。`,
  en: `At most ${most} can be open at a time; revoke one first.`,
};
