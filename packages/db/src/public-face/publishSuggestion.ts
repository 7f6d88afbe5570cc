/** Opening a suggestion and its replies to the public, and taking them back (国办发〔2014〕46号). */
import { checkedText, handlingLimits, Invalid, NotAllowed } from '@renda/domain';
import type { Act } from '../act.ts';
import { type Asked, recordOnSuggestion } from '../suggestion/moveSuggestion.ts';

/** What the public may read of it; a summary where it is open in summary only. */
export type Publishing = { readonly isPublished: boolean; readonly publicSummary: string | null };

/**
 * Opens it to the public, or takes it back. Refuses like every act, with `NotAllowed` where the deputy asked for it not to be open, and
 * with `Invalid` where a summary is missing.
 */
export async function publishSuggestion(act: Act, asked: Asked, publishing: Publishing): Promise<void> {
  await recordOnSuggestion(act, 'publish', asked, async (tx, s) => {
    const { openness, publishedAt } = await tx.suggestion.findUniqueOrThrow({
      where: { id: s.id },
      select: { openness: true, publishedAt: true },
    });
    if (!publishing.isPublished) {
      if (publishedAt === null) throw new NotAllowed(notPublished);
      return { data: { publishedAt: null }, facts: { isPublished: false } };
    }
    if (openness === 'CLOSED') throw new NotAllowed(notOpen);
    const data = { publishedAt: publishedAt ?? act.now, publicSummary: summaryOf(openness, publishing.publicSummary) };
    return { data, facts: { isPublished: true } };
  });
}

function summaryOf(openness: string, summary: string | null): string | null {
  if (openness === 'OPEN') return null;
  if ((summary ?? '').trim() === '') {
    throw new Invalid('publicSummary', { 'zh-CN': '请填写公开摘要。', en: 'Write the summary for the public.' });
  }
  return checkedText('publicSummary', summary, handlingLimits.publicSummary);
}

const notOpen = { 'zh-CN': '代表提出时选择了不公开。', en: 'The deputy asked for it not to be open.' };
const notPublished = { 'zh-CN': '还没有公开。', en: 'It is not public.' };
