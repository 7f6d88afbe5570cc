/** Fields that the audit trail shows, with their labels and, where they hold one of a closed list, the words of the list. */

import { attachmentTextStateTerms } from '../attachment/attachmentText.ts';
import { handlingLifecycle, handlingRoleTerms } from '../handling/handlingLifecycle.ts';
import { jobTerms } from '../job/jobTerms.ts';
import { registerFields } from '../register/registerFields.ts';
import { type RegisterNoun, registerNouns } from '../register/registerNouns.ts';
import { suggestionLifecycle } from '../suggestion/suggestionLifecycle.ts';
import {
  attachmentPurposeTerms,
  batchStateTerms,
  channelTerms,
  commitmentStateTerms,
  consultationModeTerms,
  coSignerStateTerms,
  lookBackStateTerms,
  markTerms,
  objectionSubjectTerms,
  opennessTerms,
  raisedInTerms,
  replyClassTerms,
  suggestionKindTerms,
  suggestionSourceTerms,
} from '../suggestion/suggestionTerms.ts';

import { type AuditField, field } from './AuditField.ts';
import { accountFields } from './accountFields.ts';
import { activityFields } from './activityFields.ts';
import { auditTableTerms } from './auditTables.ts';
import { backgroundTaskFields } from './backgroundTaskFields.ts';
import { importFields } from './importFields.ts';
import { leadershipFields } from './leadershipFields.ts';
import { paperFields } from './paperFields.ts';
import { tellingFields } from './tellingFields.ts';
import { timetableFields } from './timetableFields.ts';
import { zoneFields } from './zoneFields.ts';

const common = {
  version: field('版本', 'Version'),
  reason: field('理由', 'Reason'),
  legalBasis: field('依据', 'Legal basis'),
  openness: field('公开方式', 'Openness', opennessTerms),
  opennessReason: field('不公开的理由', 'Reason for not being open'),
  publicSummary: field('公开摘要', 'Summary for the public'),
  replyClass: field('答复类别', 'Class of the reply', replyClassTerms),
  classLabel: field('答复类别用语', 'Words for the class'),
  replyDueOn: field('答复期限', 'Reply due'),
  repliedAt: field('答复时间', 'Replied at'),
  round: field('第几次办理', 'Round'),
  isInvented: field('演示虚构人员', 'Invented for the demonstration'),
} as const;

const suggestion = {
  ...common,
  kind: field('类型', 'Kind', suggestionKindTerms),
  state: field('状态', 'State', suggestionLifecycle.states),
  title: field('标题', 'Title'),
  body: field('反映的情况', 'What is the matter'),
  proposal: field('具体建议', 'What is asked for'),
  source: field('来源', 'Source', suggestionSourceTerms),
  isSecrecyConfirmed: field('已作保密确认', 'Confirmed to hold no secret'),
  raisedIn: field('提出时间', 'Raised in', raisedInTerms),
  congressId: field('所属人大', 'Congress'),
  categoryId: field('分类', 'Category'),
  sessionId: field('会议', 'Session'),
  delegationId: field('代表团', 'Delegation'),
  townshipId: field('乡镇', 'Township'),
  leadDeputyId: field('领衔代表', 'Lead deputy'),
  enteredById: field('录入账户', 'Entered by account'),
  enteredByName: field('录入人', 'Entered by'),
  isOnBehalf: field('代为录入', 'Entered on behalf'),
  wishedUnitId: field('希望承办单位', 'Unit wished for'),
  raisesAgainId: field('再次提出的建议', 'Suggestion raised again'),
  screenerId: field('审查机构', 'Screened by'),
  handedToId: field('交办至', 'Handed over to'),
  numberSeriesId: field('编号序列', 'Number series'),
  joinedIntoId: field('并入的建议', 'Joined into'),
  groupId: field('并案', 'Handled together in'),
  channel: field('转往渠道', 'Passed to', channelTerms),
  isGiven: field('是否同意', 'Agreed'),
  isInOrder: field('初审同意', 'First check in order'),
  isConsentTakenBack: field('撤回征求意见', 'Question taken back'),
  deputy: field('代表', 'Deputy'),
  deputies: field('代表', 'Deputies'),
  numbers: field('编号', 'Numbers'),
  intoId: field('并入', 'Into'),
  number: field('序号', 'Number'),
  officialNumber: field('编号', 'Official number'),
  isWide: field('涉及面广、处理难度大', 'Wide or difficult'),
  resultMark: field('结果评价', 'Mark for the result', markTerms),
  attitudeMark: field('态度评价', 'Mark for the attitude', markTerms),
  isEvaluationLapsed: field('逾期未评价', 'Not evaluated in time'),
  dissatisfiedCount: field('不满意次数', 'Times not satisfied'),
  returnCount: field('退回次数', 'Times sent back'),
  commitmentCount: field('有效承诺数', 'Commitments that stand'),
  passedCommitmentCount: field('已兑现承诺数', 'Commitments passed'),
  openLookBackCount: field('待回头看数', 'Look-backs due'),
  handOverDueOn: field('交办期限', 'Hand-over due'),
  evaluateDueOn: field('评价期限', 'Evaluation due'),
  filedAt: field('归档时间', 'Filed at'),
  createdAt: field('录入时间', 'Created at'),
  submittedAt: field('提交时间', 'Submitted at'),
  acceptedAt: field('受理时间', 'Accepted at'),
  handedOverAt: field('交办时间', 'Handed over at'),
  evaluatedAt: field('评价时间', 'Evaluated at'),
  closedAt: field('销号时间', 'Closed at'),
  publishedAt: field('公开时间', 'Public since'),
  handedOverOn: field('交办日期', 'Handed over on'),
  raisedUpById: field('提请的主席团', 'Passed up by'),
  declineCount: field('退办次数', 'Times declined'),
  units: field('承办单位', 'Units'),
  unit: field('单位', 'Unit'),
  dates: field('重新计算的期限', 'Dates recomputed'),
  isForwarded: field('是否转报', 'Forwarded'),
  isGranted: field('是否同意延长', 'Six months granted'),
  from: field('原受理机构', 'From'),
  to: field('现受理机构', 'To'),
  batch: field('交办批次', 'Batch'),
  checkedAt: field('代表核对时间', 'Found right at'),
  deputyId: field('代表', 'Deputy'),
  coSignerState: field('联名', 'Co-signing', coSignerStateTerms),
  signaturesAskedAgain: field('重新征求联名的代表数', 'Signatures asked again'),
  attitude: field('态度评价', 'Mark for the attitude', markTerms),
  result: field('结果评价', 'Mark for the result', markTerms),
  comment: field('意见', 'Opinion'),
  evaluatorId: field('评价代表', 'Evaluated by'),
  subject: field('异议事项', 'Objected to', objectionSubjectTerms),
  isUpheld: field('异议成立', 'Objection upheld'),
  hasEffect: field('更正生效', 'Put right'),
  openObjectionCount: field('未处理的异议', 'Objections open'),
  consultationId: field('面商', 'Consultation'),
  consultationCount: field('面商次数', 'Consultations'),
  faceToFaceCount: field('当面面商次数', 'Consultations face to face'),
  heldOn: field('面商日期', 'Consulted on'),
  mode: field('面商方式', 'How consulted', consultationModeTerms),
} as const;

const handling = {
  ...common,
  suggestionId: field('建议', 'Suggestion'),
  unitId: field('承办单位', 'Unit'),
  role: field('承办方式', 'Part in the handling', handlingRoleTerms),
  state: field('状态', 'State', handlingLifecycle.states),
  assignedAt: field('分办时间', 'Assigned at'),
  acknowledgedAt: field('签收时间', 'Acknowledged at'),
  acknowledgeDueOn: field('签收期限', 'Acknowledgement due'),
  heldOn: field('面商日期', 'Consulted on'),
  mode: field('面商方式', 'How consulted', consultationModeTerms),
  summary: field('面商情况', 'What was said'),
  documentNumber: field('发文字号', 'Document number'),
  body: field('答复正文', 'Text of the reply'),
  contactName: field('联系人', 'Contact'),
  contactPhone: field('联系电话', 'Telephone'),
  issuedOn: field('答复日期', 'Issued on'),
  signedBy: field('签发人', 'Signed by'),
  signedDraftSha256: field('签发稿 SHA-256 校验值', 'SHA-256 of the signed draft'),
  commitmentsDueOn: field('承诺完成日期', 'Promised by'),
  declinedAt: field('退办时间', 'Declined at'),
  contributeDueOn: field('协办意见期限', 'Part for the lead due'),
  contribution: field('协办意见', 'Part for the lead'),
  contributedAt: field('协办意见提交时间', 'Part handed over at'),
  consultationCount: field('面商次数', 'Consultations'),
  faceToFaceCount: field('当面面商次数', 'Consultations face to face'),
} as const;

const commitment = {
  ...common,
  suggestionId: field('建议', 'Suggestion'),
  handlingId: field('办理', 'Handling'),
  state: field('状态', 'State', commitmentStateTerms),
  position: field('序号', 'Position'),
  responsible: field('责任人', 'Who sees to it'),
  isMade: field('已作出承诺', 'Made'),
  what: field('承诺内容', 'What is promised'),
  text: field('进展情况', 'How far it is'),
  dueOn: field('承诺期限', 'Promised by'),
  isDone: field('已完成', 'Done'),
  passedOn: field('通过日期', 'Passed on'),
} as const;

const lookBack = {
  ...common,
  suggestionId: field('建议', 'Suggestion'),
  handlingId: field('办理', 'Handling'),
  commitmentId: field('承诺事项', 'Commitment'),
  drawId: field('抽样', 'Draw'),
  state: field('状态', 'State', lookBackStateTerms),
  heldOn: field('回头看日期', 'Held on'),
  place: field('地点', 'Place'),
  isDeputyPresent: field('代表在场', 'The deputy was present'),
  note: field('现场情况', 'What was found'),
  heldByName: field('回头看人', 'Held by'),
  heldAt: field('记录时间', 'Recorded at'),
} as const;

const lookBackDraw = {
  screenerId: field('审查机构', 'Screened by'),
  percent: field('比例（%）', 'Per cent'),
  seed: field('抽样种子', 'Seed'),
  population: field('可抽件数', 'Could be drawn'),
  drawn: field('抽中件数', 'Drawn'),
  drawnAt: field('抽样时间', 'Drawn at'),
  drawnByName: field('抽样人', 'Drawn by'),
} as const;

const handOverBatch = {
  ...common,
  name: field('批次名称', 'Name'),
  heldOn: field('交办日期', 'Handed over on'),
  state: field('状态', 'State', batchStateTerms),
  screenerId: field('交办机构', 'Handed over by'),
  sessionId: field('会议', 'Session'),
  createdAt: field('建立时间', 'Begun at'),
  createdByName: field('建立人', 'Begun by'),
  handedOverAt: field('交办时间', 'Handed over at'),
  items: field('件数', 'Suggestions'),
  added: field('加入件数', 'Added'),
  changed: field('修改件数', 'Changed'),
  removed: field('移出件数', 'Taken out'),
  organId: field('签收单位', 'Signed for'),
  signedByName: field('签收人', 'Signed by'),
  signedOn: field('签收日期', 'Signed on'),
} as const;

const attachment = {
  name: field('文件名', 'File name'),
  mediaType: field('文件类型', 'Type'),
  size: field('大小（字节）', 'Size in bytes'),
  sha256: field('SHA-256 校验值', 'SHA-256'),
  text: field('读出的文字', 'Words read from it'),
  textState: field('文字读取情况', 'How far its words were read', attachmentTextStateTerms),
  textRefusal: field('没有读出文字的原因', 'Why its words were not read'),
  importId: field('所属导入', 'Import'),
  purpose: field('用途', 'Purpose', attachmentPurposeTerms),
  isLocationRemoved: field('已去除拍摄位置', 'Place removed'),
} as const;

const county = {
  code: field('代码', 'Code'),
  name: field('名称', 'Name'),
  logins: field('管理员账户', 'Administrators'),
} as const;

const job = { name: field('任务', 'Job', jobTerms) } as const;

const tables = Object.fromEntries(Object.entries(auditTableTerms).map(([name, label]) => [name, { label }]));

/** The fields of a noun of the trail. */
export const auditFields: Readonly<Record<string, Readonly<Record<string, AuditField>>>> = {
  Suggestion: suggestion,
  Handling: handling,
  Commitment: commitment,
  LookBack: lookBack,
  LookBackDraw: lookBackDraw,
  HandOverBatch: handOverBatch,
  ...leadershipFields,
  ...activityFields,
  ...zoneFields,
  Attachment: attachment,
  Import: importFields,
  Paper: paperFields,
  Account: accountFields,
  BackgroundTask: backgroundTaskFields,
  Job: job,
  ...timetableFields,
  NoticeTelling: tellingFields,
  Jurisdiction: { ...county, ...tables },
  ...Object.fromEntries(
    registerNouns.map((noun) => [noun.charAt(0).toUpperCase() + noun.slice(1), registerAuditFields(noun)]),
  ),
};

function registerAuditFields(noun: RegisterNoun): Readonly<Record<string, AuditField>> {
  return { ...common, ...registerFields[noun] };
}
