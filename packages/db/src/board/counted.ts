/** What a board counts, once for the board's statement and once for the list that a number opens: a test holds the two equal. */
import { type Count, suggestionStates, unacceptedStates } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';

type Where = Prisma.SuggestionWhereInput;

const acceptedStates = suggestionStates.filter((s) => !(unacceptedStates as readonly string[]).includes(s));
const assigned = ['ASSIGNED', 'HANDLING', 'REPLIED', 'EVALUATED', 'WITH_COUNCIL', 'FULFILLING', 'CLOSED'];
const accepted: Where = { state: { in: acceptedStates }, acceptedAt: { not: null } };
const handedOver: Where = { ...accepted, handedOverAt: { not: null } };
const replied: Where = { ...handedOver, repliedAt: { not: null } };
const unkept = { isMade: true, state: { in: ['OPEN', 'REPORTED'] } };

/** The suggestions in each count, as a where-clause of lists. */
export const countWhere: Readonly<Record<Count, Where>> = {
  ACCEPTED: accepted,
  HANDED_OVER: handedOver,
  ASSIGNED: { ...handedOver, state: { in: assigned } },
  REPLIED: replied,
  REPLIED_FACE_TO_FACE: { ...replied, faceToFaceCount: { gt: 0 } },
  SOLVED: { ...replied, replyClass: 'A' },
  EVALUATED: { ...replied, resultMark: { not: null } },
  SATISFIED: { ...replied, resultMark: 'SATISFIED' },
  BASICALLY_SATISFIED: { ...replied, resultMark: 'BASICALLY_SATISFIED' },
  NOT_SATISFIED: { ...replied, resultMark: 'NOT_SATISFIED' },
  NOT_EVALUATED: { ...replied, resultMark: null, isEvaluationLapsed: true },
  PROMISED: { ...replied, commitmentCount: { gt: 0 } },
  CARRIED_OUT: { ...replied, commitmentCount: { gt: 0 }, commitments: { none: unkept } },
  CLOSED: { ...replied, state: 'CLOSED' },
};

const list = (states: readonly string[]): string => states.map((s) => `'${s}'`).join(', ');
const isReplied = 's.handed_over_at is not null and s.replied_at is not null';

/** The condition of being accepted at all: whatever is counted is. `s` is the suggestion's row. */
export const acceptedSql = `s.accepted_at is not null and s.state in (${list(acceptedStates)})`;

/** The same counts of accepted suggestions in SQL. */
export const countSql: Readonly<Record<Count, string>> = {
  ACCEPTED: 'true',
  HANDED_OVER: 's.handed_over_at is not null',
  ASSIGNED: `s.handed_over_at is not null and s.state in (${list(assigned)})`,
  REPLIED: isReplied,
  REPLIED_FACE_TO_FACE: `${isReplied} and s.face_to_face_count > 0`,
  SOLVED: `${isReplied} and s.reply_class = 'A'`,
  EVALUATED: `${isReplied} and s.result_mark is not null`,
  SATISFIED: `${isReplied} and s.result_mark = 'SATISFIED'`,
  BASICALLY_SATISFIED: `${isReplied} and s.result_mark = 'BASICALLY_SATISFIED'`,
  NOT_SATISFIED: `${isReplied} and s.result_mark = 'NOT_SATISFIED'`,
  NOT_EVALUATED: `${isReplied} and s.result_mark is null and s.is_evaluation_lapsed`,
  PROMISED: `${isReplied} and s.commitment_count > 0`,
  CARRIED_OUT: `${isReplied} and s.commitment_count > 0 and s.passed_commitment_count = s.commitment_count`,
  CLOSED: `${isReplied} and s.state = 'CLOSED'`,
};
