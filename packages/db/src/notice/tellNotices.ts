/** Telling open pages that a notice has come. */
import type { Tx } from '../client/countyClient.ts';
import type { NoticeTarget } from './noticeTargets.ts';

/** The channel of PostgreSQL on which it is told; what is told is `<jurisdiction> <id of the person or organ>`, and nothing else. */
export const noticeChannel = 'notice_sent';

/** Tells everybody who listens for whom notices came: once the transaction has been committed, and never if it is not. */
export async function tellNotices(tx: Tx, targets: readonly NoticeTarget[]): Promise<void> {
  const ids = [...new Set(targets.map(({ personId, organId }) => personId ?? organId))];
  await tx.$executeRaw`
    select pg_notify(${noticeChannel}::text, current_setting('app.jurisdiction') || ' ' || id) from unnest(${ids}::text[]) as id`;
}
