/** Closing (销号): only where nothing stands in the way; else the refusal names exactly what is missing. */
import { closingGaps, Invalid, NotAllowed, type Sentences } from '@renda/domain';
import type { Act } from '../act.ts';
import { type Asked, type MovingSuggestion, moveSuggestions } from './moveSuggestion.ts';

/** Most suggestions that one act may close. */
export const maxClosedAtOnce = 100;

/** Closes it. Refuses like every move, and with `NotAllowed` naming every gap. */
export async function closeSuggestion(act: Act, asked: Asked): Promise<void> {
  await closeSuggestions(act, [asked]);
}

/** Closes them, all or none; the refusal names the first that cannot be closed and what it lacks. */
export async function closeSuggestions(act: Act, asked: readonly Asked[]): Promise<void> {
  if (asked.length === 0 || asked.length > maxClosedAtOnce) {
    throw new Invalid('suggestions', {
      'zh-CN': `一次可以销号 1 至 ${maxClosedAtOnce} 件。`,
      en: `Between 1 and ${maxClosedAtOnce} can be closed at once.`,
    });
  }
  await moveSuggestions(act, 'close', asked, async (_tx, s) => {
    const gaps = closingGaps(s);
    if (gaps.length > 0) throw new NotAllowed(notYet(s, gaps));
    return { data: { closedAt: act.now } };
  });
}

function notYet({ officialNumber, title }: MovingSuggestion, gaps: readonly Sentences[]): Sentences {
  const which = officialNumber ?? `《${title}》`;
  return {
    'zh-CN': `${which}还不能销号：${gaps.map((gap) => gap['zh-CN']).join('；')}。`,
    en: `${which} cannot be closed yet: ${gaps.map((gap) => gap.en).join('; ')}.`,
  };
}
