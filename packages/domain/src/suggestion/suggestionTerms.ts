/** Closed lists about a suggestion, its replies and its evaluation, each with its official word. */
import type { Sentences } from '../kernel/Refusal.ts';

export const suggestionKindTerms = {
  SUGGESTION: { 'zh-CN': '建议', en: 'suggestion' },
  CRITICISM: { 'zh-CN': '批评', en: 'criticism' },
  OPINION: { 'zh-CN': '意见', en: 'opinion' },
} as const satisfies Record<string, Sentences>;

export const suggestionSourceTerms = {
  DEPUTY: { 'zh-CN': '代表提出', en: 'the deputy' },
  MOTION: { 'zh-CN': '议案转建议', en: 'a motion turned suggestion' },
  VOICE: { 'zh-CN': '社情民意', en: 'a voice' },
  INSPECTION: { 'zh-CN': '视察调研', en: 'an inspection or research' },
  RECEPTION_DAY: { 'zh-CN': '接待选民', en: 'a reception day' },
  VISIT: { 'zh-CN': '走访', en: 'a visit' },
} as const satisfies Record<string, Sentences>;

/** Whether the public may read it: whole, in summary, or not (国办发〔2014〕46号). */
export const opennessTerms = {
  OPEN: { 'zh-CN': '公开', en: 'open' },
  SUMMARY: { 'zh-CN': '摘要公开', en: 'summary only' },
  CLOSED: { 'zh-CN': '不公开', en: 'not open' },
} as const satisfies Record<string, Sentences>;

export const raisedInTerms = {
  SESSION: { 'zh-CN': '大会期间', en: 'in session' },
  RECESS: { 'zh-CN': '闭会期间', en: 'in recess' },
} as const satisfies Record<string, Sentences>;

/** Classes of a reply; Yunnan's practice is three, D is off by default. */
export const replyClassTerms = {
  A: { 'zh-CN': 'A类：已解决或基本解决', en: 'A: solved or basically solved' },
  B: { 'zh-CN': 'B类：正在解决或列入计划', en: 'B: being solved or planned' },
  C: { 'zh-CN': 'C类：因条件限制暂时无法解决', en: 'C: cannot be solved for now' },
  D: { 'zh-CN': 'D类：留作参考', en: 'D: kept for reference' },
} as const satisfies Record<string, Sentences>;

/** Marks for the attitude and for the result. */
export const markTerms = {
  SATISFIED: { 'zh-CN': '满意', en: 'satisfied' },
  BASICALLY_SATISFIED: { 'zh-CN': '基本满意', en: 'basically satisfied' },
  NOT_SATISFIED: { 'zh-CN': '不满意', en: 'not satisfied' },
} as const satisfies Record<string, Sentences>;

/** How the unit consulted the deputy; the rate of meetings face to face is reported. */
export const consultationModeTerms = {
  FACE_TO_FACE: { 'zh-CN': '当面', en: 'face to face' },
  TELEPHONE: { 'zh-CN': '电话', en: 'by telephone' },
  WRITING: { 'zh-CN': '书面', en: 'in writing' },
} as const satisfies Record<string, Sentences>;

export const replyStateTerms = {
  DRAFT: { 'zh-CN': '草稿', en: 'draft' },
  ISSUED: { 'zh-CN': '已答复', en: 'issued' },
} as const satisfies Record<string, Sentences>;

export const attachmentPurposeTerms = {
  SCAN: { 'zh-CN': '原件扫描件', en: 'scan of the paper' },
  PHOTO: { 'zh-CN': '现场照片', en: 'photograph' },
  MATERIAL: { 'zh-CN': '附件材料', en: 'material' },
  SEALED_REPLY: { 'zh-CN': '盖章答复函', en: 'sealed reply' },
  EVALUATION_FORM: { 'zh-CN': '征求意见表', en: 'opinion form' },
} as const satisfies Record<string, Sentences>;

export type SuggestionKind = keyof typeof suggestionKindTerms;
export type SuggestionSource = keyof typeof suggestionSourceTerms;
export type Openness = keyof typeof opennessTerms;
export type RaisedIn = keyof typeof raisedInTerms;
export type ReplyClass = keyof typeof replyClassTerms;
export type Mark = keyof typeof markTerms;
export type ConsultationMode = keyof typeof consultationModeTerms;
export type ReplyState = keyof typeof replyStateTerms;
export type AttachmentPurpose = keyof typeof attachmentPurposeTerms;

export const suggestionKinds = Object.keys(suggestionKindTerms) as SuggestionKind[];
export const suggestionSources = Object.keys(suggestionSourceTerms) as SuggestionSource[];
export const opennesses = Object.keys(opennessTerms) as Openness[];
export const raisedIns = Object.keys(raisedInTerms) as RaisedIn[];
export const replyClasses = Object.keys(replyClassTerms) as ReplyClass[];
export const marks = Object.keys(markTerms) as Mark[];
export const consultationModes = Object.keys(consultationModeTerms) as ConsultationMode[];
export const replyStates = Object.keys(replyStateTerms) as ReplyState[];
export const attachmentPurposes = Object.keys(attachmentPurposeTerms) as AttachmentPurpose[];

/** Classes that a unit may give today; B waits for commitments, D is a county's choice and off by default. */
export const offeredReplyClasses = ['A', 'C'] as const satisfies readonly ReplyClass[];

/** The worse of two marks or classes counts for the whole suggestion. */
export function worst<T extends string>(order: readonly T[], values: readonly T[]): T | null {
  return values.reduce<T | null>((w, v) => (w === null || order.indexOf(v) > order.indexOf(w) ? v : w), null);
}
