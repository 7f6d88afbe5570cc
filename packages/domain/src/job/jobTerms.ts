/** A job is what the platform does later by itself, without anybody waiting for it; this is the closed list of them, and their words. */
import type { Sentences } from '../kernel/Refusal.ts';

/** Every job, by the name under which it is kept until it has run. */
export const jobNames = [
  'redateDeadlines',
  'lapseEvaluations',
  'completeSearch',
  'readAttachment',
  'sendNotices',
  'queueDeliveries',
  'deliver',
  'readImport',
  'previewImport',
] as const;

export type JobName = (typeof jobNames)[number];

/** What a job does, as the console tells it. */
export const jobTerms = {
  redateDeadlines: {
    'zh-CN': '按现行规则和节假日重算期限',
    en: 'Count due dates anew by the rules and holidays in force',
  },
  lapseEvaluations: { 'zh-CN': '逾期未评价的按未评价处理', en: 'End evaluations that nobody gave in time' },
  sendNotices: { 'zh-CN': '发出到期提醒', en: 'Send notices of what is due' },
  queueDeliveries: { 'zh-CN': '准备当天的邮件和消息', en: 'Prepare the day’s e-mails and messages' },
  deliver: { 'zh-CN': '发送一封邮件或一条消息', en: 'Send an e-mail or a message' },
  completeSearch: { 'zh-CN': '补全检索条目', en: 'Write missing search entries' },
  readAttachment: { 'zh-CN': '读取附件文字供搜索', en: 'Read the words of an attachment for the search' },
  readImport: { 'zh-CN': '读取上传的表格', en: 'Read an uploaded workbook' },
  previewImport: { 'zh-CN': '核对要导入的表格', en: 'Preview an import' },
} as const satisfies Record<JobName, Sentences>;

/** Whether this program knows a job of that name; a database may hold those of another version. */
export function isJobName(name: string): name is JobName {
  return jobNames.some((known) => known === name);
}
