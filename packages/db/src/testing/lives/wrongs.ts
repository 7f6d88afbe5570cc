/** Moves that the table does not give somebody, or not now: each is tried with an input that would be good, and must be refused. */
import {
  availableSuggestionMoves,
  type Mark,
  type PersonalSuggestionMove,
  Refusal,
  type SuggestionFacts,
  type SuggestionState,
  screeningPoints,
  type Viewer,
} from '@renda/domain';
import type { Act } from '../../act.ts';
import { assignSuggestion } from '../../suggestion/assignSuggestion.ts';
import { closeSuggestion } from '../../suggestion/closeSuggestion.ts';
import { decideSuggestion } from '../../suggestion/decideSuggestion.ts';
import { endForReference } from '../../suggestion/endForReference.ts';
import { evaluateSuggestion } from '../../suggestion/evaluateSuggestion.ts';
import { handleAgain } from '../../suggestion/handleAgain.ts';
import { handOverSuggestion } from '../../suggestion/handOverSuggestion.ts';
import { joinSuggestion, unjoinSuggestion } from '../../suggestion/joinSuggestion.ts';
import { purgeSuggestion } from '../../suggestion/purgeSuggestion.ts';
import { redirectSuggestion } from '../../suggestion/redirectSuggestion.ts';
import { referSuggestion } from '../../suggestion/referSuggestion.ts';
import { acceptSuggestion, sendBackSuggestion } from '../../suggestion/screenSuggestion.ts';
import { submitSuggestion } from '../../suggestion/submitSuggestion.ts';
import { withdrawSuggestion } from '../../suggestion/withdrawSuggestion.ts';
import type { Life } from './Life.ts';
import { daysLater } from './plainDays.ts';
import type { Snapshot } from './Snapshot.ts';
import { marksOf } from './steps/endings.ts';
import { isTimedOut } from './timedOut.ts';
import { type Wrong, wrongActs } from './wrongActs.ts';

type Try = (act: Act, s: Snapshot, life: Life) => Promise<unknown>;

const why = '按规定办理，情况属实';
const paper = { reason: why, attachmentIds: [] };

const tries: Readonly<Record<PersonalSuggestionMove, Try>> = {
  submit: submitSuggestion,
  withdraw: (act, s) => withdrawSuggestion(act, s, why),
  sendBack: (act, s) => sendBackSuggestion(act, s, why),
  redirect: (act, s) => redirectSuggestion(act, s, 'PETITION', why),
  join: (act, s, life) => joinSuggestion(act, s, life.chance.pick(life.neighbours).id, paper),
  unjoin: (act, s) => unjoinSuggestion(act, s, why),
  endForReference: (act, s) => endForReference(act, s, paper),
  accept: (act, s) => acceptSuggestion(act, s, screeningPoints),
  handOver: (act, s, { around }) =>
    handOverSuggestion(act, s, { organId: around.cast.world.inspection.id, isWide: false }),
  assign: (act, s, { around }) => assignSuggestion(act, s, [{ unitId: around.cast.world.roads.id, role: 'LEAD' }]),
  evaluate: (act, s, life) => evaluateSuggestion(act, s, { marks: marksOf(life, s), areCoSignersHeard: true }),
  handleAgain,
  refer: referSuggestion,
  decide: (act, s, life) =>
    decideSuggestion(act, s, {
      outcome: 'THIRD_HANDLING',
      meeting: '第 58 次主任会议',
      heldOn: life.today,
      reason: why,
      dueOn: daysLater(life.today, 30),
      supervisorId: null,
      minutesId: null,
    }),
  close: closeSuggestion,
  purge: (act, s) => purgeSuggestion(act, s, why),
};

const moves = Object.keys(tries) as PersonalSuggestionMove[];

/** Tries one of all that is not open to the viewer; promises what went wrong, null where it was refused. */
export async function tryWrong(life: Life, s: Snapshot, viewer: Viewer): Promise<string | null> {
  const facts = factsOf(s);
  const open = availableSuggestionMoves(viewer, facts);
  const wrong = moves
    .filter((move) => !open.includes(move))
    .map((name) => ({ name, attempt: () => tries[name](life.by(viewer), s, life) }));
  const all: Wrong[] = [...wrong, ...wrongActs(life, s, facts, viewer)];
  const { name, attempt } = life.chance.pick(all);
  const refusal = await attempt().then(
    () => null,
    (error: unknown) => error,
  );
  if (refusal instanceof Refusal || isTimedOut(refusal)) return null;
  return `${viewer.name} tried to ${name} one that is ${s.state}: ${refusal === null ? 'it was done' : String(refusal)}`;
}

function factsOf(s: Snapshot): SuggestionFacts {
  return {
    ...s,
    state: s.state as SuggestionState,
    resultMark: s.resultMark as Mark | null,
    raisedIn: s.raisedIn as SuggestionFacts['raisedIn'],
    replyClass: s.replyClass as SuggestionFacts['replyClass'],
  };
}
