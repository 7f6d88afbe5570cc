/** Rooms for which something is a viewer's to do: of the township for which they work, and those that they hold. */
import {
  activityTodos,
  mayPlanActivities,
  quarterOf,
  quarterPeriod,
  shiftQuarter,
  type Todo,
  townshipsOf,
  type Viewer,
} from '@renda/domain';
import type { Db } from '../client/countyClient.ts';
import { toDate } from '../day.ts';
import { activityDates, datesSelect } from './readRoomPlans.ts';
import { roomFactsOn, roomSelect, roomSpan } from './roomFacts.ts';

/** One thing to do for a room. */
export type ActivityToDo = Todo & { readonly siteId: string; readonly siteName: string };

/** Most rooms looked at: more than a township has. */
const most = 100;

/** By one statement; none at all for who keeps no room by office. */
export async function activitiesToDo(db: Db, viewer: Viewer, today: string): Promise<ActivityToDo[]> {
  const townships = townshipsOf(viewer, 'TOWNSHIP_CLERK');
  const mayHold = viewer.personId !== null && viewer.mandates.some(({ townshipId }) => townshipId !== null);
  if (townships.length === 0 && !mayHold) return [];
  const { personId } = viewer;
  const held = mayHold && personId !== null ? [{ assignments: { some: { post: { personId } } } }] : [];
  const there = { validFrom: { lte: toDate(today) }, OR: [{ validTo: null }, { validTo: { gt: toDate(today) } }] };
  const from = quarterPeriod(shiftQuarter(quarterOf(today), -1)).from;
  const rooms = await db.site.findMany({
    where: { AND: [there, { OR: [{ townshipId: { in: townships } }, ...held] }] },
    select: { ...roomSelect, activities: { where: { plannedOn: { gte: toDate(from) } }, select: datesSelect } },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    take: most,
  });
  return rooms.flatMap(({ activities, ...row }) => {
    if (!mayPlanActivities(viewer, roomFactsOn(row, today))) return [];
    const todos = activityTodos(roomSpan(row), activities.map(activityDates), today);
    return todos.map((todo) => ({ ...todo, siteId: row.id, siteName: row.name }));
  });
}
