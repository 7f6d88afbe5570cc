/** A suggestion of a test, led through its life by real moves. */
import {
  type Mark,
  type ReplyClass,
  replyingRoles,
  type SuggestionState,
  screeningPoints,
  type Viewer,
} from '@renda/domain';
import { acknowledgeHandling } from '../../handling/acknowledgeHandling.ts';
import { newId } from '../../newId.ts';
import { assignSuggestion } from '../../suggestion/assignSuggestion.ts';
import { closeSuggestion } from '../../suggestion/closeSuggestion.ts';
import { draftSuggestion, type SuggestionDraft } from '../../suggestion/draftSuggestion.ts';
import { evaluateSuggestion } from '../../suggestion/evaluateSuggestion.ts';
import { handleAgain } from '../../suggestion/handleAgain.ts';
import { handOverSuggestion } from '../../suggestion/handOverSuggestion.ts';
import { referSuggestion } from '../../suggestion/referSuggestion.ts';
import { acceptSuggestion, sendBackSuggestion } from '../../suggestion/screenSuggestion.ts';
import { submitSuggestion } from '../../suggestion/submitSuggestion.ts';
import type { County } from './county.ts';
import { actOf } from './people.ts';
import { replyAfterConsultation } from './reply.ts';
import { waysOut } from './waysOut.ts';

/** What a deputy would send. */
export function completeDraft(world: Pick<County, 'category'>): SuggestionDraft {
  return {
    title: '关于改造临崖路段安全防护设施的建议',
    body: '该路段临崖弯道多，雨季多雾，现有防护墩间距大、反光弱，学生往返都要经过。',
    proposal: '一、加装连续护栏；二、增设爆闪灯和限速标志。',
    kind: 'SUGGESTION',
    source: 'DEPUTY',
    categoryId: world.category.id,
    wishedUnitId: null,
    openness: 'OPEN',
    opennessReason: null,
    isSecrecyConfirmed: true,
  };
}

/** Drafts one for the deputy and leads it into the state. */
export async function suggestionIn(
  world: County,
  lead: Viewer,
  leadDeputyId: string,
  state: SuggestionState,
  more: Partial<SuggestionDraft>,
) {
  const { db } = world;
  const draft = { ...completeDraft(world), ...more };
  const id = await draftSuggestion(actOf(world, lead), newId(), { leadDeputyId, isOnBehalf: false }, draft);
  const steps = lifeSteps(world, lead, id);
  for (const step of paths[state]) await steps[step]();
  return db.suggestion.findUniqueOrThrow({ where: { id }, include: { handlings: { orderBy: { id: 'asc' } } } });
}

type Step = keyof ReturnType<typeof lifeSteps>;

const accepted = ['submit', 'accept'] as const satisfies readonly Step[];
const handling = [...accepted, 'handOver', 'assign', 'acknowledge'] as const satisfies readonly Step[];
const secondRound = [
  ...handling,
  'reply',
  'dissatisfy',
  'again',
  'reply',
  'dissatisfy',
] as const satisfies readonly Step[];

/** The steps to each state, from the draft. */
const paths: Readonly<Record<SuggestionState, readonly Step[]>> = {
  DRAFT: [],
  SUBMITTED: ['submit'],
  RETURNED: ['submit', 'sendBack'],
  WITHDRAWN: ['submit', 'withdraw'],
  REDIRECTED: ['submit', 'redirect'],
  JOINED: ['submit', 'join'],
  ENDED_FOR_REFERENCE: ['submit', 'endForReference'],
  PURGED: ['submit', 'purge'],
  ACCEPTED: accepted,
  HANDED_OVER: [...accepted, 'handOver'],
  ASSIGNED: [...accepted, 'handOver', 'assign'],
  HANDLING: handling,
  REPLIED: [...handling, 'reply'],
  EVALUATED: [...handling, 'reply', 'satisfy'],
  WITH_COUNCIL: [...secondRound, 'refer'],
  FULFILLING: [...handling, 'promise', 'satisfy'],
  CLOSED: [...handling, 'reply', 'satisfy', 'close'],
};

/** What may be done on the way: by the deputy, the screening body, the inspection office and the roads office. */
export function lifeSteps(world: County, lead: Viewer, id: string) {
  const { db } = world;
  const asked = () => db.suggestion.findUniqueOrThrow({ where: { id }, select: { id: true, version: true } });
  const owing = () =>
    db.handling.findFirstOrThrow({
      where: { suggestionId: id, role: { in: [...replyingRoles] } },
      orderBy: { round: 'desc' },
      select: { id: true, version: true },
    });
  const by = (viewer: Viewer) => actOf(world, viewer);
  const lone = [{ unitId: world.roads.id, role: 'LEAD' }] as const;
  const reply = async (replyClass: ReplyClass) => replyAfterConsultation(world, (await owing()).id, replyClass);
  const mark = async (result: Mark, reason: string | null) => {
    const marks = [{ handlingId: (await owing()).id, attitude: 'SATISFIED', result, reason }] as const;
    await evaluateSuggestion(by(lead), await asked(), { marks, areCoSignersHeard: true });
  };
  return {
    submit: async () => submitSuggestion(by(lead), await asked()),
    sendBack: async () => sendBackSuggestion(by(world.staff), await asked(), '请补充具体地点'),
    accept: async () => acceptSuggestion(by(world.staff), await asked(), screeningPoints),
    handOver: async () =>
      handOverSuggestion(by(world.staff), await asked(), { organId: world.inspection.id, isWide: false }),
    assign: async () => assignSuggestion(by(world.coordinator), await asked(), lone),
    acknowledge: async () => acknowledgeHandling(by(world.handler), await owing()),
    reply: () => reply('A'),
    promise: () => reply('B'),
    satisfy: () => mark('SATISFIED', null),
    dissatisfy: () => mark('NOT_SATISFIED', '护栏只装了一半'),
    again: async () => handleAgain(by(world.staff), await asked()),
    refer: async () => referSuggestion(by(world.staff), await asked()),
    close: async () => closeSuggestion(by(world.staff), await asked()),
    ...waysOut(world, lead, id),
  };
}
