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
    copiedFromId: field('沿用的活动', 'Copied from'),
    version: field('版本', 'Version'),
  },
  CalendarFeed: {
    townshipId: field('乡镇', 'Township'),
    personId: field('人员', 'Person'),
    revokedAt: field('停用时间', 'Revoked at'),
  },
} as const;
