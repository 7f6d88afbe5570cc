/** A due date explained: the trace in sentences, in the order in which a careful person would count. */
import type { DayName, DayOff } from '../kernel/calendar.ts';
import { dateRangeWords, dateWords } from '../kernel/dateWords.ts';
import type { DeadlineTrace } from '../kernel/deadline.ts';
import { addDays, compareDates, type PlainDate, partsOf } from '../kernel/plainDate.ts';
import type { Locale, Sentences } from '../kernel/Refusal.ts';
import type { DeadlineRule } from './DeadlineRule.ts';
import { type DecidedTrace, decidedSentences, isDecidedTrace } from './DecidedTrace.ts';
import { deadlineStartTerms, legalBasisTerm, unitTerm } from './deadlineTerms.ts';

/**
 * The sentences for one reader: the rule and its basis, the start, the days passed over, the end and how it moved; of a date that a
 * body decided, the decision.
 */
export function traceSentences(trace: DeadlineTrace<DeadlineRule> | DecidedTrace, locale: Locale): string[] {
  if (isDecidedTrace(trace)) return decidedSentences(trace, locale);
  const sentences = [
    ruleSentence(trace.rule),
    startSentence(trace.startedOn),
    ...runsOf(trace.skipped).map(skippedSentence),
    ...trace.madeUp.map(madeUpSentence),
    ...(isMonthCutShort(trace) ? [monthEndSentence(trace.countedTo)] : []),
    ...(trace.rolledOver.length > 0 ? [rollSentence(trace)] : []),
    ...(trace.unpublishedYears.length > 0 ? [provisionalSentence(trace.unpublishedYears)] : []),
    dueSentence(trace.dueOn),
  ];
  return sentences.map((sentence) => sentence[locale]);
}

function ruleSentence({ count, unit, starts, legalBasis, isParameter }: DeadlineRule): Sentences {
  const [zh, en] = [unitTerm(Math.abs(count), unit, 'zh-CN'), unitTerm(Math.abs(count), unit, 'en')];
  const start = deadlineStartTerms[starts];
  const [zhBasis, enBasis] = [legalBasisTerm(legalBasis, 'zh-CN'), legalBasisTerm(legalBasis, 'en')];
  return {
    'zh-CN': `期限：${count < 0 ? `${start['zh-CN']}前${zh}` : `自${start['zh-CN']}起${zh}`}（${zhBasis}${isParameter ? '，可由本县设定' : ''}）。`,
    en: `Time allowed: ${en} ${count < 0 ? 'before' : 'from'} ${start.en} (${enBasis}${isParameter ? '; the county may set it' : ''}).`,
  };
}

function startSentence(startedOn: PlainDate): Sentences {
  return {
    'zh-CN': `起算日：${dateWords(startedOn, 'zh-CN')}，当日不计入（民法典第二百零一条）。`,
    en: `Start: ${dateWords(startedOn, 'en')}, itself not counted (Civil Code, article 201).`,
  };
}

function skippedSentence(run: Run): Sentences {
  return {
    'zh-CN': `${runWords(run, 'zh-CN')}，不计入。`,
    en: `Not counted: ${runWords(run, 'en')}.`,
  };
}

function madeUpSentence({ on, name }: { on: PlainDate; name: DayName }): Sentences {
  return {
    'zh-CN': `${dateWords(on, 'zh-CN')}，因${name['zh-CN']}调休上班，计入。`,
    en: `Counted: ${dateWords(on, 'en')}, a working day that makes up for ${name.en}.`,
  };
}

function monthEndSentence(countedTo: PlainDate): Sentences {
  return {
    'zh-CN': `到期月没有对应日，以月末日${dateWords(countedTo, 'zh-CN')}为准（民法典第二百零二条）。`,
    en: `The last month has no such day, so its last day counts: ${dateWords(countedTo, 'en')} (Civil Code, article 202).`,
  };
}

function rollSentence({ rolledOver, dueOn }: DeadlineTrace<DeadlineRule>): Sentences {
  const words = (locale: Locale) => runsOf(rolledOver).map((run) => runWords(run, locale));
  return {
    'zh-CN': `期限届满遇${words('zh-CN').join('、')}，顺延至${dateWords(dueOn, 'zh-CN')}（民法典第二百零三条）。`,
    en: `It would end on a day off (${words('en').join('; ')}), so it moves to ${dateWords(dueOn, 'en')} (Civil Code, article 203).`,
  };
}

function provisionalSentence(years: readonly number[]): Sentences {
  return {
    'zh-CN': `${years.join('、')}年放假安排尚未公布，暂只按周末推算，公布后将重新计算。`,
    en: `The holidays of ${years.join(', ')} are not published yet; only weekends are taken as days off, and the date is provisional.`,
  };
}

function dueSentence(dueOn: PlainDate): Sentences {
  return { 'zh-CN': `到期日：${dateWords(dueOn, 'zh-CN')}。`, en: `Due: ${dateWords(dueOn, 'en')}.` };
}

function isMonthCutShort({ rule, startedOn, countedTo }: DeadlineTrace<DeadlineRule>): boolean {
  return rule.unit === 'MONTHS' && partsOf(startedOn).day !== partsOf(countedTo).day;
}

/** Days off in a row for one reason, told as one. */
interface Run {
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly why: Sentences;
}

const WEEKEND: Sentences = { 'zh-CN': '周末', en: 'weekend' };

function runsOf(days: readonly DayOff[]): Run[] {
  const runs: Run[] = [];
  // A rule that counts backwards passes the days latest first.
  for (const day of [...days].sort((one, other) => compareDates(one.on, other.on))) {
    const why = day.reason === 'HOLIDAY' ? day.name : WEEKEND;
    const run = runs.at(-1);
    if (run !== undefined && run.why['zh-CN'] === why['zh-CN'] && addDays(run.last, 1) === day.on) {
      runs[runs.length - 1] = { ...run, last: day.on };
    } else runs.push({ first: day.on, last: day.on, why });
  }
  return runs;
}

function runWords({ first, last, why }: Run, locale: Locale): string {
  const days = dateRangeWords(first, last, locale);
  return locale === 'zh-CN' ? `${days}${why[locale]}` : `${days} (${why[locale]})`;
}
