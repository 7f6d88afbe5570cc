/** What the audit trail speaks of, in official words: nouns and acts. */
import { commitmentLifecycle } from '../commitment/commitmentLifecycle.ts';
import { handlingActs, handlingLifecycle } from '../handling/handlingLifecycle.ts';
import type { Locale, Sentences } from '../kernel/Refusal.ts';
import { type RegisterNoun, registerNouns, registerNounTerms } from '../register/registerNouns.ts';
import { suggestionActs } from '../suggestion/suggestionActs.ts';
import { suggestionLifecycle } from '../suggestion/suggestionLifecycle.ts';

/** The register's nouns as the trail writes them, with a capital. */
const registerTerms = Object.fromEntries(
  registerNouns.map((noun) => [capitalised(noun), registerNounTerms[noun]]),
) as Record<Capitalize<RegisterNoun>, Sentences>;

/** Nouns of the trail. */
export const auditNounTerms: Readonly<Record<string, Sentences>> = {
  Suggestion: { 'zh-CN': '建议', en: 'suggestion' },
  Handling: { 'zh-CN': '办理', en: 'handling' },
  HandOverBatch: { 'zh-CN': '交办批次', en: 'batch' },
  Activity: { 'zh-CN': '阵地活动', en: 'activity' },
  CalendarFeed: { 'zh-CN': '日历订阅', en: 'calendar feed' },
  Commitment: { 'zh-CN': '承诺事项', en: 'commitment' },
  LookBack: { 'zh-CN': '回头看', en: 'look-back' },
  Instruction: { 'zh-CN': '批示', en: 'instruction' },
  UpwardReport: { 'zh-CN': '提请呈报', en: 'report upwards' },
  KeySuggestion: { 'zh-CN': '重点督办建议', en: 'key suggestion' },
  Setting: { 'zh-CN': '设置', en: 'setting' },
  Category: { 'zh-CN': '类别', en: 'category' },
  ReplyTemplate: { 'zh-CN': '答复模板', en: 'template of replies' },
  LookBackDraw: { 'zh-CN': '回头看抽样', en: 'draw for look-backs' },
  Site: { 'zh-CN': '阵地', en: 'site' },
  Zone: { 'zh-CN': '片区', en: 'zone' },
  Attachment: { 'zh-CN': '附件', en: 'attachment' },
  Import: { 'zh-CN': '数据导入', en: 'import' },
  Paper: { 'zh-CN': '导出文件', en: 'file taken out' },
  Account: { 'zh-CN': '账户', en: 'account' },
  BackgroundTask: { 'zh-CN': '后台任务', en: 'background task' },
  DeadlineRule: { 'zh-CN': '期限规则', en: 'deadline rule' },
  CalendarCorrection: { 'zh-CN': '工作日更正', en: 'calendar correction' },
  Job: { 'zh-CN': '自动任务', en: 'job' },
  NoticeTelling: { 'zh-CN': '电话告知', en: 'telling by telephone' },
  Jurisdiction: { 'zh-CN': '县', en: 'county' },
  ...registerTerms,
};

const acts: Readonly<Record<string, Sentences>> = {
  'account.signIn': { 'zh-CN': '登录', en: 'signed in' },
  'account.refuse': { 'zh-CN': '登录失败', en: 'sign-in refused' },
  'account.signOut': { 'zh-CN': '退出登录', en: 'signed out' },
  'account.signOutEverywhere': { 'zh-CN': '退出所有设备', en: 'signed out everywhere' },
  'account.create': { 'zh-CN': '新建账户', en: 'account created' },
  'account.lock': { 'zh-CN': '账户锁定', en: 'account locked' },
  'account.disable': { 'zh-CN': '停用账户', en: 'account disabled' },
  'account.enable': { 'zh-CN': '启用账户', en: 'account enabled' },
  'account.reset': { 'zh-CN': '重置密码', en: 'password reset' },
  'account.changePassword': { 'zh-CN': '修改密码', en: 'password changed' },
  'account.redeemCode': { 'zh-CN': '用一次性验证码设置密码', en: 'password set with a one-time code' },
  'account.endSignIns': { 'zh-CN': '强制下线', en: 'sessions ended' },
  'account.changeNoticeSettings': { 'zh-CN': '修改消息设置', en: 'notice settings changed' },
  'notice.tellByTelephone': { 'zh-CN': '电话告知', en: 'told by telephone' },
  'deadlineRule.change': { 'zh-CN': '修改期限规则', en: 'deadline rule changed' },
  'calendarCorrection.change': { 'zh-CN': '更正工作日历', en: 'day of the calendar corrected' },
  'calendarCorrection.remove': { 'zh-CN': '撤销工作日历更正', en: 'correction of the calendar taken back' },
  'role.grant': { 'zh-CN': '授予角色', en: 'role granted' },
  'role.revoke': { 'zh-CN': '撤销角色', en: 'role revoked' },
  'import.open': { 'zh-CN': '上传要导入的表格', en: 'workbook sent in' },
  'import.refuse': { 'zh-CN': '表格无法读取', en: 'workbook refused' },
  'import.takeIn': { 'zh-CN': '确认导入', en: 'import taken in' },
  'import.cancel': { 'zh-CN': '取消导入', en: 'import cancelled' },
  'backgroundTask.start': { 'zh-CN': '发起后台任务', en: 'background task started' },
  'backgroundTask.cancel': { 'zh-CN': '取消后台任务', en: 'background task cancelled' },
  'job.runAgain': { 'zh-CN': '重新执行自动任务', en: 'job run again' },
  'job.giveUp': { 'zh-CN': '放弃自动任务', en: 'job given up' },
  'paper.list': { 'zh-CN': '导出清单', en: 'list taken out' },
  'paper.board': { 'zh-CN': '导出看板', en: 'board taken out' },
  'paper.yearEnd': { 'zh-CN': '导出年终台账', en: 'workbook of a year taken out' },
  'paper.letter': { 'zh-CN': '生成公文', en: 'letter taken out' },
  'paper.report': { 'zh-CN': '导出年度报告', en: 'report of a year taken out' },
  'paper.caseFile': { 'zh-CN': '导出案卷', en: 'case file taken out' },
  'attachment.keep': { 'zh-CN': '上传附件', en: 'attachment uploaded' },
  'county.seed': { 'zh-CN': '生成演示数据', en: 'demonstration made' },
  'county.add': { 'zh-CN': '新增县', en: 'county added' },
  'suggestion.draft': { 'zh-CN': '起草', en: 'draft begun' },
  'suggestion.revise': { 'zh-CN': '修改草稿', en: 'draft revised' },
  'suggestion.passEvaluation': { 'zh-CN': '变更评价代表', en: 'evaluation passed on' },
  'suggestion.takeIn': { 'zh-CN': '并入相近建议', en: 'similar one joined' },
  'suggestion.letGo': { 'zh-CN': '撤销并入', en: 'joined one let go' },
  'commitment.progress': { 'zh-CN': '报告承诺进展', en: 'progress of a commitment reported' },
  'lookBack.draw': { 'zh-CN': '抽取回头看样本', en: 'look-backs drawn' },
  'lookBack.hold': { 'zh-CN': '记录回头看', en: 'look-back recorded' },
  'suggestion.answerInstruction': { 'zh-CN': '反馈批示落实情况', en: 'instruction answered' },
  'suggestion.draftUpwardReport': { 'zh-CN': '起草提请呈报', en: 'report upwards drafted' },
  'suggestion.discardUpwardReport': { 'zh-CN': '删除提请呈报草稿', en: 'draft of a report deleted' },
  'suggestion.recordVote': { 'zh-CN': '登记测评', en: 'vote recorded' },
  'settings.change': { 'zh-CN': '修改设置', en: 'setting changed' },
  'settings.publishReport': { 'zh-CN': '公开年度情况', en: 'report of a year made public' },
  'suggestion.redate': { 'zh-CN': '期限重新计算', en: 'due dates recomputed' },
  'batch.prepare': { 'zh-CN': '准备交办批次', en: 'batch prepared' },
  'batch.revise': { 'zh-CN': '修改交办批次', en: 'batch changed' },
  'batch.handOver': { 'zh-CN': '批次交办', en: 'batch handed over' },
  'batch.sign': { 'zh-CN': '签收交办件', en: 'receipt of a packet' },
  'activity.add': { 'zh-CN': '列入活动计划', en: 'activity planned' },
  'activity.change': { 'zh-CN': '修改活动计划', en: 'planned activity changed' },
  'activity.hold': { 'zh-CN': '登记活动开展情况', en: 'activity recorded' },
  'activity.cancel': { 'zh-CN': '取消活动', en: 'activity cancelled' },
  'calendarFeed.add': { 'zh-CN': '开通日历订阅', en: 'calendar feed opened' },
  'calendarFeed.revoke': { 'zh-CN': '停用日历订阅', en: 'calendar feed revoked' },
  'site.assign': { 'zh-CN': '安排阵地挂包', en: 'holder of a site set' },
  'zone.assign': { 'zh-CN': '安排片区挂包', en: 'holder of a zone set' },
  'handling.draftReply': { 'zh-CN': '起草答复', en: 'reply drafted' },
};

const verbs: Readonly<Record<string, Sentences>> = {
  add: { 'zh-CN': '新增', en: 'added' },
  change: { 'zh-CN': '修改', en: 'changed' },
  end: { 'zh-CN': '终止', en: 'ended' },
};

/** The noun in words; one that is not known yet, as it is written. */
export function auditNounWord(noun: string, locale: Locale): string {
  return auditNounTerms[noun]?.[locale] ?? noun;
}

/** What was done, in words; an act that is not known yet, as it is written. */
export function auditActWords(action: string, locale: Locale): string {
  const [noun = '', verb = ''] = action.split('.');
  const known = acts[action] ?? moveLabel(noun, verb);
  if (known) return known[locale];
  const [object, done] = [auditNounTerms[capitalised(noun)], verbs[verb]];
  if (!object || !done) return action;
  return locale === 'en' ? `${object.en} ${done.en}` : `${done['zh-CN']}${object['zh-CN']}`;
}

function moveLabel(noun: string, move: string): Sentences | undefined {
  const labelled: Readonly<Record<string, Readonly<Record<string, { readonly label: Sentences }>>>> = {
    suggestion: { ...suggestionActs, ...suggestionLifecycle.moves },
    handling: { ...handlingActs, ...handlingLifecycle.moves },
    commitment: commitmentLifecycle.moves,
  };
  return labelled[noun]?.[move]?.label;
}

function capitalised<Word extends string>(word: Word): Capitalize<Word> {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}` as Capitalize<Word>;
}

const faults = {
  EDITED: { 'zh-CN': '内容被改动', en: 'its content was changed' },
  MISSING: { 'zh-CN': '被删除', en: 'it was taken out' },
  REWRITTEN: { 'zh-CN': '被改写', en: 'it was written anew' },
  TRUNCATED: { 'zh-CN': '及其后的记录被删除', en: 'it and what followed were taken out' },
} as const satisfies Record<string, Sentences>;

/** What is wrong with the first entry that was tampered with. */
export function auditFaultWords(
  fault: { readonly seq: number; readonly kind: keyof typeof faults },
  locale: Locale,
): string {
  const words = faults[fault.kind][locale];
  return locale === 'en' ? `Entry ${fault.seq}: ${words}.` : `第 ${fault.seq} 条${words}。`;
}
