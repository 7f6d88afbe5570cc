/** An assisting unit's part, handed to the lead unit (协办意见). */
import { checkedText, chinaDate, handlingLimits, Invalid, NotAllowed } from '@renda/domain';
import type { Act } from '../act.ts';
import { claimAttachments } from '../attachment/claimAttachments.ts';
import { meetDeadlines } from '../deadline/setDeadline.ts';
import type { Asked } from '../suggestion/moveSuggestion.ts';
import { moveHandling } from './moveHandling.ts';

/** What the assisting unit says, with its files; the lead, the receiving organ and the body read it, no deputy does. */
export type Contribution = { readonly text: string; readonly attachmentIds: readonly string[] };

/** Hands it over; refuses like a move, and while no unit that replies has signed, or after all have replied. */
export async function contribute(act: Act, asked: Asked, { text, attachmentIds }: Contribution): Promise<void> {
  const contribution = checkedText('text', text, handlingLimits.contribution);
  await moveHandling(act, 'contribute', asked, async (tx, handling, s) => {
    if (handling.role !== 'ASSISTING') throw new Invalid('handlingId', repliesItself);
    if (s.state !== 'HANDLING') throw new NotAllowed(noLead);
    const place = { suggestionId: s.id, handlingId: handling.id };
    await meetDeadlines(tx, { ...place, keys: ['contribute'], on: chinaDate(act.now) });
    await claimAttachments(tx, act, attachmentIds, place);
    return { data: { contribution, contributedAt: act.now }, facts: { files: attachmentIds.length } };
  });
}

const repliesItself = {
  'zh-CN': '主办和分办单位直接答复代表，不提交协办意见。',
  en: 'A lead or separate unit replies to the deputy itself.',
};
const noLead = {
  'zh-CN': '主办单位签收以后、答复代表以前，才能提交协办意见。',
  en: 'The part is handed over after the lead unit has signed and before it replies.',
};
