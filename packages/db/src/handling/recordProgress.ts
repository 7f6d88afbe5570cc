/** A dated note of what a unit has done so far; everybody who sees the suggestion reads it on the time line. */
import { checkedText, chinaDate, handlingLimits, Invalid, isPlainDate, NotAllowed } from '@renda/domain';
import type { Act } from '../act.ts';
import { claimAttachments } from '../attachment/claimAttachments.ts';
import type { Asked } from '../suggestion/moveSuggestion.ts';
import { recordOnHandling } from './recordOnHandling.ts';

/** What was done on which day; the files are for the offices and units alone. */
export type Progress = { readonly on: string; readonly text: string; readonly attachmentIds: readonly string[] };

/** Records it; refuses like a move, and with `Invalid` a day to come or before the assignment. */
export async function recordProgress(act: Act, asked: Asked, progress: Progress): Promise<void> {
  const text = checkedText('text', progress.text, handlingLimits.progress);
  const { on, attachmentIds } = progress;
  await recordOnHandling(act, 'recordProgress', asked, async (tx, handling, s) => {
    const { assignedAt } = await tx.handling.findUniqueOrThrow({
      where: { id: handling.id },
      select: { assignedAt: true },
    });
    if (s.state !== 'ASSIGNED' && s.state !== 'HANDLING') throw new NotAllowed(notHandled);
    if (!isPlainDate(on) || on > chinaDate(act.now) || on < chinaDate(assignedAt)) throw new Invalid('on', dayOutside);
    await claimAttachments(tx, act, attachmentIds, { suggestionId: s.id, handlingId: handling.id });
    return { facts: { on, text, files: attachmentIds.length }, audit: { heldOn: on, text } };
  });
}

const notHandled = {
  'zh-CN': '办理中的建议才记录进展。',
  en: 'Progress is recorded while the suggestion is being handled.',
};
const dayOutside = {
  'zh-CN': '日期要在分办之后、今天或今天以前。',
  en: 'The day must not lie before the assignment or after today.',
};
