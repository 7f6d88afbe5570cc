/** How long each text of a suggestion may be; shown by forms, checked by the API. */
import type { TextLimit } from '../kernel/limits.ts';

export const suggestionLimits = {
  title: { label: { 'zh-CN': '标题', en: 'Title' }, min: 5, max: 60 },
  body: { label: { 'zh-CN': '反映的情况', en: 'What is the matter' }, min: 10, max: 5000 },
  proposal: { label: { 'zh-CN': '具体建议', en: 'What is asked for' }, min: 5, max: 5000 },
} as const satisfies Record<string, TextLimit>;

/** A draft may be kept unfinished; only its upper bounds hold. */
export const draftLimits = {
  title: { ...suggestionLimits.title, min: 0 },
  body: { ...suggestionLimits.body, min: 0 },
  proposal: { ...suggestionLimits.proposal, min: 0 },
} as const satisfies Record<string, TextLimit>;

/** Texts written while it is screened, handled, answered and evaluated. */
export const handlingLimits = {
  reason: { label: { 'zh-CN': '理由', en: 'Reason' }, min: 4, max: 500 },
  opennessReason: { label: { 'zh-CN': '不公开的理由', en: 'Reason for not being open' }, min: 4, max: 200 },
  consultationSummary: { label: { 'zh-CN': '面商情况', en: 'What was said' }, min: 4, max: 2000 },
  replyBody: { label: { 'zh-CN': '答复正文', en: 'Text of the reply' }, min: 10, max: 10000 },
  documentNumber: { label: { 'zh-CN': '发文字号', en: 'Document number' }, min: 4, max: 40 },
  contactName: { label: { 'zh-CN': '联系人', en: 'Contact' }, min: 2, max: 30 },
  contactPhone: { label: { 'zh-CN': '联系电话', en: 'Telephone' }, min: 5, max: 30 },
  publicSummary: { label: { 'zh-CN': '公开摘要', en: 'Summary for the public' }, min: 10, max: 2000 },
  commitmentWhat: { label: { 'zh-CN': '承诺事项', en: 'What is promised' }, min: 4, max: 300 },
  commitmentResponsible: { label: { 'zh-CN': '责任人', en: 'Who sees to it' }, min: 2, max: 60 },
  headName: { label: { 'zh-CN': '签发人', en: 'Who signed' }, min: 2, max: 30 },
  instruction: { label: { 'zh-CN': '批示内容', en: 'Instruction' }, min: 2, max: 1000 },
  upwardReport: { label: { 'zh-CN': '报送内容', en: 'Text of the report' }, min: 10, max: 5000 },
  participants: { label: { 'zh-CN': '参加人员', en: 'Who took part' }, min: 2, max: 200 },
  note: { label: { 'zh-CN': '情况记录', en: 'Note' }, min: 4, max: 2000 },
  contribution: { label: { 'zh-CN': '协办意见', en: 'Part of the assisting unit' }, min: 10, max: 5000 },
  progress: { label: { 'zh-CN': '进展情况', en: 'What was done' }, min: 4, max: 500 },
  wideReason: { label: { 'zh-CN': '申请理由', en: 'Reasons of the application' }, min: 10, max: 1000 },
  wideOpinion: { label: { 'zh-CN': '转报意见', en: 'Opinion' }, min: 2, max: 500 },
  wideDecision: { label: { 'zh-CN': '审批意见', en: 'Decision' }, min: 2, max: 500 },
  batchName: { label: { 'zh-CN': '批次名称', en: 'Name of the batch' }, min: 4, max: 60 },
  receiptSigner: { label: { 'zh-CN': '签收人', en: 'Who signed' }, min: 2, max: 30 },
  evaluationReason: { label: { 'zh-CN': '不满意的理由', en: 'Why not satisfied' }, min: 4, max: 1000 },
  meeting: { label: { 'zh-CN': '会议名称', en: 'Meeting' }, min: 4, max: 60 },
} as const satisfies Record<string, TextLimit>;
