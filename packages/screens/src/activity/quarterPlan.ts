import type { QuarterPlanScreenQuery } from './QuarterPlanScreen.generated.ts';

export type QuarterPlan = NonNullable<QuarterPlanScreenQuery['quarterPlan']>;
export type RoomOfPlan = QuarterPlan['rooms'][number];
export type ActivityOfPlan = QuarterPlan['activities'][number];
