/** A suggestion's history in sentences: what happened, said as one would tell the deputy. */
import { coSignerTellings } from '../co-signer/coSignerTellings.ts';
import { placingTellings, unitList } from '../handling/placingTellings.ts';
import { replyTellings } from '../handling/replyTellings.ts';
import type { Locale, Sentences } from '../kernel/Refusal.ts';
import { leadershipTellings } from '../key-suggestion/leadershipTellings.ts';
import { lookBackTellings } from '../look-back/lookBackTellings.ts';
import { objectionTellings } from '../objection/objectionTellings.ts';
import { councilTellings } from './councilTellings.ts';
import { deskTellings } from './deskTellings.ts';
import { day, type HistoryEntry, text, who } from './HistoryEntry.ts';
import { screeningTellings } from './screeningTellings.ts';
import { type ConsultationMode, consultationModeTerms } from './suggestionTerms.ts';

type Telling = (e: HistoryEntry, locale: Locale) => Sentences;

const tellings: Readonly<Record<string, Telling>> = {
  draft: (e) =>
    e.facts.isOnBehalf
      ? { 'zh-CN': `${e.actorName}代为录入`, en: `Entered on behalf by ${e.actorName}` }
      : { 'zh-CN': `${e.actorName}开始起草`, en: `${e.actorName} began the draft` },
  submit: (e) =>
    e.facts.isOnBehalf
      ? { 'zh-CN': `${e.actorName}代为提交`, en: `Submitted on behalf by ${e.actorName}` }
      : { 'zh-CN': `${e.actorName}代表提交`, en: `Submitted by deputy ${e.actorName}` },
  ...screeningTellings,
  ...coSignerTellings,
  ...objectionTellings,
  accept: (e) => ({
    'zh-CN': `受理，编为${text(e.facts.officialNumber)}${e.facts.isConsentTakenBack ? '；同时撤回征求意见' : ''}`,
    en: `Accepted and numbered ${text(e.facts.officialNumber)}${e.facts.isConsentTakenBack ? '; the question to the lead deputy was taken back' : ''}`,
  }),
  handOver: (e, l) => ({
    'zh-CN': `交${text(e.facts.organ)}办理，${day(e.facts.replyDueOn, l)}前答复`,
    en: `Handed over to ${text(e.facts.organ)}; the reply is due on ${day(e.facts.replyDueOn, l)}`,
  }),
  assign: (e) => ({ 'zh-CN': `分办：${unitList(e, 'zh-CN')}`, en: `Assigned: ${unitList(e, 'en')}` }),
  ...placingTellings,
  acknowledge: (e) => ({ 'zh-CN': `${who(e)}签收`, en: `${who(e)} signed for it` }),
  beginHandling: () => ({ 'zh-CN': '开始办理', en: 'Handling began' }),
  consult: (e, l) => {
    const mode = consultationModeTerms[e.facts.mode as ConsultationMode];
    return {
      'zh-CN': `${who(e)}于${day(e.facts.heldOn, l)}与代表${mode?.['zh-CN'] ?? ''}面商`,
      en: `${who(e)} consulted the deputy ${mode?.en ?? ''} on ${day(e.facts.heldOn, l)}`,
    };
  },
  ...replyTellings,
  ...councilTellings,
  ...leadershipTellings,
  ...deskTellings,
  ...lookBackTellings,
  close: () => ({ 'zh-CN': '销号', en: 'Closed' }),
};

/** The entry as one sentence; an unknown move is told by its name. */
export function eventSentence(entry: HistoryEntry, locale: Locale): string {
  return tellings[entry.move]?.(entry, locale)[locale] ?? entry.move;
}
