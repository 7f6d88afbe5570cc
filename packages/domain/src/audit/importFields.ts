/** What the audit trail shows of an import. */
import { importKindTerms } from '../import/importKinds.ts';
import { importLifecycle } from '../import/importLifecycle.ts';
import { type AuditField, field } from './AuditField.ts';

/** An import's columns, and what its entries tell besides. */
export const importFields: Readonly<Record<string, AuditField>> = {
  ...Object.fromEntries(
    Object.entries({
      fileName: ['文件名', 'File name'],
      headings: ['列标题', 'Headings'],
      mapping: ['各列对应的字段', 'Field of each column'],
      rowCount: ['总行数', 'Rows read'],
      doneCount: ['已核对行数', 'Rows previewed'],
      newCount: ['新增行数', 'New rows'],
      changedCount: ['有修改的行数', 'Changed rows'],
      sameCount: ['无变化的行数', 'Same rows'],
      warningCount: ['有提醒的行数', 'Rows with warnings'],
      errorCount: ['有错误的行数', 'Rows with errors'],
      addCount: ['将新增的条目', 'Entries to add'],
      changeCount: ['将修改的条目', 'Entries to change'],
      registerFingerprint: ['名册校验值', 'Fingerprint of the register'],
      startedById: ['上传账户', 'Account that sent it in'],
      startedByName: ['上传人', 'Sent in by'],
      startedAt: ['上传时间', 'Sent in at'],
      endedAt: ['结束时间', 'Ended at'],
      endedByName: ['结束人', 'Ended by'],
    } as const).map(([name, [zh, en]]) => [name, field(zh, en)]),
  ),
  version: field('版本', 'Version'),
  state: field('状态', 'State', importLifecycle.states),
  kind: field('内容', 'What', importKindTerms),
  sha256: field('SHA-256 校验值', 'SHA-256'),
  rows: field('行数', 'Rows'),
  added: field('新增', 'Added'),
  changed: field('修改', 'Changed'),
  refusal: field('原因', 'Reason'),
};
