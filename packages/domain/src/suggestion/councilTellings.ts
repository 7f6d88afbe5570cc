/** What is told of a further round and of the council's decision in a suggestion's history. */
import type { Locale, Sentences } from '../kernel/Refusal.ts';
import { count, day, type HistoryEntry, text } from './HistoryEntry.ts';
import { type CouncilOutcome, councilOutcomeTerms } from './suggestionTerms.ts';

export const councilTellings = {
  handleAgain: (e: HistoryEntry, l: Locale) => ({
    'zh-CN': `代表对结果不满意，${again(e, 'zh-CN', l)}`,
    en: `The deputy was not satisfied with the result; ${again(e, 'en', l)}`,
  }),
  refer: (e: HistoryEntry): Sentences => {
    const times = count(e.facts.dissatisfiedCount);
    return e.facts.council === 'PRESIDIUM'
      ? {
          'zh-CN': `代表第 ${times} 次不满意，提请主席团会议研究`,
          en: `Not satisfied ${times} times: put to the presidium`,
        }
      : {
          'zh-CN': `代表第 ${times} 次不满意，提请主任会议研究`,
          en: `Not satisfied ${times} times: put to the council of chairpersons`,
        };
  },
  decide: (e: HistoryEntry, l: Locale) => {
    const outcome = councilOutcomeTerms[e.facts.outcome as CouncilOutcome];
    const isAgain = e.facts.outcome !== 'ENDED';
    return {
      'zh-CN': `${text(e.facts.meeting)}（${day(e.facts.heldOn, l)}）决定：${outcome?.['zh-CN'] ?? ''}${isAgain ? `，${again(e, 'zh-CN', l)}` : ''}。理由：${e.reason ?? ''}`,
      en: `${text(e.facts.meeting)} (${day(e.facts.heldOn, l)}) decided: ${outcome?.en ?? ''}${isAgain ? `; ${again(e, 'en', l)}` : ''}. Reasons: ${e.reason ?? ''}`,
    };
  },
};

/** 由县交通运输局第 2 次办理，2026年5月6日（周三）前重新答复. */
function again(e: HistoryEntry, words: Locale, locale: Locale): string {
  const units = ((e.facts.units ?? []) as readonly { readonly unit: string }[]).map((u) => u.unit);
  const round = count(e.facts.round);
  const due = day(e.facts.replyDueOn, locale);
  return words === 'zh-CN'
    ? `由${units.join('、')}第 ${round} 次办理，${due}前重新答复`
    : `handled again by ${units.join(', ')} (round ${round}), the reply due on ${due}`;
}
