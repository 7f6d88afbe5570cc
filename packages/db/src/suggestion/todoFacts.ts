/** What the domain asks of a suggestion to tell what is a viewer's to do on it, read in one statement. */
import type { Addressee, CoSignerState, ReplyState, SuggestionToDo, Viewer, WideApplicationState } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import { toDay } from '../day.ts';
import {
  handlingFacts,
  handlingFactsSelect,
  handlingOrder,
  suggestionFacts,
  suggestionFactsSelect,
} from './suggestionFacts.ts';

/** One is enough to know that there is somebody. */
const oneHolding = (role: string) => ({ where: { role }, take: 1, select: { id: true } }) as const;

/** Columns behind `SuggestionToDo`; of co-signers, the viewer's own. */
export function todoSelect(viewer: Viewer) {
  const deputyId = { in: viewer.mandates.map((m) => m.deputyId) };
  return {
    id: true,
    ...suggestionFactsSelect,
    round: true,
    submittedAt: true,
    handOverDueOn: true,
    replyDueOn: true,
    evaluateDueOn: true,
    handedTo: { select: { roleGrants: oneHolding('COORDINATOR') } },
    handlings: { orderBy: handlingOrder, select: handlingSelect },
    commitments: {
      where: { isMade: true, state: { in: ['OPEN', 'REPORTED'] } },
      select: { state: true, dueOn: true, handling: { select: { unitId: true } } },
    },
    coSigners: { where: { deputyId }, select: { deputyId: true, state: true, opinions: { select: { round: true } } } },
    consentRequests: { where: { state: 'ASKED' }, select: { id: true } },
    events: { where: { move: 'preScreen' }, orderBy: { at: 'desc' }, take: 1, select: { at: true } },
    wideApplications: { where: { state: { in: ['SENT', 'FORWARDED'] } }, select: { state: true } },
    upwardReports: { where: { state: 'DRAFT' }, select: { addressee: true } },
    instructions: { where: { answeredAt: null }, select: { toId: true } },
  } as const satisfies Prisma.SuggestionSelect;
}

const handlingSelect = {
  id: true,
  ...handlingFactsSelect,
  round: true,
  assignedAt: true,
  declinedAt: true,
  acknowledgeDueOn: true,
  replyDueOn: true,
  contributeDueOn: true,
  unit: { select: { roleGrants: oneHolding('UNIT_HEAD') } },
  replies: { orderBy: { sequence: 'desc' }, take: 1, select: { state: true, sequence: true } },
} as const satisfies Prisma.HandlingSelect;

/** A row as `todoSelect` reads it. */
export type TodoRow = Prisma.SuggestionGetPayload<{ select: ReturnType<typeof todoSelect> }>;

/** The row in the domain's types. */
export function todoFacts(row: TodoRow): SuggestionToDo {
  const [checked] = row.events;
  return {
    ...suggestionFacts(row),
    round: row.round,
    handOverDueOn: day(row.handOverDueOn),
    replyDueOn: day(row.replyDueOn),
    evaluateDueOn: day(row.evaluateDueOn),
    handlings: row.handlings.map(handlingToDo),
    commitments: row.commitments.map(({ state, dueOn, handling }) => ({
      unitId: handling.unitId,
      isReported: state === 'REPORTED',
      dueOn: toDay(dueOn),
    })),
    coSignings: row.coSigners.map(({ deputyId, state, opinions }) => ({
      deputyId,
      state: state as CoSignerState,
      hasOpinion: opinions.some(({ round }) => round === row.round),
    })),
    isConsentAsked: row.consentRequests.length > 0,
    isFirstChecked: checked !== undefined && (row.submittedAt === null || checked.at >= row.submittedAt),
    wideApplications: row.wideApplications.map(({ state }) => state as WideApplicationState),
    hasForwarder: (row.handedTo?.roleGrants.length ?? 0) > 0,
    draftedReports: row.upwardReports.map(({ addressee }) => addressee as Addressee),
    openInstructions: row.instructions,
  };
}

function handlingToDo({ unit, replies, ...row }: TodoRow['handlings'][number]) {
  const [latest] = replies;
  return {
    ...handlingFacts(row),
    id: row.id,
    round: row.round,
    assignedAt: row.assignedAt,
    declinedAt: row.declinedAt,
    acknowledgeDueOn: toDay(row.acknowledgeDueOn),
    replyDueOn: toDay(row.replyDueOn),
    contributeDueOn: day(row.contributeDueOn),
    reply: latest === undefined ? null : { state: latest.state as ReplyState, sequence: latest.sequence },
    hasHead: unit.roleGrants.length > 0,
  };
}

function day(date: Date | null): string | null {
  return date && toDay(date);
}
