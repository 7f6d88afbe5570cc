/** What is told of commitments, look-backs and closing in a suggestion's history. */
import type { Locale, Sentences } from '../kernel/Refusal.ts';
import { count, day, type HistoryEntry, text, who } from '../suggestion/HistoryEntry.ts';

export const lookBackTellings = {
  fulfil: (e: HistoryEntry) => ({
    'zh-CN': `进入兑现${owed(e, 'zh-CN')}`,
    en: `To be carried out${owed(e, 'en')}`,
  }),
  reportCommitment: (e: HistoryEntry) => ({
    'zh-CN': `${who(e)}报告“${text(e.facts.what)}”${e.facts.isDone ? '已经完成' : '的进展'}：${text(e.facts.text)}`,
    en: `${who(e)} reported ${e.facts.isDone ? 'as done' : 'progress on'} “${text(e.facts.what)}”: ${text(e.facts.text)}`,
  }),
  lookBack: (e: HistoryEntry, l: Locale) => ({
    'zh-CN': `${day(e.facts.heldOn, l)}在${text(e.facts.place)}回头看${subject(e, 'zh-CN')}，${verdict(e, 'zh-CN')}：${text(e.facts.note)}`,
    en: `Looked back on ${subject(e, 'en')} on ${day(e.facts.heldOn, l)} at ${text(e.facts.place)}, ${verdict(e, 'en')}: ${text(e.facts.note)}`,
  }),
  failLookBack: (e: HistoryEntry, l: Locale) => ({
    'zh-CN': `回头看未通过，${text(e.facts.unit)}第 ${count(e.facts.round)} 次办理，${day(e.facts.replyDueOn, l)}前答复`,
    en: `The look-back was not passed; ${text(e.facts.unit)} handles it for round ${count(e.facts.round)}, reply by ${day(e.facts.replyDueOn, l)}`,
  }),
  answerAgain: (e: HistoryEntry) => ({
    'zh-CN': `${who(e)}修改A类补充答复稿，原签发作废，重新签发后才能印发`,
    en: `${who(e)} changed the reply of class A; the signature no longer holds and it must be signed anew`,
  }),
  issueAgain: (e: HistoryEntry) => ({
    'zh-CN': `${who(e)}改为A类补充答复（${text(e.facts.documentNumber)}），原有承诺仍要回头看`,
    en: `${who(e)} answered again as class A (${text(e.facts.documentNumber)}); what was promised is still looked back on`,
  }),
  raiseAgain: (e: HistoryEntry) => ({
    'zh-CN': e.facts.earlier ? `登记为再次提出${text(e.facts.earlier)}` : '取消与往年建议的关联',
    en: e.facts.earlier ? `Recorded as raising ${text(e.facts.earlier)} again` : 'No longer tied to an earlier one',
  }),
} as const satisfies Readonly<Record<string, (e: HistoryEntry, locale: Locale) => Sentences>>;

function owed(e: HistoryEntry, locale: Locale): string {
  const [commitments, lookBacks] = [count(e.facts.commitments), count(e.facts.lookBacks)];
  const parts =
    locale === 'zh-CN'
      ? [commitments > 0 && `${commitments} 项承诺待兑现`, lookBacks > 0 && `抽中回头看 ${lookBacks} 次`]
      : [commitments > 0 && `commitments: ${commitments}`, lookBacks > 0 && `look-backs drawn: ${lookBacks}`];
  const said = parts.filter((part) => part !== false);
  if (said.length === 0) return '';
  return locale === 'zh-CN' ? `，${said.join('，')}` : `; ${said.join('; ')}`;
}

function subject(e: HistoryEntry, locale: Locale): string {
  const what = text(e.facts.what);
  if (what === '') return locale === 'zh-CN' ? `${text(e.facts.unit)}的答复` : `the reply of ${text(e.facts.unit)}`;
  return locale === 'zh-CN' ? `“${what}”` : `“${what}”`;
}

function verdict(e: HistoryEntry, locale: Locale): string {
  const passed: Sentences = e.facts.isPassed
    ? { 'zh-CN': '通过', en: 'passed' }
    : { 'zh-CN': '未通过', en: 'not passed' };
  const present: Sentences = e.facts.isDeputyPresent
    ? { 'zh-CN': '代表在场', en: 'the deputy being present' }
    : { 'zh-CN': '代表不在场', en: 'the deputy not being present' };
  return locale === 'zh-CN' ? `${present[locale]}，${passed[locale]}` : `${present[locale]}, ${passed[locale]}`;
}
