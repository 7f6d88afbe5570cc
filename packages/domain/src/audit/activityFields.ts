/** Fields of activities and calendar feeds, as the audit trail shows them. */
import { activityKindTerms, activityStateTerms } from '../activity/activityTerms.ts';
import { field } from './AuditField.ts';

export const activityFields = {
  Activity: {
    siteId: field('阵地', 'Site'),
    kind: field('活动类型', 'Kind', activityKindTerms),
    title: field('活动主题', 'Subject'),
    plannedOn: field('计划日期', 'Planned for'),
    material: field('准备材料', 'Material to prepare'),
    state: field('状态', 'State', activityStateTerms),
    heldOn: field('开展日期', 'Held on'),
    voterCount: field('参加群众人数', 'Voters'),
    outcome: field('开展情况和成效', 'Outcome'),
    participants: field('参加人员', 'Participants'),
    cancelReason: field('取消原因', 'Why cancelled'),
    createdByName: field('列入计划的人', 'Planned by'),
    createdAt: field('列入计划时间', 'Planned at'),
    recordedByName: field('登记人', 'Recorded by'),
    recordedAt: field('登记时间', 'Recorded at'),
    copiedFromId: field('沿用的活动', 'Copied from'),
    version: field('版本', 'Version'),
  },
  CalendarFeed: {
    townshipId: field('乡镇', 'Township'),
    personId: field('人员', 'Person'),
    openedById: field('开通账号', 'Account that opened it'),
    openedByName: field('开通人', 'Opened by'),
    openedAt: field('开通时间', 'Opened at'),
    revokedAt: field('停用时间', 'Revoked at'),
  },
} as const;
