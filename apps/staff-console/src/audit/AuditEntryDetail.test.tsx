import { setUpTexts } from '@renda/client';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { texts } from '../texts.ts';
import { AuditEntryDetail } from './AuditEntryDetail.tsx';
import type { AuditRow } from './AuditPage.tsx';
import { changeWords } from './changeWords.ts';

const change = (label: string, before: string | null, after: string | null) => ({
  __typename: 'AuditChange' as const,
  field: label,
  label,
  before,
  after,
});
const entry: AuditRow = {
  __typename: 'AuditEntry',
  id: 'e',
  seq: 12,
  at: '2026-03-05T02:24:07Z',
  actorName: '段云',
  actionWords: '受理编号',
  noun: 'Suggestion',
  nounWord: '建议',
  recordId: 'r',
  ipAddress: '10.0.0.7',
  changes: [change('状态', '已提交', '已受理'), change('编号', null, '第0012号'), change('版本', '3', '4')],
  userAgent: null,
  requestId: null,
  hash: 'ab12',
};

beforeAll(() => setUpTexts(texts));
afterEach(cleanup);

it('an entry is read field by field, before and after, to the second', () => {
  render(<AuditEntryDetail entry={entry} onNarrow={() => undefined} />);
  const rows = within(screen.getByRole('table', { name: '改动' })).getAllByRole('row');
  expect(rows.map((row) => row.textContent)).toEqual([
    '字段改动前改动后',
    '状态已提交已受理',
    '编号—第0012号',
    '版本34',
  ]);
  expect(screen.getByText('2026年3月5日（周四） 10:24:07')).toBeDefined();
});

it('leads to all that was done to the record, and to all that the person did', async () => {
  const onNarrow = vi.fn();
  render(<AuditEntryDetail entry={entry} onNarrow={onNarrow} />);
  await userEvent.click(screen.getByRole('button', { name: '看这条记录的全部操作' }));
  await userEvent.click(screen.getByRole('button', { name: '看段云的全部操作' }));
  expect(onNarrow.mock.calls).toEqual([[{ noun: 'Suggestion', recordId: 'r' }], [{ actorName: '段云' }]]);
});

it('in a line the first two changes are told', () => {
  expect(changeWords(entry.changes, 'zh-CN')).toBe('状态：已提交 → 已受理；编号：第0012号 …');
  expect(changeWords([change('State', 'draft', null)], 'en')).toBe('State: draft → —');
});
