/** Ways of finding: what is in time, how many of how many, which mark. Shared by the measures of suggestions and of units. */
import { dateWords } from '../kernel/dateWords.ts';
import { daysBetween, type PlainDate } from '../kernel/plainDate.ts';
import type { Sentences } from '../kernel/Refusal.ts';
import { type Mark, markTerms } from '../suggestion/suggestionTerms.ts';
import type { Finding } from './arithmetic.ts';
import type { DegreeFormula } from './DegreeFormula.ts';
import type { CommitmentRecord, HandlingRecord } from './SuggestionRecord.ts';

/** What a finding is reckoned with: the day it is read, which only decides what is late by now, and the formula. */
export type Reckoning = { readonly today: PlainDate; readonly formula: DegreeFormula };

/** Nothing to measure, and why. */
export function notMeasured(fact: Sentences): Finding {
  return { share: null, fact };
}

/** One when done by its date, less each day after it; also while it is still not done. Null while there is time left. */
export function timelyShare(dueOn: PlainDate, doneOn: PlainDate | null, r: Reckoning): number | null {
  if (doneOn === null && r.today <= dueOn) return null;
  const late = Math.max(0, daysBetween(dueOn, doneOn ?? r.today));
  return Math.max(0, 1 - late / r.formula.lateDaysToNothing);
}

/** One thing with a date: done in time, late or still open. */
export function timely(dueOn: PlainDate | null, doneOn: PlainDate | null, r: Reckoning): Finding {
  if (dueOn === null) return notMeasured({ 'zh-CN': '没有期限', en: 'It has no due date.' });
  const [zhDue, enDue] = [dateWords(dueOn, 'zh-CN'), dateWords(dueOn, 'en')];
  const share = timelyShare(dueOn, doneOn, r);
  if (share === null) return notMeasured({ 'zh-CN': `${zhDue}到期，尚未到期`, en: `Due on ${enDue}, not yet past.` });
  const late = Math.max(0, daysBetween(dueOn, doneOn ?? r.today));
  const zhDone = doneOn === null ? '尚未完成' : `${dateWords(doneOn, 'zh-CN')}完成`;
  const enDone = doneOn === null ? 'not done yet' : `done on ${dateWords(doneOn, 'en')}`;
  const zhLate = late === 0 ? '按期' : `逾期 ${late} 天，每天减 1/${r.formula.lateDaysToNothing}`;
  const enLate = late === 0 ? 'in time' : `late by ${late}, each day less 1/${r.formula.lateDaysToNothing}`;
  return {
    share,
    fact: { 'zh-CN': `${zhDue}到期，${zhDone}，${zhLate}`, en: `Due on ${enDue}, ${enDone}: ${enLate}.` },
  };
}

/** The mean of several shares of one kind of thing; `none` says why there is nothing to measure. */
export function meanShare(shares: readonly (number | null)[], what: Sentences, none: Sentences): Finding {
  const known = shares.filter((s) => s !== null);
  if (known.length === 0) return notMeasured(none);
  const whole = known.filter((s) => s === 1).length;
  const sum = known.reduce((total, s) => total + s, 0);
  const isPartly = sum > whole;
  return {
    share: sum / known.length,
    fact: {
      'zh-CN': `${what['zh-CN']} ${known.length} 项，按期 ${whole} 项${isPartly ? '，其余按逾期天数折算' : ''}`,
      en: `${whole} of ${known.length} ${what.en} in time${isPartly ? ', the others counted by the days they were late' : ''}.`,
    },
  };
}

/** Whether each was acknowledged by its date; a declined one owes nothing more. */
export function acknowledged(handlings: readonly HandlingRecord[], r: Reckoning): Finding {
  const shares = standing(handlings).map((h) => timelyShare(h.acknowledgeDueOn, h.acknowledgedOn, r));
  return meanShare(shares, { 'zh-CN': '应签收', en: 'handlings acknowledged' }, nothingDue);
}

/** Whether each assisting unit handed in its part by its date. */
export function assisted(handlings: readonly HandlingRecord[], r: Reckoning): Finding {
  const assisting = standing(handlings).filter((h) => h.role === 'ASSISTING' && h.contributeDueOn !== null);
  if (assisting.length === 0) return notMeasured({ 'zh-CN': '没有协办单位', en: 'There is no assisting unit.' });
  const shares = assisting.map((h) => timelyShare(h.contributeDueOn ?? h.replyDueOn, h.contributedOn, r));
  return meanShare(shares, { 'zh-CN': '应提协办意见', en: 'contributions made' }, nothingDue);
}

/** Whether each commitment was done by its date and found so. One reported waits for its look-back. */
export function kept(commitments: readonly CommitmentRecord[], r: Reckoning): Finding {
  if (commitments.length === 0) return notMeasured({ 'zh-CN': '没有承诺事项', en: 'Nothing was promised.' });
  return meanShare(
    commitments.map((c) => keptShare(c, r)),
    { 'zh-CN': '到期承诺', en: 'commitments kept' },
    { 'zh-CN': '承诺尚未到期，或待回头看', en: 'The commitments are not due yet, or wait for their look-back.' },
  );
}

/** A mark as a share; without one there is nothing to measure: not evaluated is never satisfied. */
export function marked(mark: Mark | null, isLapsed: boolean, r: Reckoning): Finding {
  if (isLapsed) return notMeasured(evaluationLapsed);
  if (mark === null) return notMeasured(notEvaluated);
  const shares: Record<Mark, number> = {
    SATISFIED: 1,
    BASICALLY_SATISFIED: r.formula.basicallySatisfiedShare,
    NOT_SATISFIED: 0,
  };
  return {
    share: shares[mark],
    fact: { 'zh-CN': markTerms[mark]['zh-CN'], en: `The deputy is ${markTerms[mark].en}.` },
  };
}

/** A share that falls with each time that something went wrong: whole, a half, a third … */
export function fewer(count: number, fact: Sentences): Finding {
  return { share: 1 / (1 + count), fact };
}

/** Those that were not declined: a declined handling owes nothing. */
export function standing(handlings: readonly HandlingRecord[]): readonly HandlingRecord[] {
  return handlings.filter((h) => h.state !== 'DECLINED');
}

export const notEvaluated: Sentences = { 'zh-CN': '代表尚未评价', en: 'The deputy has not evaluated it yet.' };
export const evaluationLapsed: Sentences = {
  'zh-CN': '代表未评价，不计为满意',
  en: 'It was never evaluated, which does not count as satisfied.',
};
export const nothingDue: Sentences = { 'zh-CN': '尚未到期', en: 'Nothing is due yet.' };

function keptShare(c: CommitmentRecord, r: Reckoning): number | null {
  if (c.state === 'FAILED') return 0;
  if (c.state === 'REPORTED') return null;
  return timelyShare(c.dueOn, c.doneOn, r);
}
