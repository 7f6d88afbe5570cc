/** The five degrees of handling (五度), the three duties of units, and what each is measured by. */
import type { Sentences } from '../kernel/Refusal.ts';

/** Four are the county's own; satisfaction is the fifth. */
export const degreeTerms = {
  ACCURACY: { 'zh-CN': '准度', en: 'accuracy' },
  SPEED: { 'zh-CN': '速度', en: 'speed' },
  INTENSITY: { 'zh-CN': '强度', en: 'intensity' },
  STRENGTH: { 'zh-CN': '力度', en: 'strength' },
  SATISFACTION: { 'zh-CN': '满意度', en: 'satisfaction' },
} as const satisfies Record<string, Sentences>;

/** What each degree asks, in one line. */
export const degreeQuestionTerms = {
  ACCURACY: { 'zh-CN': '建议提得准不准', en: 'Was it put to the point?' },
  SPEED: { 'zh-CN': '交办、签收、答复快不快', en: 'Was it handed over, taken up and answered in time?' },
  INTENSITY: { 'zh-CN': '办理过程实不实', en: 'Was the handling thorough?' },
  STRENGTH: { 'zh-CN': '承诺落实到不到位', en: 'Was what was promised carried out?' },
  SATISFACTION: { 'zh-CN': '代表满意不满意', en: 'Is the deputy satisfied?' },
} as const satisfies Record<keyof typeof degreeTerms, Sentences>;

/** How well each unit did its part: who leads, who has a task of its own, who assists. */
export const unitDutyTerms = {
  LEAD_PULLED: { 'zh-CN': '牵动到位', en: 'the lead pulled' },
  OWN_TASK_DONE: { 'zh-CN': '履职到位', en: 'each did its own task' },
  ASSISTANT_HELPED: { 'zh-CN': '协作到位', en: 'assistants helped' },
} as const satisfies Record<string, Sentences>;

/** The measures of a suggestion. */
export const measureTerms = {
  acceptedAtFirstGo: { 'zh-CN': '一次审核通过', en: 'accepted at first go' },
  withinPowers: { 'zh-CN': '属于建议范围', en: 'a matter for a suggestion' },
  groundedInContact: { 'zh-CN': '来自调研和联系群众', en: 'grown from research and contact with voters' },
  handedOverInTime: { 'zh-CN': '按期交办', en: 'handed over in time' },
  assignedPromptly: { 'zh-CN': '及时分办', en: 'assigned promptly' },
  acknowledgedInTime: { 'zh-CN': '按期签收', en: 'acknowledged in time' },
  notDeclined: { 'zh-CN': '没有退办', en: 'not declined' },
  repliedInTime: { 'zh-CN': '按期答复', en: 'replied to in time' },
  consulted: { 'zh-CN': '每轮都与代表沟通', en: 'the deputy consulted in each round' },
  metFaceToFace: { 'zh-CN': '当面沟通', en: 'met face to face' },
  assistedInTime: { 'zh-CN': '协办意见按期提交', en: 'assisting units in time' },
  repliedByAll: { 'zh-CN': '应答复单位都已答复', en: 'every unit that owes a reply has replied' },
  commitmentsKept: { 'zh-CN': '承诺按期兑现', en: 'commitments kept by their date' },
  lookedBackWell: { 'zh-CN': '回头看通过', en: 'look-backs passed' },
  doneAtOnce: { 'zh-CN': '一次办成', en: 'done in one round' },
  attitude: { 'zh-CN': '对办理态度', en: 'the attitude' },
  result: { 'zh-CN': '对办理结果', en: 'the result' },
} as const satisfies Record<string, Sentences>;

/** The measures of one unit's part; those that it shares with the suggestion have the same word. */
export const unitMeasureTerms = {
  answeredToThePoint: { 'zh-CN': '一次答准', en: 'its answer stood' },
  acknowledgedInTime: measureTerms.acknowledgedInTime,
  repliedInTime: measureTerms.repliedInTime,
  contributedInTime: measureTerms.assistedInTime,
  consulted: { 'zh-CN': '答复前与代表沟通', en: 'consulted the deputy before the reply' },
  metFaceToFace: measureTerms.metFaceToFace,
  commitmentsKept: measureTerms.commitmentsKept,
  attitude: measureTerms.attitude,
  result: measureTerms.result,
  assistantsInTime: { 'zh-CN': '带动协办单位按期提交', en: 'its assisting units were in time' },
} as const satisfies Record<string, Sentences>;

export type Degree = keyof typeof degreeTerms;
export type UnitDuty = keyof typeof unitDutyTerms;
export type Measure = keyof typeof measureTerms;
export type UnitMeasure = keyof typeof unitMeasureTerms;

export const degrees = Object.keys(degreeTerms) as Degree[];
export const unitDuties = Object.keys(unitDutyTerms) as UnitDuty[];
export const measures = Object.keys(measureTerms) as Measure[];
export const unitMeasures = Object.keys(unitMeasureTerms) as UnitMeasure[];
