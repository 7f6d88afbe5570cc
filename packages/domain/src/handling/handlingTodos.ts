/** What is a unit's to do on its part of a suggestion. */
import type { PlainDate } from '../kernel/plainDate.ts';
import type { Viewer } from '../role/Viewer.ts';
import type { SuggestionState } from '../suggestion/suggestionLifecycle.ts';
import { availableHandlingActs, availableHandlingMoves } from '../suggestion/suggestionRelations.ts';
import type { HandlingToDo, Todo, TodoAct } from '../suggestion/Todo.ts';
import { type HandlingRole, replyingRoles } from './handlingLifecycle.ts';

type Parts = {
  readonly state: SuggestionState;
  readonly round: number;
  readonly handlings: readonly HandlingToDo[];
};

/** The things to do on one handling, while its round is handled, and while a class B that stands is answered again as an A. */
export function handlingTodos(viewer: Viewer, s: Parts, h: HandlingToDo): Todo[] {
  const act = (name: TodoAct, dueOn: PlainDate | null): Todo => ({ act: name, dueOn, handlingId: h.id });
  if (s.state === 'FULFILLING') return stands(s, h) ? laterReply(viewer, h).map((name) => act(name, null)) : [];
  if ((s.state !== 'ASSIGNED' && s.state !== 'HANDLING') || h.round !== s.round) return [];
  const moves = availableHandlingMoves(viewer, h);
  return [
    ...(moves.includes('acknowledge') ? [act('ACKNOWLEDGE', h.acknowledgeDueOn)] : []),
    ...(moves.includes('contribute') && s.state === 'HANDLING' ? [act('CONTRIBUTE', h.contributeDueOn)] : []),
    ...(moves.includes('reply') ? replySteps(viewer, h).map((name) => act(name, h.replyDueOn)) : []),
  ];
}

/** A reply is drafted, then signed, then issued; each waits for the one who does it. */
function replySteps(viewer: Viewer, h: HandlingToDo): TodoAct[] {
  if (h.reply === null) return ['REPLY'];
  return h.reply.state === 'SIGNED' ? ['ISSUE_REPLY'] : signing(viewer, h);
}

/** The head signs; where the unit has none who could on screen, who works there enters the signature from paper. */
function signing(viewer: Viewer, h: HandlingToDo): TodoAct[] {
  const acts = availableHandlingActs(viewer, h);
  if (h.reply?.state !== 'DRAFT') return [];
  if (acts.includes('signReply')) return ['SIGN_REPLY'];
  return acts.includes('enterSignature') && !h.hasHead ? ['ENTER_SIGNATURE'] : [];
}

function laterReply(viewer: Viewer, h: HandlingToDo): TodoAct[] {
  if (h.reply === null || h.reply.sequence === 1) return [];
  const mayIssue = availableHandlingActs(viewer, h).includes('issueAgain');
  return h.reply.state === 'SIGNED' && mayIssue ? ['ISSUE_AGAIN'] : signing(viewer, h);
}

/** Its reply is the unit's latest. */
function stands({ handlings }: Parts, h: HandlingToDo): boolean {
  const replied = (other: HandlingToDo) =>
    other.state === 'REPLIED' && (replyingRoles as readonly HandlingRole[]).includes(other.role);
  return replied(h) && !handlings.some((o) => o.unitId === h.unitId && o.round > h.round && replied(o));
}
