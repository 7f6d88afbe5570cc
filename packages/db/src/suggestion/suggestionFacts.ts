/** What the domain's rules ask of a suggestion, read in one statement. */
import type {
  HandlingFacts,
  HandlingRole,
  HandlingState,
  Mark,
  RaisedIn,
  ReplyClass,
  SuggestionFacts,
  SuggestionState,
} from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';

/** Columns behind `SuggestionFacts`. */
export const suggestionFactsSelect = {
  state: true,
  leadDeputyId: true,
  evaluatorId: true,
  enteredById: true,
  screenerId: true,
  townshipId: true,
  delegationId: true,
  raisedIn: true,
  handedToId: true,
  raisedUpById: true,
  groupId: true,
  isOnBehalf: true,
  replyClass: true,
  resultMark: true,
  consultationCount: true,
  commitmentCount: true,
  passedCommitmentCount: true,
  openLookBackCount: true,
  openObjectionCount: true,
  dissatisfiedCount: true,
} as const satisfies Prisma.SuggestionSelect;

/** The order in which handlings are shown; the same everywhere, so that one statement can serve two readers of them. */
export const handlingOrder = [
  { round: 'asc' },
  { role: 'desc' },
  { id: 'asc' },
] satisfies Prisma.HandlingOrderByWithRelationInput[];

/** Columns behind `HandlingFacts`. */
export const handlingFactsSelect = { unitId: true, role: true, state: true } as const satisfies Prisma.HandlingSelect;

type SuggestionRow = Prisma.SuggestionGetPayload<{ select: typeof suggestionFactsSelect }>;
type HandlingRow = Prisma.HandlingGetPayload<{ select: typeof handlingFactsSelect }>;

/** The row in the domain's types; the database's CHECKs keep the texts to these constants. */
export function suggestionFacts(row: SuggestionRow): SuggestionFacts {
  return {
    ...row,
    state: row.state as SuggestionState,
    replyClass: row.replyClass as ReplyClass | null,
    resultMark: row.resultMark as Mark | null,
    raisedIn: row.raisedIn as RaisedIn,
  };
}

/** The row in the domain's types. */
export function handlingFacts(row: HandlingRow): HandlingFacts {
  return { unitId: row.unitId, role: row.role as HandlingRole, state: row.state as HandlingState };
}
