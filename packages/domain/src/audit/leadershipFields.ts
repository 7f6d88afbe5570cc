/** Fields of what leaders do about a suggestion, and of settings, as the audit trail shows them. */
import { addresseeTerms, replyClassTerms, upwardReportStateTerms } from '../suggestion/suggestionTerms.ts';
import { field } from './AuditField.ts';

const version = field('版本', 'Version');
const suggestionId = field('建议', 'Suggestion');

const instruction = {
  suggestionId,
  leaderId: field('批示领导', 'Leader'),
  leaderName: field('领导姓名', 'Name of the leader'),
  leaderTitle: field('领导职务', 'Office of the leader'),
  text: field('批示内容', 'Instruction'),
  givenOn: field('批示日期', 'Given on'),
  toId: field('办理机构', 'Who is to act'),
  isOnBehalf: field('代为录入', 'Entered on behalf'),
  enteredByName: field('录入人', 'Entered by'),
  createdAt: field('录入时间', 'Created at'),
  answer: field('落实情况', 'How it was acted on'),
  answeredAt: field('反馈时间', 'Answered at'),
  answeredByName: field('反馈人', 'Answered by'),
  version,
} as const;

const upwardReport = {
  suggestionId,
  addressee: field('报送对象', 'Addressee', addresseeTerms),
  addresseeName: field('对象名称', 'Name of the addressee'),
  addresseePersonId: field('报送领导', 'Leader addressed'),
  addresseeOrganId: field('报送机构', 'Organ addressed'),
  text: field('起草内容', 'Draft'),
  body: field('报送内容', 'Text of the report'),
  state: field('状态', 'State', upwardReportStateTerms),
  draftedAt: field('起草时间', 'Drafted at'),
  draftedByName: field('起草人', 'Drafted by'),
  sentAt: field('报送时间', 'Sent at'),
  sentByName: field('报送人', 'Sent by'),
  version,
} as const;

const keySuggestion = {
  suggestionId,
  year: field('年度', 'Year'),
  chosenOn: field('确定日期', 'Chosen on'),
  meeting: field('会议', 'Meeting'),
  leaderId: field('领办领导', 'Led by'),
  supervisorId: field('督办机构', 'Supervised by'),
  kind: field('方式', 'Kind'),
  heldOn: field('日期', 'Held on'),
  participants: field('参加人员', 'Who took part'),
  note: field('情况记录', 'Note'),
  votedOn: field('测评日期', 'Voted on'),
  satisfiedVotes: field('满意票', 'Votes: satisfied'),
  basicallySatisfiedVotes: field('基本满意票', 'Votes: basically satisfied'),
  notSatisfiedVotes: field('不满意票', 'Votes: not satisfied'),
  isVotePublished: field('公布测评结果', 'Result is public'),
  version,
} as const;

const setting = {
  key: field('设置项', 'Setting'),
  value: field('设置值', 'Value'),
  years: field('公开的年度', 'Public years'),
  reason: field('原因', 'Reason'),
  version,
} as const;

const category = {
  key: field('类别代码', 'Key'),
  name: field('名称', 'Name'),
  sortOrder: field('排序号', 'Place in the order'),
  isActive: field('在用', 'In use'),
  version,
} as const;

const replyTemplate = {
  unitId: field('所属单位', 'Kept by the unit'),
  name: field('名称', 'Name'),
  replyClass: field('答复类别', 'Class of the reply', replyClassTerms),
  body: field('模板正文', 'Text'),
  isActive: field('在用', 'In use'),
  changedAt: field('修改时间', 'Changed at'),
  changedByName: field('修改人', 'Changed by'),
  version,
} as const;

export const leadershipFields = {
  Instruction: instruction,
  UpwardReport: upwardReport,
  KeySuggestion: keySuggestion,
  Setting: setting,
  ReplyTemplate: replyTemplate,
  Category: category,
} as const;
