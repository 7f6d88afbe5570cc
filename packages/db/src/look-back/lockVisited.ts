/** What a look-back goes to, locked with its suggestion: a commitment, or a reply of class A that was drawn. */
import {
  allows,
  awaitsLookBack,
  chinaDate,
  type HandlingRole,
  NotAllowed,
  NotFound,
  type PlainDate,
  suggestionRelations,
} from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';
import { type LockedCommitment, lockCommitment } from '../commitment/lockCommitment.ts';
import { toDay } from '../day.ts';
import { assertActIn, lockSuggestion, type MovingSuggestion } from '../suggestion/moveSuggestion.ts';

/** Which one, and the version of it that the person had before them. */
export type LookBackTarget = {
  readonly kind: 'COMMITMENT' | 'LOOK_BACK';
  readonly id: string;
  readonly version: number;
};

export type Visited = {
  readonly suggestion: MovingSuggestion;
  readonly handling: {
    readonly id: string;
    readonly unitId: string;
    readonly role: HandlingRole;
    readonly unit: string;
  };
  readonly commitment: LockedCommitment | null;
  /** The first day on which it can have been held. */
  readonly since: PlainDate;
};

/**
 * Locks it for somebody of the look-back body. Refuses with `NotFound`, `NotAllowed` (also while the suggestion is not being carried out,
 * or before a commitment was reported or its date has passed).
 */
export async function lockVisited(tx: Tx, act: Act, target: LookBackTarget): Promise<Visited> {
  const visited = target.kind === 'COMMITMENT' ? await promised(tx, act, target) : await drawn(tx, act, target.id);
  const { suggestion, commitment } = visited;
  if (!allows(act.viewer, 'suggestion.lookBack', suggestionRelations(act.viewer, suggestion))) throw new NotAllowed();
  assertActIn('lookBack', suggestion.state);
  if (commitment !== null && !awaitsLookBack(commitment, chinaDate(act.now))) throw new NotAllowed(tooEarly);
  return visited;
}

async function promised(tx: Tx, act: Act, target: LookBackTarget): Promise<Visited> {
  const { suggestion, commitment } = await lockCommitment(tx, act, target);
  const { handling, handlingId, reply } = commitment;
  return { suggestion, commitment, handling: visitedHandling({ ...handling, id: handlingId }), since: dayOf(reply) };
}

const drawnSelect = {
  suggestionId: true,
  draw: { select: { drawnAt: true } },
  handling: { select: { id: true, unitId: true, role: true, unit: { select: { name: true } } } },
} as const satisfies Prisma.LookBackSelect;

async function drawn(tx: Tx, act: Act, id: string): Promise<Visited> {
  const found = await tx.lookBack.findFirst({ where: { id }, select: drawnSelect });
  if (found === null) throw new NotFound();
  const suggestion = await lockSuggestion(tx, act, found.suggestionId);
  const since = found.draw === null ? dayOf({ issuedOn: null }) : chinaDate(found.draw.drawnAt);
  return { suggestion, commitment: null, handling: visitedHandling(found.handling), since };
}

function visitedHandling(h: {
  readonly id: string;
  readonly unitId: string;
  readonly role: string;
  readonly unit: { readonly name: string };
}) {
  return { id: h.id, unitId: h.unitId, role: h.role as HandlingRole, unit: h.unit.name };
}

function dayOf({ issuedOn }: { readonly issuedOn: Date | null }): PlainDate {
  return issuedOn === null ? '1000-01-01' : toDay(issuedOn);
}

const tooEarly = {
  'zh-CN': '这项承诺不在待回头看之列：单位报告完成、或承诺期限过后才能回头看，看过的不再看。',
  en: 'This commitment does not await a look-back: it can be held once the unit has reported it as done or its date has passed, and only once.',
};
