/** What people record on a suggestion without moving it: the states that allow each, beside the table of moves. */
import type { Sentences } from '../kernel/Refusal.ts';
import type { SuggestionState } from './suggestionLifecycle.ts';

const screened = ['SUBMITTED', 'ACCEPTED'] as const satisfies readonly SuggestionState[];
const placing = ['ACCEPTED', 'HANDED_OVER', 'ASSIGNED', 'HANDLING'] as const satisfies readonly SuggestionState[];
const handed = [
  'HANDED_OVER',
  'ASSIGNED',
  'HANDLING',
  'REPLIED',
  'EVALUATED',
  'WITH_COUNCIL',
  'FULFILLING',
] as const satisfies readonly SuggestionState[];
const accepted = ['ACCEPTED', ...handed] as const satisfies readonly SuggestionState[];
const sent = ['SUBMITTED', 'RETURNED', ...accepted, 'CLOSED'] as const satisfies readonly SuggestionState[];
/** Where what was entered for a deputy may be contested: also after it was joined or ended, on a consent perhaps never given. */
const contested = [...sent, 'JOINED', 'ENDED_FOR_REFERENCE'] as const satisfies readonly SuggestionState[];
const beforeAcceptance = ['DRAFT', 'RETURNED', 'SUBMITTED'] as const satisfies readonly SuggestionState[];

/** One act: its label and the states in which it may be recorded. */
export const suggestionActs = {
  inviteCoSigners: { label: { 'zh-CN': '邀请联名', en: 'invite co-signers' }, from: beforeAcceptance },
  enterCoSignatures: { label: { 'zh-CN': '登记联名', en: 'enter signatures from paper' }, from: beforeAcceptance },
  answerInvitation: { label: { 'zh-CN': '答复联名邀请', en: 'answer the invitation' }, from: beforeAcceptance },
  removeCoSigner: { label: { 'zh-CN': '撤回联名邀请', en: 'take an invitation back' }, from: beforeAcceptance },
  preScreen: { label: { 'zh-CN': '代表团初审', en: "give the delegation's first check" }, from: ['SUBMITTED'] },
  askConsent: { label: { 'zh-CN': '征求领衔代表意见', en: 'ask the lead deputy' }, from: screened },
  takeBackConsent: { label: { 'zh-CN': '撤回征求意见', en: 'take the question back' }, from: screened },
  answerConsent: { label: { 'zh-CN': '答复征求意见', en: 'answer whether one agrees' }, from: screened },
  confirmEntry: { label: { 'zh-CN': '核对无误', en: 'find it right' }, from: contested },
  object: { label: { 'zh-CN': '提出异议', en: 'object' }, from: contested },
  answerObjection: { label: { 'zh-CN': '处理异议', en: 'answer the objection' }, from: contested },
  link: { label: { 'zh-CN': '并案办理', en: 'handle together' }, from: placing },
  unlink: { label: { 'zh-CN': '取消并案', en: 'handle apart' }, from: placing },
  raiseUp: { label: { 'zh-CN': '提请县级办理', en: 'pass up to the county' }, from: ['ACCEPTED'] },
  sendDown: { label: { 'zh-CN': '退回乡镇办理', en: 'send back down' }, from: ['ACCEPTED'] },
  assignMore: { label: { 'zh-CN': '加派单位', en: 'assign further units' }, from: ['ASSIGNED', 'HANDLING'] },
  forwardWide: { label: { 'zh-CN': '转报延期申请', en: 'forward the application' }, from: ['ASSIGNED', 'HANDLING'] },
  decideWide: { label: { 'zh-CN': '审批延期申请', en: 'decide the application' }, from: ['ASSIGNED', 'HANDLING'] },
  consultFor: { label: { 'zh-CN': '代记面商', en: 'enter a consultation' }, from: ['HANDLING'] },
  instruct: { label: { 'zh-CN': '登记批示', en: 'record an instruction' }, from: accepted },
  reportUpwards: { label: { 'zh-CN': '提请呈报', en: 'report upwards' }, from: handed },
  chooseKey: { label: { 'zh-CN': '列为重点督办', en: 'choose as key' }, from: accepted },
  recordVisit: { label: { 'zh-CN': '记录督办', en: 'record a visit' }, from: [...accepted, 'CLOSED'] },
  giveOpinion: { label: { 'zh-CN': '填写联名代表意见', en: "give a co-signer's opinion" }, from: ['REPLIED'] },
  raiseAgain: {
    label: { 'zh-CN': '关联往年建议', en: 'tie to an earlier one' },
    from: ['SUBMITTED', ...accepted],
  },
  lookBack: { label: { 'zh-CN': '回头看', en: 'look back' }, from: ['FULFILLING'] },
  remind: {
    label: { 'zh-CN': '催办', en: 'remind those who owe it' },
    from: ['HANDED_OVER', 'ASSIGNED', 'HANDLING', 'FULFILLING'],
  },
  remark: { label: { 'zh-CN': '备注', en: 'add a remark' }, from: [...accepted, 'CLOSED'] },
  publish: { label: { 'zh-CN': '公开', en: 'publish' }, from: [...accepted, 'CLOSED'] },
} as const satisfies Readonly<Record<string, { label: Sentences; from: readonly SuggestionState[] }>>;

export type SuggestionAct = keyof typeof suggestionActs;
export const suggestionActNames = Object.keys(suggestionActs) as SuggestionAct[];
