/** What the audit trail shows of a telling by telephone. */
import { type AuditField, field } from './AuditField.ts';

export const tellingFields: Readonly<Record<string, AuditField>> = {
  noticeId: field('通知', 'Notice'),
  toldById: field('告知人账户', 'Account that told it'),
  toldByName: field('告知人', 'Told by'),
  toldAt: field('告知时间', 'Told at'),
  spokeWith: field('接电话的人', 'Whom they spoke with'),
};
