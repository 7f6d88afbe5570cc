import {
  handlingLifecycle,
  type Locale,
  type Mark,
  markTerms,
  type ReplyClass,
  type Sentences,
  type SuggestionState,
  suggestionLifecycle,
} from '@renda/domain';
import type { Step } from '@renda/ui/desktop';
import { shortDate, today } from '@renda/ui/texts';

/** What must be known of a suggestion to draw its steps. */
export interface StepFacts {
  state: SuggestionState;
  submittedAt?: string | null;
  acceptedAt?: string | null;
  handedOverAt?: string | null;
  repliedAt?: string | null;
  evaluatedAt?: string | null;
  closedAt?: string | null;
  replyClass?: ReplyClass | null;
  resultMark?: Mark | null;
  replyDueOn?: string | null;
  handlings: readonly { acknowledgedAt?: string | null }[];
}

const { moves, states } = suggestionLifecycle;

/** The steps of the usual life, in order, under the words of the lifecycle's own moves. */
const labels = [
  ['submit', { 'zh-CN': '提出', en: 'Raised' }],
  ['accept', moves.accept.label],
  ['handOver', moves.handOver.label],
  ['handle', { 'zh-CN': '签收办理', en: 'Handled' }],
  ['reply', handlingLifecycle.moves.reply.label],
  ['evaluate', moves.evaluate.label],
  ['close', moves.close.label],
] as const satisfies readonly (readonly [string, Sentences])[];

/** How many of the steps a suggestion in this state has behind it. */
const behind: Record<SuggestionState, number> = {
  DRAFT: 0,
  RETURNED: 0,
  PURGED: 0,
  WITHDRAWN: 1,
  SUBMITTED: 1,
  REDIRECTED: 1,
  JOINED: 1,
  ENDED_FOR_REFERENCE: 1,
  ACCEPTED: 2,
  HANDED_OVER: 3,
  ASSIGNED: 3,
  HANDLING: 4,
  REPLIED: 5,
  EVALUATED: 6,
  WITH_COUNCIL: 6,
  FULFILLING: 6,
  CLOSED: 7,
};

/** The steps of a suggestion's life: those behind it with their day, the one it is at with what it waits for. */
export function suggestionSteps(facts: StepFacts, locale: Locale, thisDay: string = today()): Step[] {
  const done = behind[facts.state];
  const notes = doneNotes(facts, locale, thisDay);
  return labels.map(([key, label], at) => {
    const capital = label[locale].charAt(0).toUpperCase() + label[locale].slice(1);
    if (at < done) return { key, label: capital, note: notes[at] || '—', state: 'done' };
    if (at === done) return { key, label: capital, note: nowNote(facts, locale, thisDay), state: 'now' };
    return { key, label: capital, state: 'todo' };
  });
}

function doneNotes(facts: StepFacts, locale: Locale, thisDay: string): string[] {
  const day = (instant: string | null | undefined) =>
    instant ? shortDate(today(new Date(instant)), locale, thisDay) : '';
  const [acknowledged] = facts.handlings.flatMap((handling) => handling.acknowledgedAt ?? []).sort();
  const replyClass = facts.replyClass && { 'zh-CN': `${facts.replyClass}类`, en: `class ${facts.replyClass}` }[locale];
  const mark = facts.resultMark && markTerms[facts.resultMark][locale];
  const joint = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(' · ');
  return [
    day(facts.submittedAt),
    day(facts.acceptedAt),
    day(facts.handedOverAt),
    day(acknowledged),
    joint(day(facts.repliedAt), replyClass),
    joint(day(facts.evaluatedAt), mark),
    day(facts.closedAt),
  ];
}

function nowNote({ state, replyDueOn }: StepFacts, locale: Locale, thisDay: string): string {
  const owesReply = state === 'HANDLING' && replyDueOn;
  if (!owesReply) return states[state][locale];
  const day = shortDate(replyDueOn, locale, thisDay);
  return { 'zh-CN': `${day}前`, en: `by ${day}` }[locale];
}
