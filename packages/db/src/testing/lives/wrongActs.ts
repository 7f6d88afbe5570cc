/** Acts beside the moves, and what units do, each with an input that would be good: for whom the table does not open them they must be refused. */
import {
  availableHandlingActs,
  availableHandlingMoves,
  availableSuggestionActs,
  type HandlingAct,
  type HandlingFacts,
  type PersonalHandlingMove,
  type SuggestionAct,
  type SuggestionFacts,
  type Viewer,
} from '@renda/domain';
import type { Act } from '../../act.ts';
import { inviteCoSigners } from '../../co-signer/inviteCoSigners.ts';
import { answerConsent } from '../../consent-request/answerConsent.ts';
import { askConsent, takeBackConsent } from '../../consent-request/askConsent.ts';
import { acknowledgeHandling } from '../../handling/acknowledgeHandling.ts';
import { answerAgain } from '../../handling/answerAgain.ts';
import { contribute } from '../../handling/contribute.ts';
import { declineHandling } from '../../handling/declineHandling.ts';
import { draftReply } from '../../handling/draftReply.ts';
import { recordConsultation } from '../../handling/recordConsultation.ts';
import { recordProgress } from '../../handling/recordProgress.ts';
import { signReply } from '../../handling/signReply.ts';
import { recordInstruction } from '../../instruction/recordInstruction.ts';
import { chooseKeySuggestion } from '../../key-suggestion/keySuggestion.ts';
import { publishSuggestion } from '../../public-face/publishSuggestion.ts';
import { assignMore } from '../../suggestion/assignMore.ts';
import { remarkOn, remindOf } from '../../suggestion/deskActs.ts';
import { linkSuggestions, unlinkSuggestion } from '../../suggestion/linkSuggestions.ts';
import { preScreenSuggestion } from '../../suggestion/preScreenSuggestion.ts';
import { raiseAgain } from '../../suggestion/raiseAgain.ts';
import { raiseUp, sendDown } from '../../suggestion/raiseUp.ts';
import { draftUpwardReport } from '../../upward-report/upwardReport.ts';
import { applyForWide } from '../../wide-application/applyForWide.ts';
import { completeReply } from '../world.ts';
import type { Life } from './Life.ts';
import type { HandlingNow, Snapshot } from './Snapshot.ts';

type ActTry = (act: Act, s: Snapshot, life: Life) => Promise<unknown>;
type HandlingTry = (act: Act, h: HandlingNow, life: Life) => Promise<unknown>;

const why = '按规定办理，情况属实';
const ended = { kind: 'END_FOR_REFERENCE', intoId: null } as const;

const acts: Readonly<Partial<Record<SuggestionAct, ActTry>>> = {
  inviteCoSigners: (act, s, { around }) => inviteCoSigners(act, s, [around.chance.pick(around.deputies).id]),
  preScreen: (act, s) => preScreenSuggestion(act, s, { isInOrder: true, comment: '' }),
  askConsent: (act, s) => askConsent(act, s, ended, why),
  takeBackConsent: (act, s) => takeBackConsent(act, s),
  answerConsent: (act, s) => answerConsent(act, s, { isGiven: false }),
  link: (act, s, life) => linkSuggestions(act, [s, life.chance.pick(life.neighbours)], why),
  unlink: (act, s) => unlinkSuggestion(act, s, why),
  raiseUp: (act, s) => raiseUp(act, s, why),
  sendDown: (act, s) => sendDown(act, s, why),
  assignMore: (act, s, { around }) => assignMore(act, s, [{ unitId: around.cast.world.police.id, role: 'ASSISTING' }]),
  instruct: (act, s, { today }) =>
    recordInstruction(act, s, { leaderId: null, text: why, givenOn: today, toId: null, attachmentIds: [] }),
  reportUpwards: (act, s) => draftUpwardReport(act, s, 'INSPECTION_OFFICE'),
  chooseKey: (act, s, { around, today }) =>
    chooseKeySuggestion(act, s, { chosenOn: today, meeting: why, leaderId: null, supervisorId: around.cast.council }),
  raiseAgain: (act, s) => raiseAgain(act, s, null),
  remind: (act, s) => remindOf(act, s, why),
  remark: (act, s) => remarkOn(act, s, why),
  publish: (act, s) => publishSuggestion(act, s, { isPublished: true, publicSummary: null }),
};

const ofUnits: Readonly<Partial<Record<PersonalHandlingMove | HandlingAct, HandlingTry>>> = {
  acknowledge: (act, h) => acknowledgeHandling(act, h),
  decline: (act, h) => declineHandling(act, h, why),
  consult: (act, h, { today }) => recordConsultation(act, h, { heldOn: today, mode: 'TELEPHONE', summary: why }),
  contribute: (act, h) => contribute(act, h, { text: why, attachmentIds: [] }),
  recordProgress: (act, h, { today }) => recordProgress(act, h, { on: today, text: why, attachmentIds: [] }),
  applyForWide: (act, h) => applyForWide(act, h, why),
  draftReply: (act, h, { today }) => draftReply(act, h, completeReply('A', today)),
  signReply: (act, h) => signReply(act, h),
  answerAgain: (act, h, { today }) => answerAgain(act, h, completeReply('A', today)),
};

/** One thing that must be refused, and what to call it. */
export type Wrong = { readonly name: string; readonly attempt: () => Promise<unknown> };

/** Everything of these that is not open to the viewer now. */
export function wrongActs(life: Life, s: Snapshot, facts: SuggestionFacts, viewer: Viewer): Wrong[] {
  const open: readonly string[] = availableSuggestionActs(viewer, facts);
  const act = life.by(viewer);
  const ofSuggestion = Object.entries(acts)
    .filter(([name]) => !open.includes(name))
    .map(([name, take]) => ({ name, attempt: () => take(act, s, life) }));
  return [...ofSuggestion, ...s.handlings.flatMap((h) => wrongOfUnit(life, h, viewer))];
}

function wrongOfUnit(life: Life, h: HandlingNow, viewer: Viewer): Wrong[] {
  const facts = { ...h, role: h.role as HandlingFacts['role'], state: h.state as HandlingFacts['state'] };
  const open: readonly string[] = [...availableHandlingMoves(viewer, facts), ...availableHandlingActs(viewer, facts)];
  return Object.entries(ofUnits)
    .filter(([name]) => !open.includes(name))
    .map(([name, take]) => ({ name: `${name} (${h.state})`, attempt: () => take(life.by(viewer), h, life) }));
}
