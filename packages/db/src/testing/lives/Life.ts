/** One suggestion of a walk through random lives: its clock, its people, and what is known of it now. */
import type { Viewer } from '@renda/domain';
import type { Prisma } from '../../../generated/client/client.ts';
import type { Act } from '../../act.ts';
import type { Db } from '../../client/countyClient.ts';
import type { World } from '../world.ts';
import type { Chance } from './Chance.ts';

const dayMs = 86_400_000;

/** What a step looks at. */
export const lifeSelect = {
  id: true,
  version: true,
  state: true,
  round: true,
  leadDeputyId: true,
  evaluatorId: true,
  screenerId: true,
  handedToId: true,
  handedOverOn: true,
  replyDueOn: true,
  replyClass: true,
  resultMark: true,
  isWide: true,
  groupId: true,
  raisedUpById: true,
  publishedAt: true,
  dissatisfiedCount: true,
  openObjectionCount: true,
  handlings: {
    orderBy: { id: 'asc' },
    select: {
      id: true,
      version: true,
      unitId: true,
      role: true,
      state: true,
      round: true,
      assignedAt: true,
      acknowledgeDueOn: true,
      declinedAt: true,
      replies: {
        orderBy: { sequence: 'asc' },
        select: { id: true, state: true, replyClass: true, sequence: true, commitments: { select: { dueOn: true } } },
      },
      consultations: { select: { id: true, heldOn: true, objections: { select: { isUpheld: true } } } },
    },
  },
  coSigners: { orderBy: { id: 'asc' }, select: { id: true, version: true, deputyId: true, state: true } },
  consentRequests: { where: { state: 'ASKED' }, select: { id: true, kind: true } },
  wideApplications: { where: { state: { in: ['SENT', 'FORWARDED'] } }, select: { id: true, state: true } },
  commitments: {
    where: { isMade: true },
    orderBy: { id: 'asc' },
    select: { id: true, version: true, handlingId: true, state: true, dueOn: true },
  },
  lookBacks: { where: { state: 'DUE' }, select: { id: true, version: true } },
  objections: { where: { answeredAt: null }, select: { id: true, version: true, subject: true } },
} as const satisfies Prisma.SuggestionSelect;

export type Snapshot = Prisma.SuggestionGetPayload<{ select: typeof lifeSelect }>;
export type HandlingNow = Snapshot['handlings'][number];

/** A deputy of the walk. */
export type WalkingDeputy = { readonly id: string; readonly viewer: Viewer };

/** Those who take part in all lives of one county. */
export type Cast = {
  readonly world: World;
  readonly deputies: readonly WalkingDeputy[];
  readonly units: ReadonlyMap<string, { readonly handler: Viewer; readonly head: Viewer }>;
};

export class Life {
  readonly cast: Cast;
  readonly chance: Chance;
  readonly lead: WalkingDeputy;
  /** The clock of this life alone. */
  now: Date;
  /** Names what is done now in the audit trail. */
  request = 'walk';
  id = '';

  constructor(cast: Cast, chance: Chance, begins: Date) {
    this.cast = cast;
    this.chance = chance;
    this.lead = chance.pick(cast.deputies);
    this.now = begins;
  }

  get db(): Db {
    return this.cast.world.db;
  }

  /** The act of somebody at this life's time. */
  by(viewer: Viewer): Act {
    return { db: this.db, viewer, origin: { requestId: this.request }, now: this.now };
  }

  /** The day by this life's clock. */
  get today(): string {
    return new Date(this.now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  }

  /** Some time passes: mostly hours or days, sometimes weeks. */
  pass(): void {
    const days = this.chance.happens(0.15) ? 10 + this.chance.below(40) : this.chance.below(6);
    this.now = new Date(this.now.getTime() + days * dayMs + (1 + this.chance.below(300)) * 60_000);
  }

  read(): Promise<Snapshot> {
    return this.db.suggestion.findUniqueOrThrow({ where: { id: this.id }, select: lifeSelect });
  }

  deputy(id: string): Viewer {
    const found = this.cast.deputies.find((each) => each.id === id);
    if (found === undefined) throw new RangeError('not a deputy of the walk');
    return found.viewer;
  }

  /** The people of a handling's unit. */
  unit({ unitId }: Pick<HandlingNow, 'unitId'>) {
    const found = this.cast.units.get(unitId);
    if (found === undefined) throw new RangeError('not a unit of the walk');
    return found;
  }
}
