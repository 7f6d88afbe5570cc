/** What became of an earlier suggestion, in one sentence: told to who is about to ask again. */
import { chinaDate, type PlainDate, partsOf } from '../kernel/plainDate.ts';
import type { Locale, Sentences } from '../kernel/Refusal.ts';
import type { SuggestionState } from './suggestionLifecycle.ts';
import { suggestionLifecycle } from './suggestionLifecycle.ts';
import { type Mark, markTerms, type ReplyClass } from './suggestionTerms.ts';

/** What must be known of it. */
export type OutcomeFacts = {
  readonly state: SuggestionState;
  readonly filedAt: Date;
  readonly replyDueOn: PlainDate | null;
  readonly replyClass: ReplyClass | null;
  readonly resultMark: Mark | null;
  /** The earliest day of a commitment that is still to be carried out. */
  readonly promisedOn: PlainDate | null;
};

/** SOLVED; UNDER_WAY; not solved for now; or it ended without being handled. */
export const outcomes = ['SOLVED', 'UNDER_WAY', 'NOT_SOLVED', 'NOT_HANDLED'] as const;
export type Outcome = (typeof outcomes)[number];

const unhandled: readonly SuggestionState[] = ['WITHDRAWN', 'REDIRECTED', 'JOINED', 'ENDED_FOR_REFERENCE', 'PURGED'];

/** How it stands. Class B, and A where the deputy is not satisfied, count as solved only once closed; C never does. */
export function outcomeOf({ state, replyClass, resultMark, promisedOn }: OutcomeFacts): Outcome {
  if (unhandled.includes(state)) return 'NOT_HANDLED';
  if (replyClass === 'C' || replyClass === 'D') return answered(state) ? 'NOT_SOLVED' : 'UNDER_WAY';
  if (state === 'CLOSED') return resultMark === 'NOT_SATISFIED' ? 'NOT_SOLVED' : 'SOLVED';
  const isSolved = replyClass === 'A' && answered(state) && resultMark !== 'NOT_SATISFIED' && promisedOn === null;
  return isSolved ? 'SOLVED' : 'UNDER_WAY';
}

/** 2025年 · 已解决（A类，满意，已销号）; 2026年 · 正在办理，答复期限9月28日. The year of a day is said where it is another one. */
export function outcomeSentence(facts: OutcomeFacts, locale: Locale): string {
  const { year } = partsOf(chinaDate(facts.filedAt));
  const words = telling(facts)[locale];
  return locale === 'zh-CN' ? `${year}年 · ${words}` : `${year} · ${words}`;
}

/** Whether asking again (滚动办理) is worth offering: an earlier B, or a C that ended, which is not solved yet. */
export function mayBeRaisedAgain(facts: OutcomeFacts): boolean {
  const isUnsolved = facts.replyClass === 'B' || facts.replyClass === 'C';
  return isUnsolved && answered(facts.state) && outcomeOf(facts) !== 'SOLVED';
}

function answered(state: SuggestionState): boolean {
  return (['REPLIED', 'EVALUATED', 'WITH_COUNCIL', 'FULFILLING', 'CLOSED'] as const).some((each) => each === state);
}

function telling(facts: OutcomeFacts): Sentences {
  const { state, promisedOn } = facts;
  if (!answered(state) && facts.replyClass !== null) {
    return { 'zh-CN': `正在再次办理${dueWords(facts, 'zh-CN')}`, en: `being handled again${dueWords(facts, 'en')}` };
  }
  if (state === 'HANDED_OVER' || state === 'ASSIGNED' || state === 'HANDLING') {
    return { 'zh-CN': `正在办理${dueWords(facts, 'zh-CN')}`, en: `being handled${dueWords(facts, 'en')}` };
  }
  if (!answered(state)) return suggestionLifecycle.states[state];
  if (state !== 'CLOSED' && promisedOn !== null) {
    return {
      'zh-CN': `承诺${dayWords(facts, promisedOn, 'zh-CN')}前办好${inBrackets(facts, 'zh-CN')}`,
      en: `promised by ${dayWords(facts, promisedOn, 'en')}${inBrackets(facts, 'en')}`,
    };
  }
  const verdict = verdicts[verdictOf(facts)];
  return { 'zh-CN': verdict['zh-CN'] + inBrackets(facts, 'zh-CN'), en: verdict.en + inBrackets(facts, 'en') };
}

const verdicts = {
  SOLVED: { 'zh-CN': '已解决', en: 'solved' },
  PLANNED: { 'zh-CN': '正在解决或已列入计划', en: 'being solved or planned' },
  NOT_SOLVED: { 'zh-CN': '暂时无法解决', en: 'cannot be solved for now' },
  NOT_SATISFIED: { 'zh-CN': '已答复，代表不满意', en: 'answered, the deputy is not satisfied' },
  ANSWERED: { 'zh-CN': '已答复', en: 'answered' },
} as const satisfies Record<string, Sentences>;

function verdictOf(facts: OutcomeFacts): keyof typeof verdicts {
  if (facts.replyClass === null) return 'ANSWERED';
  if (facts.resultMark === 'NOT_SATISFIED') return 'NOT_SATISFIED';
  const outcome = outcomeOf(facts);
  return outcome === 'UNDER_WAY' || outcome === 'NOT_HANDLED' ? 'PLANNED' : outcome;
}

function inBrackets({ replyClass, resultMark, state }: OutcomeFacts, locale: Locale): string {
  const isChinese = locale === 'zh-CN';
  const parts = [
    replyClass && (isChinese ? `${replyClass}类` : `class ${replyClass}`),
    resultMark && resultMark !== 'NOT_SATISFIED' && markTerms[resultMark][locale],
    state === 'CLOSED' && suggestionLifecycle.states.CLOSED[locale],
  ].filter(Boolean);
  if (parts.length === 0) return '';
  return isChinese ? `（${parts.join('，')}）` : ` (${parts.join(', ')})`;
}

function dueWords(facts: OutcomeFacts, locale: Locale): string {
  if (facts.replyDueOn === null) return '';
  const day = dayWords(facts, facts.replyDueOn, locale);
  return locale === 'zh-CN' ? `，答复期限${day}` : `, reply due on ${day}`;
}

function dayWords({ filedAt }: OutcomeFacts, day: PlainDate, locale: Locale): string {
  if (locale === 'en') return day;
  const { year, month, day: date } = partsOf(day);
  return `${year === partsOf(chinaDate(filedAt)).year ? '' : `${year}年`}${month}月${date}日`;
}
