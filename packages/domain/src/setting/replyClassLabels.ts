/** How a county calls the classes of a reply: the letters, and what follows from each, are everywhere the same. */
import { checkedText, type TextLimit } from '../kernel/limits.ts';
import type { Sentences } from '../kernel/Refusal.ts';
import { offeredReplyClasses, type ReplyClass, replyClassTerms } from '../suggestion/suggestionTerms.ts';

/** Under which key the county's words are kept. */
export const replyClassLabelsSetting = 'reply.classLabels';

/** The county's own words by class; a class without any is called as usual. */
export type ReplyClassLabels = Readonly<Partial<Record<ReplyClass, string>>>;

/** The words of one class, without its letter. */
export const replyClassLabelLimit = {
  label: { 'zh-CN': '答复类别用语', en: 'Words for the class' },
  min: 2,
  max: 30,
} as const satisfies TextLimit;

/** What is kept, as far as it is words for classes that are offered. */
export function replyClassLabelsOf(kept: unknown): ReplyClassLabels {
  if (typeof kept !== 'object' || kept === null) return {};
  const found = Object.entries(kept).filter(([key, label]) => isOffered(key) && typeof label === 'string' && label);
  return Object.fromEntries(found);
}

/** A class in words, as the county says them in either language. */
export function replyClassWord(replyClass: ReplyClass, labels: ReplyClassLabels): Sentences {
  const label = labels[replyClass];
  if (!label) return replyClassTerms[replyClass];
  return { 'zh-CN': `${replyClass}类：${label}`, en: `${replyClass}: ${label}` };
}

/** The words of a class as they are kept: trimmed; none where it is to be called as usual. Refuses (`Invalid`) what is too short or long. */
export function checkedReplyClassLabels(labels: ReplyClassLabels): ReplyClassLabels {
  const said = offeredReplyClasses.filter((each) => labels[each]?.trim());
  return Object.fromEntries(said.map((each) => [each, checkedText(each, labels[each], replyClassLabelLimit)]));
}

function isOffered(key: string): boolean {
  return (offeredReplyClasses as readonly string[]).includes(key);
}
