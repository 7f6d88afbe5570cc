/** The record of a suggestion as the domain measures it, from one row with what hangs on it. */
import {
  type CommitmentRecord,
  chinaDate,
  type HandlingRecord,
  type HandlingRole,
  type HandlingState,
  type Mark,
  type SuggestionRecord,
  type SuggestionSource,
  type SuggestionState,
} from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import { toDay } from '../day.ts';
import { handlingOrder } from '../suggestion/suggestionFacts.ts';

/** What has to be read with a suggestion to measure its degrees: one statement in all. */
export const suggestionRecordSelect = {
  state: true,
  source: true,
  round: true,
  returnCount: true,
  declineCount: true,
  consultationCount: true,
  faceToFaceCount: true,
  attitudeMark: true,
  resultMark: true,
  isEvaluationLapsed: true,
  filedAt: true,
  acceptedAt: true,
  handOverDueOn: true,
  handedOverOn: true,
  replyDueOn: true,
  repliedAt: true,
  // In the order of all who read handlings, so that one statement serves them together.
  handlings: {
    orderBy: handlingOrder,
    select: {
      role: true,
      state: true,
      round: true,
      assignedAt: true,
      acknowledgedAt: true,
      acknowledgeDueOn: true,
      repliedAt: true,
      replyDueOn: true,
      contributedAt: true,
      contributeDueOn: true,
    },
  },
  commitments: {
    where: { isMade: true, state: { not: 'SUPERSEDED' } },
    select: { state: true, dueOn: true, passedOn: true, reports: { select: { isDone: true, reportedAt: true } } },
  },
  lookBacks: { where: { state: { not: 'DUE' } }, select: { state: true } },
} as const satisfies Prisma.SuggestionSelect;

/** A row read by that selection. */
export type SuggestionRecordRow = Prisma.SuggestionGetPayload<{ select: typeof suggestionRecordSelect }>;

/** The record in the domain's terms: days in China, and only commitments that stand. */
export function suggestionRecord(row: SuggestionRecordRow): SuggestionRecord {
  return {
    state: row.state as SuggestionState,
    source: row.source as SuggestionSource,
    round: row.round,
    returnCount: row.returnCount,
    declineCount: row.declineCount,
    consultationCount: row.consultationCount,
    faceToFaceCount: row.faceToFaceCount,
    lookBackCount: row.lookBacks.length,
    failedLookBackCount: row.lookBacks.filter((l) => l.state === 'FAILED').length,
    attitudeMark: row.attitudeMark as Mark | null,
    resultMark: row.resultMark as Mark | null,
    isEvaluationLapsed: row.isEvaluationLapsed,
    acceptedOn: dayOf(row.acceptedAt),
    handOverDueOn: row.handOverDueOn && toDay(row.handOverDueOn),
    handedOverOn: row.handedOverOn && toDay(row.handedOverOn),
    replyDueOn: row.replyDueOn && toDay(row.replyDueOn),
    repliedOn: dayOf(row.repliedAt),
    handlings: row.handlings.map(handlingRecord),
    commitments: row.commitments.map(commitmentRecord),
  };
}

function handlingRecord(h: SuggestionRecordRow['handlings'][number]): HandlingRecord {
  return {
    role: h.role as HandlingRole,
    state: h.state as HandlingState,
    round: h.round,
    assignedOn: chinaDate(h.assignedAt),
    acknowledgedOn: dayOf(h.acknowledgedAt),
    acknowledgeDueOn: toDay(h.acknowledgeDueOn),
    repliedOn: dayOf(h.repliedAt),
    replyDueOn: toDay(h.replyDueOn),
    contributedOn: dayOf(h.contributedAt),
    contributeDueOn: h.contributeDueOn && toDay(h.contributeDueOn),
  };
}

// Done on the day of the last report that said so; a look-back that needed none passed it on its own day.
function commitmentRecord(c: SuggestionRecordRow['commitments'][number]): CommitmentRecord {
  const done = c.reports.filter((r) => r.isDone).map((r) => chinaDate(r.reportedAt));
  return {
    state: c.state as CommitmentRecord['state'],
    dueOn: toDay(c.dueOn),
    doneOn: done.sort().at(-1) ?? (c.passedOn && toDay(c.passedOn)),
  };
}

function dayOf(instant: Date | null): string | null {
  return instant && chinaDate(instant);
}
