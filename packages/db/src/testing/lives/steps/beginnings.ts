/** Before handing over: written, signed together, screened, numbered, or out of the way. */
import { screeningPoints } from '@renda/domain';
import { answerInvitation, removeCoSigner } from '../../../co-signer/answerInvitation.ts';
import { enterCoSignatures, inviteCoSigners } from '../../../co-signer/inviteCoSigners.ts';
import { reviseSuggestion } from '../../../suggestion/draftSuggestion.ts';
import { handOverSuggestion } from '../../../suggestion/handOverSuggestion.ts';
import { preScreenSuggestion } from '../../../suggestion/preScreenSuggestion.ts';
import { raiseUp, sendDown } from '../../../suggestion/raiseUp.ts';
import { redirectSuggestion } from '../../../suggestion/redirectSuggestion.ts';
import { acceptSuggestion, sendBackSuggestion } from '../../../suggestion/screenSuggestion.ts';
import { submitSuggestion } from '../../../suggestion/submitSuggestion.ts';
import { withdrawSuggestion } from '../../../suggestion/withdrawSuggestion.ts';
import { completeDraft, testAttachment } from '../../world.ts';
import type { Life } from '../Life.ts';
import type { Snapshot } from '../Snapshot.ts';
import { deputyAct, isIn, type Step, signersIn } from './Step.ts';

/** Deputies of the same congress in office who were not asked. */
function unasked(life: Life, s: Snapshot) {
  return life.around.deputies.filter(
    (d) =>
      d.isInOffice &&
      d.congressId === s.congressId &&
      d.id !== s.leadDeputyId &&
      !s.coSigners.some((c) => c.deputyId === d.id),
  );
}

const whileSigned = isIn('DRAFT', 'RETURNED', 'SUBMITTED');

const signing: readonly Step[] = [
  {
    name: 'invite',
    weight: 2,
    ready: (s, life) => whileSigned(s) && s.coSigners.length < 2 && unasked(life, s).length > 0,
    take: (life, s) => inviteCoSigners(life.author(), s, [life.chance.pick(unasked(life, s)).id]),
  },
  {
    name: 'answerInvitation',
    weight: 4,
    ready: (s, life) => whileSigned(s) && signersIn(life, s, 'INVITED').length > 0,
    take: (life, s) => {
      const asked = life.chance.pick(signersIn(life, s, 'INVITED'));
      return answerInvitation(deputyAct(life, asked.deputyId), asked, life.chance.happens(0.8));
    },
  },
  {
    name: 'changeAnswer',
    weight: 0.6,
    ready: (s, life) => whileSigned(s) && signersIn(life, s, 'SIGNED', 'DECLINED').length > 0,
    take: (life, s) => {
      const asked = life.chance.pick(signersIn(life, s, 'SIGNED', 'DECLINED'));
      return answerInvitation(deputyAct(life, asked.deputyId), asked, asked.state === 'DECLINED');
    },
  },
  {
    name: 'removeCoSigner',
    weight: 0.5,
    ready: (s) => whileSigned(s) && s.coSigners.some((c) => c.state === 'INVITED'),
    take: (life, s) =>
      removeCoSigner(life.author(), life.chance.pick(s.coSigners.filter((c) => c.state === 'INVITED'))),
  },
  {
    name: 'enterCoSignature',
    weight: 0.5,
    ready: (s, life) => isIn('SUBMITTED')(s) && unasked(life, s).length > 0,
    take: async (life, s) => {
      const act = life.staff(s);
      const scan = await testAttachment(act.db, act.viewer, 'SCAN');
      return enterCoSignatures(act, s, [life.chance.pick(unasked(life, s)).id], [scan.id]);
    },
  },
];

/** Before handing over: written, signed together, screened, numbered, or out of the way. */
export const beginnings: readonly Step[] = [
  ...signing,
  {
    name: 'revise',
    weight: 0.6,
    ready: isIn('DRAFT', 'RETURNED'),
    take: (life, s) => {
      const title = `关于改造第 ${1 + life.chance.below(99)} 号路段的建议`;
      return reviseSuggestion(life.author(), s, { ...completeDraft(life.around.cast.world), title });
    },
  },
  {
    name: 'submit',
    weight: 8,
    ready: (s, life) => isIn('DRAFT', 'RETURNED')(s) && life.lead.isInOffice,
    take: (life, s) => submitSuggestion(life.author(), s),
  },
  {
    name: 'withdraw',
    weight: 0.2,
    ready: isIn('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'),
    take: (life, s) => withdrawSuggestion(life.by(life.lead.viewer), s, '情况已经解决'),
  },
  {
    name: 'preScreen',
    weight: 4,
    ready: (s) => isIn('SUBMITTED')(s) && s.raisedIn === 'SESSION' && s.delegationId !== null,
    take: (life, s) =>
      preScreenSuggestion(life.by(life.around.places.delegationClerk), s, { isInOrder: true, comment: '' }),
  },
  {
    name: 'sendBack',
    weight: 0.8,
    ready: isIn('SUBMITTED'),
    take: (life, s) => sendBackSuggestion(life.staff(s), s, '请补充具体地点'),
  },
  {
    name: 'redirect',
    weight: 0.2,
    ready: isIn('SUBMITTED'),
    take: (life, s) => redirectSuggestion(life.staff(s), s, 'PETITION', '属于信访事项'),
  },
  {
    name: 'accept',
    weight: 6,
    ready: isIn('SUBMITTED'),
    take: (life, s) => acceptSuggestion(life.staff(s), s, screeningPoints),
  },
  {
    name: 'raiseUp',
    weight: 1.5,
    ready: (s, life) =>
      isIn('ACCEPTED')(s) && s.screenerId === life.around.cast.town.presidium.id && s.groupId === null,
    take: (life, s) => raiseUp(life.staff(s), s, '涉及县道改造，超出本镇职权'),
  },
  {
    name: 'sendDown',
    weight: 2,
    ready: (s) => isIn('ACCEPTED')(s) && s.raisedUpById !== null && s.groupId === null,
    take: (life, s) => sendDown(life.staff(s), s, '属乡道，由镇负责'),
  },
  {
    name: 'handOver',
    weight: 6,
    ready: isIn('ACCEPTED'),
    take: (life, s) => {
      const organId = life.chance.pick(receiversOf(life, s));
      return handOverSuggestion(life.staff(s), s, { organId, isWide: life.chance.happens(0.2) });
    },
  },
];

/** The organs to which it may be handed over: a township's own government, or the county's; most go through the inspection office. */
export function receiversOf(life: Life, s: Snapshot): string[] {
  const { world, town } = life.around.cast;
  if (s.screenerId === town.presidium.id) return [town.government.id];
  return [world.inspection.id, world.inspection.id, world.inspection.id, world.court.id];
}
