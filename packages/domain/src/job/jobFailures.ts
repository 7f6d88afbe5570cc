/** Why a job failed, in words that an administrator can act on. They hold nothing of what the job was given. */
import { Refusal, type Sentences } from '../kernel/Refusal.ts';

const databaseAway = {
  'zh-CN': '数据库暂时不能使用。',
  en: 'The database could not be used for a while.',
} as const satisfies Sentences;

const unexpected = {
  'zh-CN': '程序出错，服务器日志中有详细记录。',
  en: 'The program failed; the server log tells more.',
} as const satisfies Sentences;

/** The process that ran it ended before the job did. */
export const workerGone = {
  'zh-CN': '执行中断：所在的服务进程已停止。',
  en: 'Cut short: the process that ran it ended.',
} as const satisfies Sentences;

/** The reason as it is shown: a refusal's own words; of anything else no more than its sort, since its message may quote what was worked on. */
export function jobFailureSentences(error: unknown): Sentences {
  if (error instanceof Refusal) return error.sentences;
  return isConnectionTrouble(error) ? databaseAway : unexpected;
}

const trouble = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  '57P01',
  '57P03',
  '53300',
  'P1001',
  'P1002',
  'P1017',
  'P2024',
  'P2037',
]);

function isConnectionTrouble(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && trouble.has(String(error.code));
}
