/** The county's words for the classes of a reply, and the only code that changes them. */
import {
  allows,
  checkedReplyClassLabels,
  replyClassLabelsSetting as key,
  NotAllowed,
  type ReplyClassLabels,
  replyClassLabelsOf,
} from '@renda/domain';
import { type Act, actorOf } from '../act.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import type { Db, Tx } from '../client/countyClient.ts';
import { writeSetting } from './settings.ts';

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
    await writeSetting(tx, key, version, { ...wanted });
    await writeAudit(tx, [
      {
        actor: actorOf(act),
        action: 'settings.change',
        noun: 'Setting',
        recordId: null,
        before: { key, value: { ...before.labels } },
        after: { key, value: { ...wanted } },
        origin: act.origin,
      },
    ]);
  });
}
