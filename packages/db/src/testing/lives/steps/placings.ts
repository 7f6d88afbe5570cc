/** Placing with units: assigned, declined, placed anew, and the six months. */
import { acknowledgeHandling } from '../../../handling/acknowledgeHandling.ts';
import { declineHandling } from '../../../handling/declineHandling.ts';
import { assignMore } from '../../../suggestion/assignMore.ts';
import { assignSuggestion } from '../../../suggestion/assignSuggestion.ts';
import type { UnitAssignment } from '../../../suggestion/placeWithUnits.ts';
import { applyForWide } from '../../../wide-application/applyForWide.ts';
import { decideWide, forwardWide } from '../../../wide-application/decideWide.ts';
import type { Life } from '../Life.ts';
import { monthsLater } from '../plainDays.ts';
import type { HandlingNow, Snapshot } from '../Snapshot.ts';
import { inRound, isIn, onHandling, openApplication, replying, type Step, working } from './Step.ts';

/** One lead unit, or two separate ones where so many are reached; now and then an assisting one, of wherever. */
function placing(life: Life, s: Snapshot): UnitAssignment[] {
  const reached = life.receiver(s).units.map((u) => u.id);
  const first = life.chance.pick(reached);
  const second = reached.find((id) => id !== first);
  if (second !== undefined && life.chance.happens(0.3)) {
    return [
      { unitId: first, role: 'SEPARATE' },
      { unitId: second, role: 'SEPARATE' },
    ];
  }
  const lead: UnitAssignment = { unitId: first, role: 'LEAD' };
  const anywhere = [...life.around.cast.units.keys()].filter((id) => id !== first);
  return life.chance.happens(0.4) ? [lead, { unitId: life.chance.pick(anywhere), role: 'ASSISTING' }] : [lead];
}

/** A separate unit declined and nobody was placed for it yet. */
function isUnplaced(s: Snapshot): boolean {
  const round = s.handlings.filter((h) => h.round === s.round && h.role === 'SEPARATE');
  const declined = round
    .flatMap((h) => h.declinedAt ?? [])
    .sort()
    .at(-1);
  return declined !== undefined && !round.some((h) => h.state !== 'DECLINED' && h.assignedAt > declined);
}

const free = (life: Life, s: Snapshot) => {
  const held = new Set(inRound(s).map((h) => h.unitId));
  return life
    .receiver(s)
    .units.map((u) => u.id)
    .filter((id) => !held.has(id));
};

function placeMore(life: Life, s: Snapshot) {
  const role = isUnplaced(s) ? 'SEPARATE' : 'ASSISTING';
  return assignMore(life.coordinator(s), s, [{ unitId: life.chance.pick(free(life, s)), role }]);
}

/** Now and then of all that are handled together. */
const alsoGroup = (life: Life, s: Snapshot) => ({ alsoGroup: s.groupId !== null && life.chance.happens(0.7) });
const inTime = (h: HandlingNow, life: Life) => life.today <= h.acknowledgeDueOn;

const six: readonly Step[] = [
  {
    name: 'applyForWide',
    weight: 0.7,
    ready: (s, life) =>
      isIn('ASSIGNED', 'HANDLING')(s) &&
      s.round === 1 &&
      !s.isWide &&
      openApplication(s) === undefined &&
      life.today <= (s.replyDueOn ?? '') &&
      working(s).some(replying),
    take: (life, s) => {
      const h = life.chance.pick(working(s).filter(replying));
      return applyForWide(life.handler(h), h, why);
    },
  },
  {
    name: 'forwardWide',
    weight: 4,
    ready: (s) => isIn('ASSIGNED', 'HANDLING')(s) && openApplication(s)?.state === 'SENT',
    take: (life, s) => {
      const isForwarded = life.chance.happens(0.8);
      const applicationId = openApplication(s)?.id ?? '';
      return forwardWide(life.coordinator(s), s, { applicationId, isForwarded, opinion: '情况属实' });
    },
  },
  {
    name: 'decideWide',
    weight: 4,
    ready: (s) => isIn('ASSIGNED', 'HANDLING')(s) && openApplication(s)?.state === 'FORWARDED',
    take: (life, s) => {
      const isOver = monthsLater(s.handedOverOn ?? '', 6) < life.today;
      const isGranted = !isOver && life.chance.happens(0.7);
      const applicationId = openApplication(s)?.id ?? '';
      return decideWide(life.staff(s), s, { applicationId, isGranted, decision: '经研究决定' });
    },
  },
];

const why = '涉及多个部门，需要协调资金';

/** Placing with units: assigned, declined, placed anew, and the six months. */
export const placings: readonly Step[] = [
  {
    name: 'assign',
    weight: 8,
    ready: isIn('HANDED_OVER'),
    take: (life, s) => assignSuggestion(life.coordinator(s), s, placing(life, s), alsoGroup(life, s)),
  },
  {
    name: 'assignMore',
    weight: 6,
    ready: (s, life) => isIn('ASSIGNED', 'HANDLING')(s) && isUnplaced(s) && free(life, s).length > 0,
    take: placeMore,
  },
  {
    name: 'assignAssisting',
    weight: 0.3,
    ready: (s, life) => isIn('ASSIGNED', 'HANDLING')(s) && !isUnplaced(s) && free(life, s).length > 0,
    take: placeMore,
  },
  onHandling(
    'decline',
    0.7,
    (h, _s, life) => h.state === 'ASSIGNED' && inTime(h, life),
    (life, h, s) => {
      const all = alsoGroup(life, s);
      const reach = { alsoGroup: all.alsoGroup && togetherInTime(life, h, s) };
      return declineHandling(life.handler(h), h, '不属于本单位职责', reach);
    },
  ),
  onHandling(
    'acknowledge',
    8,
    (h) => h.state === 'ASSIGNED',
    (life, h, s) => acknowledgeHandling(life.handler(h), h, alsoGroup(life, s)),
  ),
  ...six,
];

/** Every like part of the group may still be declined. */
function togetherInTime(life: Life, h: HandlingNow, s: Snapshot): boolean {
  const like = life.neighbours
    .filter((one) => one.groupId === s.groupId)
    .flatMap((one) =>
      one.handlings.filter((o) => o.unitId === h.unitId && o.state === 'ASSIGNED' && o.role === h.role),
    );
  return like.every((one) => inTime(one, life));
}
