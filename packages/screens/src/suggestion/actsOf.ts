import type { HandlingAct, HandlingMove, ReplyClass, ReplyState, SuggestionMove, SuggestionState } from '@renda/domain';
import { mayBeDated } from '../handling/issueRules.ts';

/** What a person can do on a suggestion's page, in the order in which it usually comes. */
export const actNames = [
  'screen',
  'revise',
  'handOver',
  'assign',
  'acknowledge',
  'consult',
  'draftReply',
  'signReply',
  'enterSignature',
  'issueReply',
  'evaluate',
  'answerAgain',
  'issueAgain',
  'handleAgain',
  'refer',
  'decide',
  'close',
] as const;
export type ActName = (typeof actNames)[number];

interface HandlingFacts {
  readonly id: string;
  readonly availableMoves: readonly HandlingMove[];
  readonly availableActs: readonly HandlingAct[];
  readonly round: number;
  readonly consultations: readonly { readonly heldOn: string }[];
  readonly reply?: { readonly state: ReplyState; readonly replyClass: ReplyClass; readonly sequence: number } | null;
}

interface SuggestionFacts<Handling> {
  readonly state: SuggestionState;
  readonly round: number;
  readonly availableMoves: readonly SuggestionMove[];
  readonly mayRevise: boolean;
  readonly handlings: readonly Handling[];
}

/** One thing to do; `key` names it in an address, `handling` is the unit's part on which it is done. */
export interface SuggestionAct<Handling> {
  readonly key: string;
  readonly name: ActName;
  readonly handling: Handling | null;
  /** The one usual next step. */
  readonly isNext: boolean;
}

/**
 * The acts that the moves open to the viewer amount to. One of them at most is next: a unit consults before it
 * drafts; what is drafted is signed by the head (or the signature on paper entered), and only what is signed can be issued: that is next
 * from the day after the consultation. Entering a paper
 * form waits for the deputy and is never next. `thisDay` is `YYYY-MM-DD`.
 */
export function actsOf<Handling extends HandlingFacts>(
  suggestion: SuggestionFacts<Handling>,
  thisDay: string,
): SuggestionAct<Handling>[] {
  const { availableMoves: moves, mayRevise, handlings } = suggestion;
  const names: ActName[] = [
    ...(moves.includes('accept') ? (['screen'] as const) : []),
    ...(mayRevise ? (['revise'] as const) : []),
    ...(['handOver', 'assign', 'evaluate', 'handleAgain', 'refer', 'decide', 'close'] as const).filter((move) =>
      moves.includes(move),
    ),
  ];
  const acts = [
    ...names.map((name) => ({ key: name, name, handling: null, isNext: name !== 'evaluate' })),
    ...handlings.flatMap((handling) => handlingActs(handling, thisDay)),
    ...(suggestion.state === 'FULFILLING'
      ? handlings.filter(({ round }) => round === suggestion.round).flatMap(laterReply)
      : []),
  ].sort((one, other) => actNames.indexOf(one.name) - actNames.indexOf(other.name));
  const next = acts.find((act) => act.isNext);
  return acts.map((act) => ({ ...act, isNext: act === next }));
}

function handlingActs<Handling extends HandlingFacts>(handling: Handling, thisDay: string): SuggestionAct<Handling>[] {
  const { id, availableMoves: moves, availableActs: may, consultations, reply } = handling;
  const act = (name: ActName, isNext: boolean) => ({ key: `${name}.${id}`, name, handling, isNext });
  const hasConsulted = consultations.length > 0;
  const isDrafted = reply?.state === 'DRAFT';
  const isHead = may.includes('signReply');
  return [
    ...(moves.includes('acknowledge') ? [act('acknowledge', true)] : []),
    ...(moves.includes('consult') ? [act('consult', !hasConsulted)] : []),
    ...(may.includes('draftReply') ? [act('draftReply', hasConsulted && !reply)] : []),
    ...(isDrafted && isHead ? [act('signReply', true)] : []),
    ...(isDrafted && !isHead && may.includes('enterSignature') ? [act('enterSignature', hasConsulted)] : []),
    ...(moves.includes('reply') && reply?.state === 'SIGNED'
      ? [act('issueReply', mayBeDated(thisDay, consultations))]
      : []),
  ];
}

/** The class B of this round may be answered again as an A while it is carried out: drafted, signed, then issued. */
function laterReply<Handling extends HandlingFacts>(handling: Handling): SuggestionAct<Handling>[] {
  const { id, availableActs: may, reply } = handling;
  const act = (name: ActName, isNext: boolean) => ({ key: `${name}.${id}`, name, handling, isNext });
  if (!reply) return [];
  const isLater = reply.state !== 'ISSUED' && reply.sequence > 1;
  const mayBegin = reply.state === 'ISSUED' && reply.replyClass === 'B';
  return [
    ...(may.includes('answerAgain') && (isLater || mayBegin) ? [act('answerAgain', false)] : []),
    ...(may.includes('issueAgain') && isLater && reply.state === 'SIGNED' ? [act('issueAgain', true)] : []),
  ];
}

/** The act that an address names: by its whole key, or by its name where that is enough; `reply` is whatever a unit's reply lacks first. */
export function actNamed<Handling extends HandlingFacts>(
  acts: readonly SuggestionAct<Handling>[],
  named: string | undefined,
) {
  const exact = acts.find((act) => act.key === named) ?? acts.find((act) => act.name === named);
  return exact ?? replyStep(acts, named) ?? null;
}

/** The deputy is consulted first, then the reply is drafted. */
function replyStep<Handling extends HandlingFacts>(
  acts: readonly SuggestionAct<Handling>[],
  named: string | undefined,
) {
  return acts.find(({ name, handling }) => {
    if (named !== `reply.${handling?.id}`) return false;
    return name === (handling?.consultations.length === 0 ? 'consult' : 'draftReply');
  });
}
