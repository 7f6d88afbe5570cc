/** A unit applies for the six months of a wide or difficult suggestion (代表法51), before its reply is due. */
import { checkedText, chinaDate, type HandlingRole, handlingLimits, Invalid, replyingRoles } from '@renda/domain';
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDay } from '../day.ts';
import type { MovingHandling } from '../handling/moveHandling.ts';
import { recordOnHandling } from '../handling/recordOnHandling.ts';
import { newId } from '../newId.ts';
import type { Asked, MovingSuggestion } from '../suggestion/moveSuggestion.ts';

/**
 * Sends the application to the receiving organ. Refuses like a move, and with `Invalid`: an assisting unit, one marked wide already, a
 * later round, the date has passed, or another application is open.
 */
export async function applyForWide(act: Act, asked: Asked, reason: string): Promise<void> {
  const why = checkedText('reason', reason, handlingLimits.wideReason);
  await recordOnHandling(act, 'applyForWide', asked, async (tx, handling, s) => {
    await assertOpen(tx, act, handling, s);
    const sent = { sentAt: act.now, sentByName: act.viewer.name };
    await tx.wideApplication.create({
      data: { id: newId(), suggestionId: s.id, handlingId: handling.id, reason: why, ...sent },
    });
    return { legalBasis: '代表法第五十一条', audit: { reason: why } };
  });
}

async function assertOpen(tx: Tx, act: Act, handling: MovingHandling, s: MovingSuggestion): Promise<void> {
  if (!(replyingRoles as readonly HandlingRole[]).includes(handling.role)) throw new Invalid('handlingId', assists);
  if (s.isWide) throw new Invalid('reason', isWideAlready);
  if (s.round > 1) throw new Invalid('reason', isAgain);
  if (s.replyDueOn === null || chinaDate(act.now) > toDay(s.replyDueOn)) throw new Invalid('reason', hasPassed);
  const open = { suggestionId: s.id, state: { in: ['SENT', 'FORWARDED'] } };
  if ((await tx.wideApplication.count({ where: open })) > 0) throw new Invalid('reason', isOpen);
}

const assists = {
  'zh-CN': '协办单位不直接答复代表，不需要申请延长。',
  en: 'An assisting unit does not reply itself and need not apply.',
};
const isWideAlready = {
  'zh-CN': '这件建议已按六个月办理，不能再延长。',
  en: 'It has the six months already; there is nothing longer.',
};
const isAgain = {
  'zh-CN': '再次办理的答复期限不能延长。',
  en: 'The date of a further round cannot be made later.',
};
const hasPassed = {
  'zh-CN': '答复期限已过，不能再申请延长。',
  en: 'The reply was due already; one applies before that.',
};
const isOpen = {
  'zh-CN': '已有一份延长申请正在办理。',
  en: 'Another application is being decided.',
};
