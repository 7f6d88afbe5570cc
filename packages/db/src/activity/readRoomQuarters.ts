/** Where every room of the county stands, quarter by quarter: what the heat map is drawn from. */
import { type Quarter, quarterPeriod, type RoomQuarter, roomQuarterOn } from '@renda/domain';
import type { Db } from '../client/countyClient.ts';
import { toDate } from '../day.ts';
import { activityDates, datesSelect, thereBetween } from './readRoomPlans.ts';
import { roomSpan } from './roomFacts.ts';

/** A room with where it stands in each of the quarters, in their order. */
export type RoomRowOfQuarters = {
  readonly siteId: string;
  readonly name: string;
  readonly townshipId: string;
  readonly townshipName: string;
  readonly quarters: readonly RoomQuarter[];
};

/** Reads them for quarters that follow each other, township by township; by one statement however many rooms there are. */
export async function readRoomQuarters(
  db: Db,
  townshipIds: readonly string[] | null,
  quarters: readonly Quarter[],
  today: string,
): Promise<RoomRowOfQuarters[]> {
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [{ from }, { to }] = [quarterPeriod(first), quarterPeriod(last)];
  const only = townshipIds === null ? {} : { townshipId: { in: [...townshipIds] } };
  const rooms = await db.site.findMany({
    where: { AND: [only, thereBetween(from, to)] },
    select: {
      id: true,
      name: true,
      validFrom: true,
      validTo: true,
      township: { select: { id: true, name: true } },
      activities: { where: { plannedOn: { gte: toDate(from), lt: toDate(to) } }, select: datesSelect },
    },
    orderBy: [{ township: { sortOrder: 'asc' } }, { sortOrder: 'asc' }, { id: 'asc' }],
  });
  return rooms.map(({ id, name, township, activities, ...row }) => {
    const dates = activities.map(activityDates);
    const room = roomSpan(row);
    return {
      siteId: id,
      name,
      townshipId: township.id,
      townshipName: township.name,
      quarters: quarters.map((quarter) => roomQuarterOn(quarter, room, dates, today)),
    };
  });
}
