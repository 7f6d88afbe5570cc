/** What the audit trail shows of rules of time and of days put right. */
import { deadlineKeyTerms, deadlineStartTerms } from '../deadline-rule/deadlineTerms.ts';
import { type AuditField, field } from './AuditField.ts';

const unitTerms = {
  WORKING_DAYS: { 'zh-CN': '工作日', en: 'working days' },
  CALENDAR_DAYS: { 'zh-CN': '日', en: 'days' },
  MONTHS: { 'zh-CN': '月', en: 'months' },
} as const;

export const timetableFields: Readonly<Record<string, Readonly<Record<string, AuditField>>>> = {
  DeadlineRule: {
    key: field('期限', 'Deadline', deadlineKeyTerms),
    startsAt: field('起算', 'Starts at', deadlineStartTerms),
    count: field('数量', 'Number'),
    unit: field('单位', 'Unit', unitTerms),
    rollsForward: field('遇休息日顺延', 'Rolls forward'),
    legalBasis: field('依据', 'Legal basis'),
    isParameter: field('本县自定', 'Set by the county'),
    remindBefore: field('到期前提醒（天）', 'Told before, in days'),
    remindEvery: field('提醒间隔（天）', 'Then every, in days'),
    lateEvery: field('逾期后提醒间隔（天）', 'After the date every, in days'),
    escalateAfter: field('逾期后起草提请（天）', 'Report drafted after, in days'),
    inForceFrom: field('施行日期', 'In force from'),
    inForceTo: field('失效日期', 'In force to'),
    version: field('版本', 'Version'),
  },
  CalendarCorrection: {
    day: field('日期', 'Day'),
    isWorkday: field('工作日', 'Working day'),
    name: field('名称', 'Name'),
    version: field('版本', 'Version'),
  },
};
