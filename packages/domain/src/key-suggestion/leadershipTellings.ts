/** How leaders took part in a suggestion, in sentences: instructions, reports upwards, key suggestions. Never the words themselves. */
import type { Locale, Sentences } from '../kernel/Refusal.ts';
import { day, type HistoryEntry, text, who } from '../suggestion/HistoryEntry.ts';
import { type KeyVisitKind, keyVisitKindTerms } from '../suggestion/suggestionTerms.ts';

/** Tellings of the acts of leaders and of those who work to them. */
export const leadershipTellings = {
  instruct: (e) => ({
    'zh-CN': `${text(e.facts.leader)}作出批示${e.facts.to ? `，请${text(e.facts.to)}办理` : ''}`,
    en: `${text(e.facts.leader)} gave an instruction${e.facts.to ? ` to ${text(e.facts.to)}` : ''}`,
  }),
  answerInstruction: (e) => ({
    'zh-CN': `${who(e)}反馈${text(e.facts.leader)}批示的落实情况`,
    en: `${who(e)} answered the instruction of ${text(e.facts.leader)}`,
  }),
  reportUpwards: (e) => ({
    'zh-CN': `向${text(e.facts.to)}${e.facts.addressee === 'VICE_HEAD' ? '提请协调' : '报告办理情况'}`,
    en: `Reported to ${text(e.facts.to)}`,
  }),
  chooseKey: (e) => ({
    'zh-CN': `${text(e.facts.meeting)}列为重点督办建议，由${text(e.facts.supervisor)}督办${e.facts.leader ? `，${text(e.facts.leader)}领办` : ''}`,
    en: `Chosen as key by ${text(e.facts.meeting)}; supervised by ${text(e.facts.supervisor)}${e.facts.leader ? `, led by ${text(e.facts.leader)}` : ''}`,
  }),
  recordVisit: (e, l) => {
    const kind = keyVisitKindTerms[e.facts.kind as KeyVisitKind];
    return {
      'zh-CN': `${day(e.facts.heldOn, l)}${kind?.['zh-CN'] ?? ''}`,
      en: `Visit ${kind?.en ?? ''} on ${day(e.facts.heldOn, l)}`,
    };
  },
  publish: (e) =>
    e.facts.isPublished
      ? { 'zh-CN': '向社会公开', en: 'Opened to the public' }
      : { 'zh-CN': '撤回公开', en: 'Taken back from the public' },
  recordVote: (e) => ({
    'zh-CN': `常委会组成人员测评：满意 ${Number(e.facts.satisfied)} 票，基本满意 ${Number(e.facts.basicallySatisfied)} 票，不满意 ${Number(e.facts.notSatisfied)} 票`,
    en: `Vote of the standing committee: satisfied ${Number(e.facts.satisfied)}, basically satisfied ${Number(e.facts.basicallySatisfied)}, not satisfied ${Number(e.facts.notSatisfied)}`,
  }),
} as const satisfies Readonly<Record<string, (e: HistoryEntry, locale: Locale) => Sentences>>;
