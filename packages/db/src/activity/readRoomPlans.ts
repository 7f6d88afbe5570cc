/** The plan of rooms for a quarter: where each room stands, and what could be taken over from the quarter before. */
import {
  type ActivityDates,
  type ActivityState,
  type CopiedActivity,
  copiedPlan,
  type Quarter,
  quarterPeriod,
  type RoomFacts,
  type RoomQuarter,
  roomQuarterOn,
  shiftQuarter,
} from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import type { Db } from '../client/countyClient.ts';
import { toDate, toDay } from '../day.ts';
import { holderOn, type RoomRow, roomFactsOn, roomSelect, roomSpan } from './roomFacts.ts';

/** A room in a quarter's plan. */
export type RoomPlan = {
  readonly siteId: string;
  readonly name: string;
  readonly facts: RoomFacts;
  readonly holderName: string | null;
  readonly standing: RoomQuarter;
  readonly copied: readonly CopiedActivity[];
};

/** Rooms that are there in the quarter, in official order, by one statement. The viewer's right to see them is the caller's to check. */
export async function readRoomPlans(
  db: Db,
  only: Prisma.SiteWhereInput,
  quarter: Quarter,
  today: string,
): Promise<RoomPlan[]> {
  const { from, to } = quarterPeriod(quarter);
  const before = quarterPeriod(shiftQuarter(quarter, -1)).from;
  const rooms = await db.site.findMany({
    where: { AND: [only, thereBetween(from, to)] },
    select: {
      ...roomSelect,
      activities: {
        where: { plannedOn: { gte: toDate(before), lt: toDate(to) } },
        select: { ...datesSelect, id: true, title: true },
        orderBy: [{ plannedOn: 'asc' }, { id: 'asc' }],
      },
    },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
  });
  return rooms.map((row) => roomPlan(row, quarter, today));
}

type PlannedRoom = RoomRow & { readonly activities: readonly (DatesRow & { id: string; title: string })[] };

function roomPlan({ activities, ...row }: PlannedRoom, quarter: Quarter, today: string): RoomPlan {
  const room = roomSpan(row);
  const own = activities.map((each) => ({ id: each.id, title: each.title, ...activityDates(each) }));
  return {
    siteId: row.id,
    name: row.name,
    facts: roomFactsOn(row, today),
    holderName: holderOn(row.assignments, today)?.name ?? null,
    standing: roomQuarterOn(quarter, room, own, today),
    copied: copiedPlan(quarter, { room, activities: own }, today),
  };
}

/** What is read of activities to tell where a room stands. */
export const datesSelect = { state: true, plannedOn: true, heldOn: true } as const satisfies Prisma.ActivitySelect;
type DatesRow = Prisma.ActivityGetPayload<{ select: typeof datesSelect }>;

/** The row in the domain's types. */
export function activityDates({ state, plannedOn, heldOn }: DatesRow): ActivityDates {
  return { state: state as ActivityState, plannedOn: toDay(plannedOn), heldOn: heldOn && toDay(heldOn) };
}

/** Rooms that are there on some day from the first to before the second. */
export function thereBetween(from: string, to: string): Prisma.SiteWhereInput {
  return { validFrom: { lt: toDate(to) }, OR: [{ validTo: null }, { validTo: { gt: toDate(from) } }] };
}
