/** The life of an activity (活动) of a room: planned for a day, then held, or cancelled with a reason. */
import { lifecycle } from '../kernel/lifecycle.ts';
import { activityStateTerms } from './activityTerms.ts';

/** Relations in which activities are planned and recorded: who works for the township, and who holds the room. */
export type ActivityActor = 'township' | 'holder';

const keepers = ['township', 'holder'] as const;

/** Held again: what was recorded is put right. Whether a quarter is late is worked out, and never a state of an activity. */
export const activityLifecycle = lifecycle({
  noun: 'Activity',
  initial: 'PLANNED',
  states: activityStateTerms,
  moves: {
    hold: {
      label: { 'zh-CN': '登记开展情况', en: 'record as held' },
      from: ['PLANNED', 'HELD'],
      to: 'HELD',
      by: keepers,
      needs: ['outcome'],
    },
    cancel: {
      label: { 'zh-CN': '取消活动', en: 'cancel' },
      from: ['PLANNED'],
      to: 'CANCELLED',
      by: keepers,
      needs: ['reason'],
    },
  },
});

export type ActivityMove = (typeof activityLifecycle)['moveNames'][number];
export const activityMoveNames = activityLifecycle.moveNames;
