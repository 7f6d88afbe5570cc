/** The county's words for the classes of a reply, and the only code that changes them. */
import {
  allows,
  checkedReplyClassLabels,
  replyClassLabelsSetting as key,
  NotAllowed,
  type ReplyClassLabels,
  replyClassLabelsOf,
} from '@renda/domain';
import type { Act } from '../act.ts';
import type { Db, Tx } from '../client/countyClient.ts';
import { changeSetting } from './changeSetting.ts';

/** The words, with the version brought back by a change; 0 where the county never set any. */
export type HeldReplyClassLabels = { readonly labels: ReplyClassLabels; readonly version: number };

export async function readReplyClassLabels(db: Db | Tx): Promise<HeldReplyClassLabels> {
  const row = await db.setting.findFirst({ where: { key }, select: { value: true, version: true } });
  return { labels: replyClassLabelsOf(row?.value), version: row?.version ?? 0 };
}

/**
 * Sets all of them; a class without words is called as usual. Refuses with `NotAllowed`, with `Invalid` (on the class) words that are too
 * short or long, and with `Stale` when they were changed since that version.
 */
export async function changeReplyClassLabels(act: Act, version: number, labels: ReplyClassLabels): Promise<void> {
  if (!allows(act.viewer, 'settings.change')) throw new NotAllowed();
  const wanted = checkedReplyClassLabels(labels);
  await act.db.$transaction(async (tx) => {
    const before = await readReplyClassLabels(tx);
    await changeSetting(tx, act, { key, version, before: { ...before.labels }, wanted: { ...wanted } });
  });
}
