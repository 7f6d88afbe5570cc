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
  SIGNED: { 'zh-CN': '已签发', en: 'signed' },
  ISSUED: { 'zh-CN': '已答复', en: 'issued' },
} as const satisfies Record<string, Sentences>;

export const attachmentPurposeTerms = {
  SCAN: { 'zh-CN': '原件扫描件', en: 'scan of the paper' },
  PHOTO: { 'zh-CN': '现场照片', en: 'photograph' },
  MATERIAL: { 'zh-CN': '附件材料', en: 'material' },
  SEALED_REPLY: { 'zh-CN': '盖章答复函', en: 'sealed reply' },
  EVALUATION_FORM: { 'zh-CN': '征求意见表', en: 'opinion form' },
  CONSENT_FORM: { 'zh-CN': '书面同意', en: 'written consent' },
  SIGNED_DRAFT: { 'zh-CN': '签发稿', en: 'draft signed on paper' },
  PROOF: { 'zh-CN': '佐证材料', en: 'proof' },
  VISIT_PHOTO: { 'zh-CN': '回头看照片', en: 'photograph of a look-back' },
  INSTRUCTION: { 'zh-CN': '批示件', en: 'instruction on paper' },
  RECEIPT: { 'zh-CN': '签收单', en: 'receipt' },
  MINUTES: { 'zh-CN': '会议纪要', en: 'minutes' },
  IMPORT: { 'zh-CN': '导入的表格', en: 'imported workbook' },
  ACTIVITY: { 'zh-CN': '活动照片和材料', en: 'photograph or material of an activity' },
} as const satisfies Record<string, Sentences>;

/** A co-signer's answer (联名). */
export const coSignerStateTerms = {
  INVITED: { 'zh-CN': '待确认', en: 'asked' },
  SIGNED: { 'zh-CN': '已联名', en: 'signed' },
  DECLINED: { 'zh-CN': '未联名', en: 'declined' },
} as const satisfies Record<string, Sentences>;

/** For what the lead deputy's consent is asked. */
export const consentKindTerms = {
  JOIN: { 'zh-CN': '并入另一件建议', en: 'joining another suggestion' },
  END_FOR_REFERENCE: { 'zh-CN': '转作工作参考', en: 'ending for reference' },
} as const satisfies Record<string, Sentences>;

export const consentStateTerms = {
  ASKED: { 'zh-CN': '待答复', en: 'asked' },
  GIVEN: { 'zh-CN': '同意', en: 'given' },
  REFUSED: { 'zh-CN': '不同意', en: 'refused' },
  WITHDRAWN: { 'zh-CN': '已撤回', en: 'withdrawn' },
} as const satisfies Record<string, Sentences>;

/** To what a deputy objects: something entered for them, or a consultation as the unit tells it. */
export const objectionSubjectTerms = {
  ENTRY: { 'zh-CN': '代录的建议', en: 'the suggestion entered' },
  CO_SIGNATURE: { 'zh-CN': '代录的联名', en: 'the signature entered' },
  CONSENT: { 'zh-CN': '代录的同意', en: 'the consent entered' },
  CONSULTATION: { 'zh-CN': '面商记录', en: 'the consultation recorded' },
  EVALUATION: { 'zh-CN': '代录的评价', en: 'the evaluation entered' },
} as const satisfies Record<string, Sentences>;

export const batchStateTerms = {
  PREPARING: { 'zh-CN': '准备中', en: 'being prepared' },
  HANDED_OVER: { 'zh-CN': '已交办', en: 'handed over' },
} as const satisfies Record<string, Sentences>;

/** The way of an application for six months: unit → inspection office → the body that handed it over. */
export const wideApplicationStateTerms = {
  SENT: { 'zh-CN': '待转报', en: 'sent' },
  FORWARDED: { 'zh-CN': '待审批', en: 'forwarded' },
  GRANTED: { 'zh-CN': '已同意', en: 'granted' },
  REFUSED: { 'zh-CN': '未同意', en: 'refused' },
} as const satisfies Record<string, Sentences>;

export const commitmentStateTerms = {
  OPEN: { 'zh-CN': '未报告', en: 'open' },
  REPORTED: { 'zh-CN': '待回头看', en: 'reported' },
  PASSED: { 'zh-CN': '已兑现', en: 'passed' },
  FAILED: { 'zh-CN': '未兑现', en: 'failed' },
  SUPERSEDED: { 'zh-CN': '已由新答复替代', en: 'superseded' },
} as const satisfies Record<string, Sentences>;

export const lookBackStateTerms = {
  DUE: { 'zh-CN': '待回头看', en: 'due' },
  PASSED: { 'zh-CN': '通过', en: 'passed' },
  FAILED: { 'zh-CN': '未通过', en: 'failed' },
} as const satisfies Record<string, Sentences>;

export const keyVisitKindTerms = {
  LEAD: { 'zh-CN': '领办', en: 'by the leader' },
  SUPERVISE: { 'zh-CN': '督办', en: 'by the supervising body' },
  NOTE: { 'zh-CN': '情况记录', en: 'note' },
} as const satisfies Record<string, Sentences>;

/** Upwards one asks and reports; nobody is pressed (提请, 呈报). */
export const addresseeTerms = {
  INSPECTION_OFFICE: { 'zh-CN': '政府督查室', en: 'the inspection office' },
  VICE_HEAD: { 'zh-CN': '分管副县长', en: 'the vice county head in charge' },
  COUNCIL: { 'zh-CN': '主任会议', en: 'the council of chairpersons' },
} as const satisfies Record<string, Sentences>;

export const upwardReportStateTerms = {
  DRAFT: { 'zh-CN': '草稿', en: 'draft' },
  SENT: { 'zh-CN': '已报送', en: 'sent' },
} as const satisfies Record<string, Sentences>;

/** Where what is no suggestion belongs (涉法涉诉、信访、本人事项). */
export const channelTerms = {
  PETITION: { 'zh-CN': '信访部门', en: 'the petition office' },
  JUDICIAL: { 'zh-CN': '司法机关', en: 'the judicial organs' },
  ORGAN: { 'zh-CN': '有关主管部门', en: 'the organ in charge' },
} as const satisfies Record<string, Sentences>;

/** What the council of chairpersons may decide after a second 不满意; it cannot declare a deputy satisfied (代表法52). */
export const councilOutcomeTerms = {
  THIRD_HANDLING: { 'zh-CN': '限期再次办理', en: 'handled again by a date' },
  KEY_SUGGESTION: { 'zh-CN': '列为重点督办建议', en: 'made a key suggestion' },
  STANDING_COMMITTEE: { 'zh-CN': '提请常委会审议', en: 'put to the standing committee' },
  ENDED: { 'zh-CN': '说明理由后办结', en: 'ended with the reasons told' },
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

export type CoSignerState = keyof typeof coSignerStateTerms;
export type ConsentKind = keyof typeof consentKindTerms;
export type ConsentState = keyof typeof consentStateTerms;
export type ObjectionSubject = keyof typeof objectionSubjectTerms;
export type BatchState = keyof typeof batchStateTerms;
export type WideApplicationState = keyof typeof wideApplicationStateTerms;
export type CommitmentState = keyof typeof commitmentStateTerms;
export type LookBackState = keyof typeof lookBackStateTerms;
export type KeyVisitKind = keyof typeof keyVisitKindTerms;
export type Addressee = keyof typeof addresseeTerms;
export type UpwardReportState = keyof typeof upwardReportStateTerms;
export type Channel = keyof typeof channelTerms;
export type CouncilOutcome = keyof typeof councilOutcomeTerms;

export const suggestionKinds = Object.keys(suggestionKindTerms) as SuggestionKind[];
export const suggestionSources = Object.keys(suggestionSourceTerms) as SuggestionSource[];
export const opennesses = Object.keys(opennessTerms) as Openness[];
export const raisedIns = Object.keys(raisedInTerms) as RaisedIn[];
export const replyClasses = Object.keys(replyClassTerms) as ReplyClass[];
export const marks = Object.keys(markTerms) as Mark[];
export const consultationModes = Object.keys(consultationModeTerms) as ConsultationMode[];
export const replyStates = Object.keys(replyStateTerms) as ReplyState[];
export const attachmentPurposes = Object.keys(attachmentPurposeTerms) as AttachmentPurpose[];
export const coSignerStates = Object.keys(coSignerStateTerms) as CoSignerState[];
export const consentKinds = Object.keys(consentKindTerms) as ConsentKind[];
export const consentStates = Object.keys(consentStateTerms) as ConsentState[];
export const objectionSubjects = Object.keys(objectionSubjectTerms) as ObjectionSubject[];
export const batchStates = Object.keys(batchStateTerms) as BatchState[];
export const wideApplicationStates = Object.keys(wideApplicationStateTerms) as WideApplicationState[];
export const commitmentStates = Object.keys(commitmentStateTerms) as CommitmentState[];
export const lookBackStates = Object.keys(lookBackStateTerms) as LookBackState[];
export const keyVisitKinds = Object.keys(keyVisitKindTerms) as KeyVisitKind[];
export const addressees = Object.keys(addresseeTerms) as Addressee[];
export const upwardReportStates = Object.keys(upwardReportStateTerms) as UpwardReportState[];
export const channels = Object.keys(channelTerms) as Channel[];
export const councilOutcomes = Object.keys(councilOutcomeTerms) as CouncilOutcome[];

/** Classes that a unit may give; D is a county's choice and off by default. */
export const offeredReplyClasses = ['A', 'B', 'C'] as const satisfies readonly ReplyClass[];

/** The worse of two marks or classes counts for the whole suggestion. */
export function worst<T extends string>(order: readonly T[], values: readonly T[]): T | null {
  return values.reduce<T | null>((w, v) => (w === null || order.indexOf(v) > order.indexOf(w) ? v : w), null);
}
