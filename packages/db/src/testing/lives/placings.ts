/** Placing with units: assigned, declined, placed anew, and the six months. */
import { toDay } from '../../day.ts';
import { acknowledgeHandling } from '../../handling/acknowledgeHandling.ts';
import { declineHandling } from '../../handling/declineHandling.ts';
import { assignMore } from '../../suggestion/assignMore.ts';
import { assignSuggestion } from '../../suggestion/assignSuggestion.ts';
import type { UnitAssignment } from '../../suggestion/placeWithUnits.ts';
import { applyForWide } from '../../wide-application/applyForWide.ts';
import { decideWide, forwardWide } from '../../wide-application/decideWide.ts';
import type { Life, Snapshot } from './Life.ts';
import { coordinator, inRound, isIn, onHandling, replying, type Step, staff, working } from './Step.ts';

/** One lead unit, or two separate ones; now and then an assisting one. */
function placing(life: Life): UnitAssignment[] {
  const [one, other] = [life.cast.world.roads.id, life.cast.world.police.id];
  const [first, second] = life.chance.happens(0.5) ? [one, other] : [other, one];
  if (life.chance.happens(0.3)) {
    return [
      { unitId: first, role: 'SEPARATE' },
      { unitId: second, role: 'SEPARATE' },
    ];
  }
  const lead: UnitAssignment = { unitId: first, role: 'LEAD' };
  return life.chance.happens(0.4) ? [lead, { unitId: second, role: 'ASSISTING' }] : [lead];
}

/** A separate unit declined and nobody was placed for it yet. */
function isUnplaced(s: Snapshot): boolean {
  const round = s.handlings.filter((h) => h.round === s.round && h.role === 'SEPARATE');
  const declined = round.filter((h) => h.declinedAt !== null);
  const since = Math.max(0, ...declined.map((h) => h.declinedAt?.getTime() ?? 0));
  return declined.length > 0 && !round.some((h) => h.state !== 'DECLINED' && h.assignedAt.getTime() > since);
}

function placeMore(life: Life, s: Snapshot) {
  const held = new Set(inRound(s).map((h) => h.unitId));
  const free = [life.cast.world.roads.id, life.cast.world.police.id].filter((id) => !held.has(id));
  return assignMore(coordinator(life), s, [{ unitId: life.chance.pick(free), role: 'SEPARATE' }]);
}

/** Placing with units: assigned, declined, placed anew, and the six months. */
export const placings: readonly Step[] = [
  {
    name: 'assign',
    weight: 8,
    ready: isIn('HANDED_OVER'),
    take: (life, s) => assignSuggestion(coordinator(life), s, placing(life)),
  },
  {
    name: 'assignMore',
    weight: 6,
    ready: (s) => isIn('ASSIGNED', 'HANDLING')(s) && isUnplaced(s),
    take: placeMore,
  },
  onHandling(
    'decline',
    0.5,
    (h, _s, life) => h.state === 'ASSIGNED' && life.today <= toDay(h.acknowledgeDueOn) && replying(h),
    (life, h) => declineHandling(life.by(life.unit(h).handler), h, '不属于本单位职责'),
  ),
  onHandling(
    'acknowledge',
    8,
    (h) => h.state === 'ASSIGNED',
    (life, h) => acknowledgeHandling(life.by(life.unit(h).handler), h),
  ),
  {
    name: 'applyForWide',
    weight: 0.7,
    ready: (s, life) =>
      isIn('ASSIGNED', 'HANDLING')(s) &&
      s.round === 1 &&
      !s.isWide &&
      s.wideApplications.length === 0 &&
      life.today <= toDay(s.replyDueOn as Date) &&
      working(s).some(replying),
    take: (life, s) => {
      const h = life.chance.pick(working(s).filter(replying));
      return applyForWide(life.by(life.unit(h).handler), h, '涉及多个部门，需要协调资金');
    },
  },
  {
    name: 'forwardWide',
    weight: 4,
    ready: (s) => isIn('ASSIGNED', 'HANDLING')(s) && s.wideApplications.some((a) => a.state === 'SENT'),
    take: (life, s) => {
      const [application] = s.wideApplications;
      const isForwarded = life.chance.happens(0.8);
      return forwardWide(coordinator(life), s, {
        applicationId: application?.id ?? '',
        isForwarded,
        opinion: '情况属实',
      });
    },
  },
  {
    name: 'decideWide',
    weight: 4,
    ready: (s) => isIn('ASSIGNED', 'HANDLING')(s) && s.wideApplications.some((a) => a.state === 'FORWARDED'),
    take: (life, s) => {
      const [application] = s.wideApplications;
      const isGranted = life.chance.happens(0.7);
      return decideWide(staff(life), s, { applicationId: application?.id ?? '', isGranted, decision: '经研究决定' });
    },
  },
];
