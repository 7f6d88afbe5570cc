/** The life of a handling: one suggestion in one unit, in one round. */
import { lifecycle } from '../kernel/lifecycle.ts';
import type { Sentences } from '../kernel/Refusal.ts';

/** Relations to a handling that may make a move. `system` is no person: the move follows from facts. */
export type HandlingActor = 'unit' | 'system';

/** LEAD and SEPARATE units reply, ASSISTING ones hand their part to the lead (contribute). */
export const handlingLifecycle = lifecycle({
  noun: 'Handling',
  initial: 'ASSIGNED',
  states: {
    ASSIGNED: { 'zh-CN': '待签收', en: 'assigned' },
    ACKNOWLEDGED: { 'zh-CN': '办理中', en: 'acknowledged' },
    DECLINED: { 'zh-CN': '已退办', en: 'declined' },
    REPLIED: { 'zh-CN': '已答复', en: 'replied' },
    CONTRIBUTED: { 'zh-CN': '已提协办意见', en: 'contributed' },
  },
  moves: {
    acknowledge: { label: { 'zh-CN': '签收', en: 'acknowledge' }, from: ['ASSIGNED'], to: 'ACKNOWLEDGED', by: 'unit' },
    decline: {
      label: { 'zh-CN': '申请退办', en: 'decline' },
      from: ['ASSIGNED'],
      to: 'DECLINED',
      by: 'unit',
      needs: ['reason'],
    },
    release: {
      label: { 'zh-CN': '随主办退办撤回', en: 'release' },
      from: ['ASSIGNED', 'ACKNOWLEDGED'],
      to: 'DECLINED',
      by: 'system',
    },
    consult: {
      label: { 'zh-CN': '记录面商', en: 'record a consultation' },
      from: ['ACKNOWLEDGED'],
      to: 'ACKNOWLEDGED',
      by: 'unit',
    },
    reply: {
      label: { 'zh-CN': '答复', en: 'reply' },
      from: ['ACKNOWLEDGED'],
      to: 'REPLIED',
      by: 'unit',
      needs: ['sealedReply'],
    },
    contribute: {
      label: { 'zh-CN': '提交协办意见', en: 'contribute' },
      from: ['ACKNOWLEDGED'],
      to: 'CONTRIBUTED',
      by: 'unit',
    },
  },
});

export type HandlingState = keyof typeof handlingLifecycle.states;
export type HandlingMove = keyof typeof handlingLifecycle.moves;

/** Every state, for the database's CHECK and the schema's enum. */
export const handlingStates = handlingLifecycle.stateNames;

/** Moves that a person asks for; an assisting unit is released when the lead it would assist declined. */
export const personalHandlingMoves = [
  'acknowledge',
  'decline',
  'consult',
  'reply',
  'contribute',
] as const satisfies readonly HandlingMove[];

/** What a unit records on a handling without moving it, and in which states of the handling. */
export const handlingActs = {
  recordProgress: { label: { 'zh-CN': '记录进展', en: 'record progress' }, from: ['ACKNOWLEDGED'] },
  applyForWide: { label: { 'zh-CN': '申请延长至六个月', en: 'apply for six months' }, from: ['ACKNOWLEDGED'] },
  draftReply: { label: { 'zh-CN': '起草答复', en: 'draft the reply' }, from: ['ACKNOWLEDGED'] },
  signReply: { label: { 'zh-CN': '签发', en: 'sign the reply' }, from: ['ACKNOWLEDGED', 'REPLIED'] },
  enterSignature: {
    label: { 'zh-CN': '登记纸质签发', en: 'enter the signature on paper' },
    from: ['ACKNOWLEDGED', 'REPLIED'],
  },
  answerAgain: { label: { 'zh-CN': '改为A类答复', en: 'answer again as class A' }, from: ['REPLIED'] },
  issueAgain: { label: { 'zh-CN': '印发A类补充答复', en: 'issue the reply of class A' }, from: ['REPLIED'] },
  reportCommitment: { label: { 'zh-CN': '报告承诺进展', en: 'report on a commitment' }, from: ['REPLIED'] },
} as const satisfies Readonly<Record<string, { label: Sentences; from: readonly HandlingState[] }>>;

export type HandlingAct = keyof typeof handlingActs;
export const handlingActNames = Object.keys(handlingActs) as HandlingAct[];

/** Roles of a unit in a handling, with the county's words (主办, 分办, 协办; 会办 is an alias of 协办). */
export const handlingRoleTerms = {
  LEAD: { 'zh-CN': '主办', en: 'lead' },
  SEPARATE: { 'zh-CN': '分办', en: 'separate' },
  ASSISTING: { 'zh-CN': '协办', en: 'assisting' },
} as const;

export type HandlingRole = keyof typeof handlingRoleTerms;
export const handlingRoles = Object.keys(handlingRoleTerms) as HandlingRole[];

/** Roles that owe the deputy a reply of their own. */
export const replyingRoles = ['LEAD', 'SEPARATE'] as const satisfies readonly HandlingRole[];
