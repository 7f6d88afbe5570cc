import type { ZoneBoardScreenQuery } from './ZoneBoardScreen.generated.ts';

export type ZoneBoard = NonNullable<ZoneBoardScreenQuery['zoneBoard']>;
export type BoardMember = ZoneBoard['members'][number];
export type BoardPlace = ZoneBoard['places'][number];

/** A card of the board: a member with what they hold; null for what nobody holds. */
export interface BoardCard {
  member: BoardMember | null;
  places: readonly BoardPlace[];
}

/** What nobody holds comes first, then the members in official order, each with zones before rooms. */
export function cardsOf({ members, places }: Pick<ZoneBoard, 'members' | 'places'>): BoardCard[] {
  const heldBy = (postId: string | null) => places.filter(({ holder }) => (holder?.postId ?? null) === postId);
  return [
    { member: null, places: heldBy(null) },
    ...members.map((member) => ({ member, places: heldBy(member.postId) })),
  ];
}

/** A move: what passes on, and to whom; null for nobody. */
export interface Passing {
  places: readonly BoardPlace[];
  to: BoardMember | null;
}

/**
 * What goes along with a zone that passes on: the rooms in it that its holder holds, or that nobody does. A room goes by itself.
 */
export function withRooms(place: BoardPlace, places: readonly BoardPlace[]): BoardPlace[] {
  if (place.kind === 'SITE') return [place];
  const holder = place.holder?.postId;
  const goesAlong = (each: BoardPlace) =>
    each.kind === 'SITE' && each.zoneId === place.placeId && (each.holder === null || each.holder.postId === holder);
  return [place, ...places.filter(goesAlong)];
}

/** What is sent so that these pass on. */
export function itemsOf({ places, to }: Passing) {
  return places.map(({ placeId, version }) => ({ placeId, version, postId: to?.postId ?? null }));
}

/** What is sent to put them back: each to who held it before, on the version that the move made. */
export function itemsBack({ places, to }: Passing) {
  return places
    .filter(({ holder }) => (holder?.postId ?? null) !== (to?.postId ?? null))
    .map(({ placeId, version, holder }) => ({ placeId, version: version + 1, postId: holder?.postId ?? null }));
}

/** How many zones and rooms these are. */
export function loadOf(places: readonly BoardPlace[]): { zones: number; rooms: number } {
  const zones = places.filter(({ kind }) => kind === 'ZONE').length;
  return { zones, rooms: places.length - zones };
}
