/** Every due date of a suggestion told again from its history and counted day by day. */
import { dayOf, daysLater, monthsLater, rolled, workingDaysLater } from './plainDays.ts';
import { beginsSigned, opensRound } from './recount.ts';
import type { DeadlineNow, Snapshot } from './Snapshot.ts';

/** What a count has to know beside the suggestion: the last day of its session, and which deputies are in office. */
export type Around = {
  readonly places: { readonly sessionEnds: string };
  deputy(id: string): { readonly isInOffice: boolean };
};

/** By the county's default rules, from the day on which the clock starts. */
const due: Readonly<Record<string, (from: string) => string>> = {
  handOver: (from) => workingDaysLater(from, 10),
  handOverAfterSession: (from) => workingDaysLater(from, 10),
  acknowledge: (from) => workingDaysLater(from, 5),
  reply: (from) => monthsLater(from, 3),
  replyWide: (from) => monthsLater(from, 6),
  replyAgain: (from) => monthsLater(from, 1),
  contribute: (from) => workingDaysLater(from, -10),
  evaluate: (from) => rolled(daysLater(from, 30)),
  lapseEvaluation: (from) => rolled(daysLater(from, 45)),
};

/** The rows that are not what a plain count makes of the day on which they start; those that a body decided are not counted. */
export function miscounted(s: Snapshot): DeadlineNow[] {
  return s.deadlines.filter((d) => d.ruleId !== null && due[d.key]?.(d.startedOn) !== d.dueOn);
}

/** The days on which the suggestion and its handlings say that something is due. */
export function datesKept(s: Snapshot): object {
  return {
    handOver: s.handOverDueOn,
    reply: s.replyDueOn,
    evaluate: s.evaluateDueOn,
    handlings: s.handlings.map((h) => [h.id, h.acknowledgeDueOn, h.replyDueOn, h.contributeDueOn]),
  };
}

/** The same, told from the history. */
export function datesTold(s: Snapshot, around: Around): object {
  return {
    handOver: handOverDue(s, around),
    reply: replyDue(s),
    evaluate: evaluateDue(s),
    handlings: s.handlings.map((h) => {
      const signBy = beginsSigned(s.events, h) ? dayOf(h.assignedAt) : workingDaysLater(dayOf(h.assignedAt), 5);
      const part = workingDaysLater(h.replyDueOn, -10);
      const contributes = h.role === 'ASSISTING' && part > dayOf(h.assignedAt) ? part : null;
      return [h.id, signBy, h.round === s.round && isOpen(h) ? replyDue(s) : h.replyDueOn, partDue(h, contributes)];
    }),
  };
}

const isOpen = (h: Snapshot['handlings'][number]) => ['ASSIGNED', 'ACKNOWLEDGED'].includes(h.state);
/** Six months granted meanwhile move the part of those that still owe it; one that had none to begin with may get it then. */
const partDue = (h: Snapshot['handlings'][number], told: string | null) =>
  isOpen(h) && h.role === 'ASSISTING' && told === null ? h.contributeDueOn : told;

function handOverDue(s: Snapshot, { places }: Around): string | null {
  const submitted = s.events.find((e) => e.move === 'submit');
  if (submitted === undefined) return null;
  if (s.raisedIn === 'SESSION') return workingDaysLater(places.sessionEnds, 10);
  return workingDaysLater(dayOf(submitted.at), 10);
}

/** Three months from handing over, six where marked wide, one from each new round, or the day that the council set. */
function replyDue(s: Snapshot): string | null {
  if (s.handedOverOn === null) return null;
  const last = s.events.filter(opensRound).at(-1);
  if (last === undefined) return monthsLater(s.handedOverOn, s.isWide ? 6 : 3);
  if (last.move === 'decide') return (last.facts as { replyDueOn: string }).replyDueOn;
  return monthsLater(dayOf(last.at), 1);
}

/** Thirty days from the last of the replies; none while a further round runs. */
function evaluateDue(s: Snapshot): string | null {
  const last = s.events.filter((e) => e.move === 'completeReplies' || opensRound(e)).at(-1);
  if (last === undefined || opensRound(last)) return null;
  return rolled(daysLater(dayOf(last.at), 30));
}
