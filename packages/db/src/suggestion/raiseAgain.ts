/** Tying a suggestion to the earlier one that it raises again (滚动办理), after it was submitted; while it is a draft its text says so. */
import { Invalid } from '@renda/domain';
import type { Act } from '../act.ts';
import { tellChange } from '../following/tellChange.ts';
import { type Asked, recordOnSuggestion } from './moveSuggestion.ts';
import { assertRaisesAgain } from './raisesAgain.ts';

/** Ties it to that earlier one, or to none. Refuses like every act, and like `assertRaisesAgain`; never itself, and only one that came before. */
export async function raiseAgain(act: Act, asked: Asked, earlierId: string | null): Promise<void> {
  await recordOnSuggestion(act, 'raiseAgain', asked, async (tx, s) => {
    if (earlierId === null) return { data: { raisesAgainId: null }, facts: { earlier: null } };
    await assertRaisesAgain(tx, act, earlierId, null);
    const select = { officialNumber: true, filedAt: true } as const;
    const earlier = await tx.suggestion.findUniqueOrThrow({ where: { id: earlierId }, select });
    const own = await tx.suggestion.findUniqueOrThrow({ where: { id: s.id }, select });
    if (earlierId === s.id || earlier.filedAt >= own.filedAt) throw new Invalid('raisesAgainId', notEarlier);
    await tellChange(tx, earlierId);
    return { data: { raisesAgainId: earlierId }, facts: { earlier: earlier.officialNumber } };
  });
}

const notEarlier = {
  'zh-CN': '只能关联比它更早提出的建议。',
  en: 'It can only be tied to one that was raised before it.',
};
