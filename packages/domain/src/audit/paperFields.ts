/** What the audit trail shows of what was taken out of the platform as a file. */
import { importKindTerms } from '../import/importKinds.ts';
import { letterTerms } from '../letter/letterKinds.ts';
import { listKindTerms } from '../list/listKinds.ts';
import { type AuditField, field } from './AuditField.ts';

export const paperFields: Readonly<Record<string, AuditField>> = {
  list: field('清单', 'List', { ...importKindTerms, ...listKindTerms }),
  rows: field('行数', 'Rows'),
  isFiltered: field('已筛选', 'Filtered'),
  year: field('年份', 'Year'),
  sessionId: field('会议', 'Session'),
  isComplete: field('已全部导出', 'Taken out whole'),
  suggestion: field('建议', 'Suggestion'),
  batch: field('交办批次', 'Batch'),
  files: field('文件数', 'Files'),
  letter: field('文种', 'Kind of letter', letterTerms),
};
