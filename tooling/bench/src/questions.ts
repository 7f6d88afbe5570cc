/** What is asked of both servers: the list and the detail as the apps show them, but for what is worked out in words. */

import { pageSize } from './floorStatements.ts';

export type Question = { readonly name: 'list' | 'detail'; readonly query: string; readonly variables: object };

const list = `query List($first: Int!) {
  suggestions(first: $first) {
    edges { node {
      id officialNumber title state filedAt replyDueOn
      leadDeputy { id name } township { id name } category { id name }
      handlings { id role state unit { id name } }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const detail = `query Detail($id: ID!) {
  node(id: $id) { ... on Suggestion {
    id version officialNumber kind state title body proposal openness raisedIn isWide isOnBehalf enteredByName
    filedAt submittedAt acceptedAt handedOverAt repliedAt evaluatedAt closedAt replyClass resultMark replyDueOn
    leadDeputy { id name } delegation { id name } township { id name } congress { id name } category { id name }
    session { id ordinal } screener { id name } handedTo { id name } wishedUnit { id name }
    handlings {
      id role state round assignedAt acknowledgedAt repliedAt replyDueOn unit { id name }
      consultations { heldOn mode summary recordedByName }
      evaluations { attitude result }
    }
    replies { state replyClass body documentNumber issuedOn unit contactName contactPhone attachments { id name } }
    evaluations { attitude result reason at isOnBehalf unit }
    deadlines { key startedOn dueOn metOn isProvisional unit }
    attachments { id name }
    events { move at actorName actorBody fromState toState legalBasis }
  } }
}`;

/** The first page of twenty. */
export const listQuestion: Question = { name: 'list', query: list, variables: { first: pageSize } };

/** One suggestion with all that hangs on it. */
export function detailQuestion(suggestionId: string): Question {
  const id = Buffer.from(`Suggestion:${suggestionId}`).toString('base64');
  return { name: 'detail', query: detail, variables: { id } };
}
