/** Before handing over: written, signed together, screened, numbered. */
import { screeningPoints } from '@renda/domain';
import { answerInvitation } from '../../co-signer/answerInvitation.ts';
import { inviteCoSigners } from '../../co-signer/inviteCoSigners.ts';
import { answerConsent } from '../../consent-request/answerConsent.ts';
import { askConsent } from '../../consent-request/askConsent.ts';
import { handOverSuggestion } from '../../suggestion/handOverSuggestion.ts';
import { redirectSuggestion } from '../../suggestion/redirectSuggestion.ts';
import { acceptSuggestion, sendBackSuggestion } from '../../suggestion/screenSuggestion.ts';
import { submitSuggestion } from '../../suggestion/submitSuggestion.ts';
import { withdrawSuggestion } from '../../suggestion/withdrawSuggestion.ts';
import { isIn, type Step, staff } from './Step.ts';

/** Before handing over: written, signed together, screened, numbered. */
export const beginnings: readonly Step[] = [
  {
    name: 'invite',
    weight: 2,
    ready: (s) => isIn('DRAFT', 'RETURNED')(s) && s.coSigners.length === 0,
    take: (life, s) => {
      const others = life.cast.deputies.filter((d) => d.id !== s.leadDeputyId);
      return inviteCoSigners(life.by(life.lead.viewer), s, [life.chance.pick(others).id]);
    },
  },
  {
    name: 'answerInvitation',
    weight: 3,
    ready: (s) => isIn('DRAFT', 'RETURNED', 'SUBMITTED')(s) && s.coSigners.some((c) => c.state === 'INVITED'),
    take: (life, s) => {
      const asked = life.chance.pick(s.coSigners.filter((c) => c.state === 'INVITED'));
      return answerInvitation(life.by(life.deputy(asked.deputyId)), asked, life.chance.happens(0.8));
    },
  },
  {
    name: 'submit',
    weight: 6,
    ready: isIn('DRAFT', 'RETURNED'),
    take: (life, s) => submitSuggestion(life.by(life.lead.viewer), s),
  },
  {
    name: 'withdraw',
    weight: 0.15,
    ready: isIn('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'),
    take: (life, s) => withdrawSuggestion(life.by(life.lead.viewer), s, '情况已经解决'),
  },
  {
    name: 'sendBack',
    weight: 1,
    ready: isIn('SUBMITTED'),
    take: (life, s) => sendBackSuggestion(staff(life), s, '请补充具体地点'),
  },
  {
    name: 'redirect',
    weight: 0.15,
    ready: isIn('SUBMITTED'),
    take: (life, s) => redirectSuggestion(staff(life), s, 'PETITION', '属于信访事项'),
  },
  {
    name: 'askConsent',
    weight: 0.8,
    ready: (s) => isIn('SUBMITTED', 'ACCEPTED')(s) && s.consentRequests.length === 0,
    take: (life, s) => askConsent(staff(life), s, { kind: 'END_FOR_REFERENCE', intoId: null }, '拟作为工作参考'),
  },
  {
    name: 'answerConsent',
    weight: 4,
    ready: (s) => isIn('SUBMITTED', 'ACCEPTED')(s) && s.consentRequests.length > 0,
    take: (life, s) => answerConsent(life.by(life.lead.viewer), s, { isGiven: life.chance.happens(0.4) }),
  },
  {
    name: 'accept',
    weight: 6,
    ready: isIn('SUBMITTED'),
    take: (life, s) => acceptSuggestion(staff(life), s, screeningPoints),
  },
  {
    name: 'handOver',
    weight: 8,
    ready: isIn('ACCEPTED'),
    take: (life, s) => {
      const { inspection } = life.cast.world;
      return handOverSuggestion(staff(life), s, { organId: inspection.id, isWide: life.chance.happens(0.2) });
    },
  },
];
