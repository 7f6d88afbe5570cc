/** Who might hold which zone and room of a township (挂包方案): what a plan costs, and what each of its changes is worth. */

/** Somebody who may hold, and how many zones and rooms at most; null for as many as it takes. */
export type PlanMember = { readonly id: string; readonly most: number | null };

/** A zone with so many villages, or a room with none; who holds it today, where somebody does. */
export type PlanPlace = { readonly id: string; readonly villages: number; readonly holderId: string | null };

/** What counts how much: each unit of load above or below the fair share, each place that changes hands, a village, a room. */
export type PlanWeights = {
  readonly balance: number;
  readonly keep: number;
  readonly village: number;
  readonly room: number;
};

export type PlanAsked = {
  readonly members: readonly PlanMember[];
  readonly places: readonly PlanPlace[];
  readonly weights: PlanWeights;
};

/** Who is to hold each place, by the place's id. */
export type Plan = ReadonlyMap<string, string>;

/** What a plan costs: for loads apart from the fair share, for places that change hands, and both. */
export type PlanCost = { readonly balance: number; readonly keep: number; readonly total: number };

/** A place that changes hands, and by how much the plan would cost more if it stayed; null where nobody holds it today. */
export type PlanChange = {
  readonly placeId: string;
  readonly from: string | null;
  readonly to: string;
  readonly worth: number | null;
};

/** The load of a place: its villages, or the room. */
export function loadOfPlace({ villages }: PlanPlace, { village, room }: PlanWeights): number {
  return villages > 0 ? villages * village : room;
}

/** The load of each member under the plan, whoever has none included. */
export function loadsOf({ members, places, weights }: PlanAsked, plan: Plan): ReadonlyMap<string, number> {
  const loads = new Map(members.map(({ id }) => [id, 0]));
  for (const place of places) {
    const holder = plan.get(place.id);
    if (holder !== undefined) loads.set(holder, (loads.get(holder) ?? 0) + loadOfPlace(place, weights));
  }
  return loads;
}

/** The whole numbers next to the mean load of those who may hold anything: within them nobody has too much or too little. */
export function fairShare({ members, places, weights }: PlanAsked): { readonly least: number; readonly most: number } {
  const able = members.filter(({ most }) => most !== 0).length;
  const load = places.reduce((sum, place) => sum + loadOfPlace(place, weights), 0);
  return able === 0 ? { least: 0, most: 0 } : { least: Math.floor(load / able), most: Math.ceil(load / able) };
}

/** What the plan costs. Who may hold nothing owes no share. */
export function planCost(asked: PlanAsked, plan: Plan): PlanCost {
  const { least, most } = fairShare(asked);
  const loads = loadsOf(asked, plan);
  const apart = asked.members.reduce((sum, { id, most: limit }) => {
    const load = loads.get(id) ?? 0;
    return sum + Math.max(0, load - most) + (limit === 0 ? 0 : Math.max(0, least - load));
  }, 0);
  const moved = asked.places.filter(({ id, holderId }) => holderId !== null && plan.get(id) !== holderId).length;
  const [balance, keep] = [apart * asked.weights.balance, moved * asked.weights.keep];
  return { balance, keep, total: balance + keep };
}

/** The plan that is today's: what nobody holds is in none. */
export function planOfToday({ places }: PlanAsked): Plan {
  return new Map(places.flatMap(({ id, holderId }) => (holderId === null ? [] : [[id, holderId] as const])));
}

/** The changes from today, in the order of the places. A worth below zero is none: the plan would be better without that change. */
export function planChanges(asked: PlanAsked, plan: Plan): PlanChange[] {
  const { total } = planCost(asked, plan);
  return asked.places.flatMap(({ id, holderId }) => {
    const to = plan.get(id);
    if (to === undefined || to === holderId) return [];
    const worth = holderId === null ? null : planCost(asked, new Map([...plan, [id, holderId]])).total - total;
    return [{ placeId: id, from: holderId, to, worth }];
  });
}

/** What stands in the way of any plan: the members whose limits leave no room, and how many places those limits let be held. */
export type PlanHindrance = {
  readonly places: number;
  readonly allowed: number;
  readonly limited: readonly PlanMember[];
};

/** Null where a plan is possible: with the limits, or without them whoever there is. */
export function planHindrance({ members, places }: PlanAsked): PlanHindrance | null {
  const limited = members.filter(({ most }) => most !== null);
  if (limited.length < members.length) return null;
  const allowed = limited.reduce((sum, { most }) => sum + (most ?? 0), 0);
  return allowed >= places.length ? null : { places: places.length, allowed, limited };
}
