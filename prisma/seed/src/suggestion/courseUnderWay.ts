/** The course of a suggestion that stands in a given state today. */
import { addDays } from '@renda/domain';
import type { Random } from '../chance/Random.ts';
import { type Course, handedOverFor, type MilestoneName, type Milestones } from './milestones.ts';
import type { Sketcher } from './Sketcher.ts';
import type { UnderWay } from './underWay.ts';

/** The milestone that brought a suggestion into its state. */
const milestones: Partial<Record<UnderWay['state'], MilestoneName>> = {
  SUBMITTED: 'submitted',
  ACCEPTED: 'accepted',
  HANDED_OVER: 'handedOver',
  ASSIGNED: 'assigned',
  REPLIED: 'replied',
  EVALUATED: 'evaluated',
  CLOSED: 'closed',
};

/** Counted back from today, so that it stands there whatever the day. Throws on a state that no working move reaches. */
export function courseUnderWay(sketcher: Sketcher, underWay: UnderWay, random: Random): Course | Milestones {
  const { state, since = 0, dueIn = 0 } = underWay;
  const isWide = underWay.isWide ?? false;
  const { almanac } = sketcher;
  const ago = almanac.workingDay(almanac.today, -since);
  if (state === 'DRAFT') return { begun: ago };
  if (state === 'RETURNED') {
    const firstSubmitted = almanac.workingDay(ago, -random.int(1, 3));
    return { begun: almanac.workingDay(firstSubmitted, -2), firstSubmitted, returned: ago };
  }
  if (state === 'HANDLING') {
    const on = handedOverFor(almanac, sketcher.replyDue(isWide), addDays(almanac.today, dueIn), isWide ? 6 : 3);
    return { anchor: 'handedOver', on, until: dueIn < 30 ? 'consulted' : 'acknowledged' };
  }
  const until = milestones[state];
  if (until === undefined) throw new RangeError(`no working move leads to ${state}`);
  return { anchor: until, on: ago, until };
}
