/** What is told of a reply and its evaluation in a suggestion's history. */
import type { Locale, Sentences } from '../kernel/Refusal.ts';
import { replyClassWord } from '../setting/replyClassLabels.ts';
import { count, type HistoryEntry, text, who } from '../suggestion/HistoryEntry.ts';
import { type Mark, markTerms, type ReplyClass, replyClassTerms } from '../suggestion/suggestionTerms.ts';

export const replyTellings = {
  signReply: (e: HistoryEntry) => ({
    'zh-CN': `${who(e)}负责人${e.actorName}签发答复`,
    en: `${e.actorName}, head of ${who(e)}, signed the reply`,
  }),
  enterSignature: (e: HistoryEntry) => ({
    'zh-CN': `${who(e)}负责人${text(e.facts.signedBy)}在纸质稿上签发答复，${e.actorName}登记`,
    en: `${text(e.facts.signedBy)}, head of ${who(e)}, signed the reply on paper; entered by ${e.actorName}`,
  }),
  draftReply: (e: HistoryEntry) => ({
    'zh-CN': `${who(e)}修改答复稿，原签发作废，重新签发后才能答复`,
    en: `${who(e)} changed the reply; the signature no longer holds and it must be signed anew`,
  }),
  reply: (e: HistoryEntry) => ({
    'zh-CN': `${who(e)}正式答复（${text(e.facts.documentNumber)}，${text(e.facts.replyClass)}类）${promises(e, 'zh-CN')}${sentTo(e, 'zh-CN')}`,
    en: `${who(e)} replied (${text(e.facts.documentNumber)}, class ${text(e.facts.replyClass)})${promises(e, 'en')}${sentTo(e, 'en')}`,
  }),
  completeReplies: (e: HistoryEntry) => {
    const replyClass = e.facts.replyClass as ReplyClass;
    const label = text(e.facts.classLabel);
    const words = label ? replyClassWord(replyClass, { [replyClass]: label }) : replyClassTerms[replyClass];
    return { 'zh-CN': `全部答复，${words?.['zh-CN'] ?? ''}`, en: `All replies are in; ${words?.en ?? ''}` };
  },
  evaluate: (e: HistoryEntry) => ({
    'zh-CN': `${evaluatedBy(e)['zh-CN']}：${markList(e, 'zh-CN')}${e.reason ? `（${e.reason}）` : ''}`,
    en: `${evaluatedBy(e).en}: ${markList(e, 'en')}${e.reason ? ` (${e.reason})` : ''}`,
  }),
  lapseEvaluation: () => ({
    'zh-CN': '期限内没有评价，记为“未评价”，不计入满意',
    en: 'Not evaluated in time: kept as “not evaluated”, never counted as satisfied',
  }),
};

function promises(e: HistoryEntry, locale: Locale): string {
  const made = count(e.facts.commitments);
  if (made === 0) return '';
  if (locale === 'zh-CN') return `，承诺 ${made} 项`;
  return `, with ${made} ${made === 1 ? 'commitment' : 'commitments'}`;
}

function sentTo(e: HistoryEntry, locale: Locale): string {
  const lead = text(e.facts.leadDeputy);
  if (lead === '') return '';
  const others = Array.isArray(e.facts.coSigners) ? e.facts.coSigners.length : 0;
  if (locale === 'zh-CN') return `，已送领衔代表${lead}${others > 0 ? `和 ${others} 位联名代表` : ''}`;
  const joined = others === 0 ? '' : ` and ${others} ${others === 1 ? 'co-signer' : 'co-signers'}`;
  return `, sent to the lead deputy ${lead}${joined}`;
}

function evaluatedBy(e: HistoryEntry): Sentences {
  const body = who(e);
  if (e.facts.isOnRecord === true) return { 'zh-CN': `${body}记录评价`, en: `Evaluated on record by ${body}` };
  if (e.facts.isOnBehalf === true)
    return { 'zh-CN': `代表评价（${e.actorName}按征求意见表录入）`, en: `Evaluated (form entered by ${e.actorName})` };
  return { 'zh-CN': '代表评价', en: 'Evaluated' };
}

type ToldMarks = { readonly unit?: string; readonly attitude: Mark; readonly result: Mark };

function markList(e: HistoryEntry, locale: Locale): string {
  const given = (e.facts.marks ?? []) as readonly ToldMarks[];
  const say = ({ unit, attitude, result }: ToldMarks) =>
    locale === 'en'
      ? `${unit && given.length > 1 ? `${unit}: ` : ''}attitude ${markTerms[attitude].en}, result ${markTerms[result].en}`
      : `${unit && given.length > 1 ? unit : ''}态度${markTerms[attitude]['zh-CN']}，结果${markTerms[result]['zh-CN']}`;
  return given.map(say).join(locale === 'en' ? '; ' : '；');
}
