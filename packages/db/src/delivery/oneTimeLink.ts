/** The link in a message: opens the one notice that it tells, once, for a week, without signing in. */
import { createHash, randomBytes } from 'node:crypto';
import { chinaDate, type Locale, NotFound, oneTimeLinkDays } from '@renda/domain';
import type { Act } from '../act.ts';
import type { Db } from '../client/countyClient.ts';
import { newId } from '../newId.ts';
import { visibleNotices } from '../notice/visibleTo.ts';
import { type ToldNotice, toldNotice, wordsSelect } from './deliveryContent.ts';
import { noticeReader } from './noticeReaders.ts';

const tokenBytes = 32;
const dayMs = 86_400_000;

/** A link as the database keeps it; the token is random, so a fast hash is enough. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Whether it could be a token of ours; anything else is not looked for. */
export const isLinkToken = (text: string): boolean => /^[\w-]{43}$/.test(text);

/** Makes a link for the delivery and promises its token, which is kept nowhere. A delivery that is tried again gets another beside it. */
export async function createOneTimeLink({ db, now }: Act, deliveryId: string): Promise<string> {
  const token = randomBytes(tokenBytes).toString('base64url');
  const expiresAt = new Date(now.getTime() + oneTimeLinkDays * dayMs);
  await db.oneTimeLink.create({ data: { id: newId(), deliveryId, tokenHash: hashOf(token), expiresAt } });
  return token;
}

/** Whether the link would open now; it is not used up by asking, since messengers look at links before people do. */
export async function isLinkOpen(db: Db, token: string, now: Date): Promise<boolean> {
  if (!isLinkToken(token)) return false;
  return (await db.oneTimeLink.count({ where: openLink(token, now) })) > 0;
}

/**
 * Uses the link up, with every other of its delivery, and promises its notice in the reader's words. Refuses with `NotFound` a link that
 * is used, expired or unknown, and one whose reader may not see the notice any longer.
 */
export async function openOneTimeLink(
  db: Db,
  jurisdiction: string,
  token: string,
  now: Date,
): Promise<{ notice: ToldNotice; locale: Locale; name: string }> {
  const link = isLinkToken(token)
    ? await db.oneTimeLink.findFirst({
        where: openLink(token, now),
        select: { delivery: { select: { id: true, accountId: true } } },
      })
    : null;
  if (link === null) throw new NotFound();
  const { id: deliveryId, accountId } = link.delivery;
  const { count } = await db.oneTimeLink.updateMany({ where: { deliveryId, usedAt: null }, data: { usedAt: now } });
  const reader = await noticeReader(db, jurisdiction, chinaDate(now), accountId);
  if (count === 0 || reader === null) throw new NotFound();
  const row = await db.notice.findFirst({
    where: { AND: [visibleNotices(reader.viewer), { deliveries: { some: { deliveryId } } }] },
    select: wordsSelect,
  });
  if (row === null) throw new NotFound();
  const { locale, name } = reader.viewer;
  return { notice: toldNotice(row, chinaDate(now), locale), locale, name };
}

const openLink = (token: string, now: Date) => ({ tokenHash: hashOf(token), usedAt: null, expiresAt: { gt: now } });
