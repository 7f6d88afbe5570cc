/** Why a date that no rule counted holds: a body decided it. */
import { dateWords } from '../kernel/dateWords.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { Locale } from '../kernel/Refusal.ts';
import { legalBasisTerm } from './deadlineTerms.ts';

/** The decision behind a due date. Plain data, kept beside the date. */
export type DecidedTrace = {
  /** Whose decision, as it is cited on paper: 主任会议决定 or 主席团会议决定. */
  readonly decidedBy: string;
  /** The meeting in words. */
  readonly meeting: string;
  readonly decidedOn: PlainDate;
  readonly dueOn: PlainDate;
};

/** Whether a kept trace tells of a decision rather than of a rule. */
export function isDecidedTrace(trace: object): trace is DecidedTrace {
  return 'decidedBy' in trace;
}

/** The sentences for one reader: who decided it when, and the day. */
export function decidedSentences({ decidedBy, meeting, decidedOn, dueOn }: DecidedTrace, locale: Locale): string[] {
  const on = dateWords(decidedOn, locale);
  const due = dateWords(dueOn, locale);
  return locale === 'zh-CN'
    ? [`期限：${decidedBy}，不按办理期限推算（${meeting}，${on}）。`, `到期日：${due}。`]
    : [
        `Time allowed: by ${legalBasisTerm(decidedBy, 'en')}, not counted by a rule (${meeting}, ${on}).`,
        `Due: ${due}.`,
      ];
}
