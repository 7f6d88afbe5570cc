import { describe, expect, it } from 'vitest';
import { handlingActNames, personalHandlingMoves } from '../handling/handlingLifecycle.ts';
import { suggestionActNames } from './suggestionActs.ts';
import { personalSuggestionMoves } from './suggestionLifecycle.ts';
import type { TodoAct } from './Todo.ts';

/** By which moves and acts each thing is done. */
const doneBy: Readonly<Record<TodoAct, readonly string[]>> = {
  REVISE: ['suggestion.submit'],
  ANSWER_INVITATION: ['suggestion.answerInvitation'],
  ANSWER_CONSENT: ['suggestion.answerConsent'],
  FIRST_CHECK: ['suggestion.preScreen'],
  SCREEN: ['suggestion.accept', 'suggestion.sendBack', 'suggestion.redirect'],
  HAND_OVER: ['suggestion.handOver'],
  SIGN_RECEIPT: [],
  ASSIGN: ['suggestion.assign'],
  ASSIGN_AGAIN: ['suggestion.assignMore'],
  ACKNOWLEDGE: ['handling.acknowledge', 'handling.decline'],
  FORWARD_WIDE: ['suggestion.forwardWide'],
  DECIDE_WIDE: ['suggestion.decideWide'],
  CONTRIBUTE: ['handling.contribute'],
  REPLY: ['handling.consult', 'handling.draftReply'],
  SIGN_REPLY: ['handling.signReply'],
  ENTER_SIGNATURE: ['handling.enterSignature'],
  ISSUE_REPLY: ['handling.reply'],
  GIVE_OPINION: ['suggestion.giveOpinion'],
  EVALUATE: ['suggestion.evaluate'],
  HANDLE_AGAIN: ['suggestion.handleAgain'],
  REFER: ['suggestion.refer'],
  DECIDE: ['suggestion.decide'],
  ANSWER_OBJECTION: ['suggestion.answerObjection'],
  ANSWER_INSTRUCTION: [],
  SEND_REPORT: ['suggestion.reportUpwards'],
  REPORT_COMMITMENT: ['handling.reportCommitment'],
  ISSUE_AGAIN: ['handling.issueAgain'],
  DRAW_LOOK_BACKS: [],
  LOOK_BACK: ['suggestion.lookBack'],
  CLOSE: ['suggestion.close'],
  PLAN_ACTIVITY: [],
  HOLD_ACTIVITY: [],
};

/** What is nobody's to do, and why. */
const notAsked: Readonly<Record<string, string>> = {
  'suggestion.withdraw': 'the deputy may, and nobody waits for it',
  'suggestion.join': 'a way out that the screening may take; it is asked as screening',
  'suggestion.unjoin': 'puts a joining right that was mistaken',
  'suggestion.endForReference': 'a way out that the screening may take; it is asked as screening',
  'suggestion.purge': 'only where a secret is found',
  'suggestion.inviteCoSigners': 'the author may',
  'suggestion.enterCoSignatures': 'from paper, when there is some',
  'suggestion.removeCoSigner': 'puts an invitation right',
  'suggestion.askConsent': 'begins joining or ending for reference, which nobody has to',
  'suggestion.takeBackConsent': 'the body may think otherwise',
  'suggestion.confirmEntry':
    'the deputy may; the portal shows what was entered beside the list, and silence changes nothing',
  'suggestion.object': 'the deputy may, as above',
  'suggestion.link': 'the body may',
  'suggestion.unlink': 'the body may',
  'suggestion.raiseUp': 'one way of handing over; it is asked as that',
  'suggestion.sendDown': 'one way of handing over; it is asked as that',
  'suggestion.consultFor': 'the body may, from paper; the consultation is the unit’s to hold',
  'suggestion.instruct': 'a leader may',
  'suggestion.chooseKey': 'the council of chairpersons may',
  'suggestion.recordVisit': 'when somebody went',
  'suggestion.raiseAgain': 'ties to an earlier one, where there is one',
  'suggestion.publish': 'the body may',
  'suggestion.remind': 'the body and the receiving organ may; the due dates remind by themselves',
  'suggestion.remark': 'whoever follows it may',
  'handling.recordProgress': 'the unit may, between its steps',
  'handling.applyForWide': 'the unit may, where three months are too short',
  'handling.answerAgain': 'the unit may; once drafted it is asked to be signed and issued',
};

describe('the tables of moves and acts', () => {
  const all = [
    ...[...personalSuggestionMoves, ...suggestionActNames].map((name) => `suggestion.${name}`),
    ...[...personalHandlingMoves, ...handlingActNames].map((name) => `handling.${name}`),
  ];

  it('hold nothing that is neither asked of somebody nor named with the reason why not', () => {
    const told = [...Object.values(doneBy).flat(), ...Object.keys(notAsked)];
    expect([...told].sort()).toEqual([...all].sort());
  });
});
