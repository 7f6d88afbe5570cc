/** That somebody was told on the telephone (电话告知). */
import { allows, checkedText, NotAllowed, NotFound, tellingLimits } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import { type Act, actorOf } from '../act.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { newId } from '../newId.ts';
import { tellableNotices } from './callSheet.ts';

/**
 * Records that this notice was told, and with it the earlier ones of the same date to the same side, and promises how many. Telling what
 * has been told already changes nothing. Refuses (`NotAllowed`) whoever screens nothing, and (`NotFound`) a notice that is not theirs to tell.
 */
export async function tellByTelephone(act: Act, noticeId: string, spokeWith: string): Promise<number> {
  if (!allows(act.viewer, 'notice.tellByTelephone')) throw new NotAllowed();
  const said = checkedText('spokeWith', spokeWith, tellingLimits.spokeWith);
  return act.db.$transaction(async (tx) => {
    const notice = await tx.notice.findFirst({ where: { id: noticeId, AND: tellableNotices(act.viewer) } });
    if (notice === null) return alreadyTold(tx, act, noticeId);
    const { kind, side, suggestionId, personId, organId, dueKey, sentAt } = notice;
    const same: Prisma.NoticeWhereInput =
      kind === 'DUE'
        ? { kind, side, suggestionId, personId, organId, dueKey, sentAt: { lte: sentAt } }
        : { id: noticeId };
    const all = await tx.notice.findMany({
      where: { AND: [same, tellableNotices(act.viewer)] },
      orderBy: { id: 'asc' },
      select: { id: true },
    });
    const told = { toldById: act.viewer.accountId, toldByName: act.viewer.name, toldAt: act.now, spokeWith: said };
    const made = await tx.noticeTelling.createManyAndReturn({
      data: all.map(({ id }) => ({ id: newId(), noticeId: id, ...told })),
      skipDuplicates: true,
      select: { id: true, noticeId: true },
    });
    await writeAudit(
      tx,
      made.map(({ id, noticeId: of }) => ({
        actor: actorOf(act),
        action: 'notice.tellByTelephone',
        noun: 'NoticeTelling',
        recordId: id,
        after: { noticeId: of, ...told },
        origin: act.origin,
      })),
    );
    return made.length;
  });
}

async function alreadyTold(tx: Tx, { viewer }: Act, noticeId: string): Promise<0> {
  const { telling: _, reads: __, ...theirs } = tellableNotices(viewer);
  const told = await tx.notice.count({ where: { id: noticeId, telling: { isNot: null }, AND: theirs } });
  if (told === 0) throw new NotFound();
  return 0;
}
