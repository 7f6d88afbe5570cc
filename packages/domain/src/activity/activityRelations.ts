/** What a viewer may do with the activities of a room, from the table of moves and the policies. */
import { type Action, allows, type Relation } from '../role/policies.ts';
import { townshipsOf, type Viewer } from '../role/Viewer.ts';
import { type ActivityMove, activityLifecycle } from './activityLifecycle.ts';
import type { ActivityState } from './activityTerms.ts';

/** What is known of a room to tell how a viewer stands to it: its township, and who holds it today, if anybody. */
export type RoomFacts = { readonly townshipId: string; readonly holderPersonId: string | null };

const actionOf = { hold: 'activity.hold', cancel: 'activity.cancel' } as const satisfies Record<ActivityMove, Action>;

/** How the viewer stands to the room. */
export function roomRelations(viewer: Viewer, { townshipId, holderPersonId }: RoomFacts): ReadonlySet<Relation> {
  const held = new Set<Relation>();
  if (townshipsOf(viewer, 'TOWNSHIP_CLERK').includes(townshipId)) held.add('township');
  if (viewer.personId !== null && viewer.personId === holderPersonId) held.add('holder');
  return held;
}

/** Whether the viewer may plan activities of the room, and change what is planned. */
export function mayPlanActivities(viewer: Viewer, room: RoomFacts): boolean {
  return allows(viewer, 'activity.plan', roomRelations(viewer, room));
}

/** The moves that the viewer may make with an activity of the room in that state. */
export function availableActivityMoves(viewer: Viewer, room: RoomFacts, state: ActivityState): ActivityMove[] {
  const held = roomRelations(viewer, room);
  return activityLifecycle.movesFrom(state).filter((move) => allows(viewer, actionOf[move], held));
}
