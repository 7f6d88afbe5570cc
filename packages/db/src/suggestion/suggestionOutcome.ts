/** What became of a suggestion, as the domain tells it, read in one statement. */
import type { Mark, OutcomeFacts, ReplyClass, SuggestionState } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import { toDay } from '../day.ts';

/** Columns behind `OutcomeFacts`, with the earliest commitment still to be carried out. */
export const outcomeSelect = {
  state: true,
  filedAt: true,
  replyDueOn: true,
  replyClass: true,
  resultMark: true,
  commitments: {
    where: { isMade: true, state: { in: ['OPEN', 'REPORTED'] } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: 1,
    select: { dueOn: true },
  },
} satisfies Prisma.SuggestionSelect;

/** The row in the domain's types. */
export function outcomeFacts(row: Prisma.SuggestionGetPayload<{ select: typeof outcomeSelect }>): OutcomeFacts {
  const promisedOn = row.commitments[0]?.dueOn ?? null;
  return {
    state: row.state as SuggestionState,
    filedAt: row.filedAt,
    replyDueOn: row.replyDueOn && toDay(row.replyDueOn),
    replyClass: row.replyClass as ReplyClass | null,
    resultMark: row.resultMark as Mark | null,
    promisedOn: promisedOn && toDay(promisedOn),
  };
}
