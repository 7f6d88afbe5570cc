/** Suggestions that live side by side under one clock, with deputies of their own: what is done of one may touch another. */
import { addDays, chinaDate, type Viewer } from '@renda/domain';
import type { Act } from '../../act.ts';
import type { Db } from '../../client/countyClient.ts';
import { toDate } from '../../day.ts';
import { newId } from '../../newId.ts';
import { testViewerOf } from '../world.ts';
import type { Cast } from './Cast.ts';
import type { Chance } from './Chance.ts';

const dayMs = 86_400_000;
const minuteMs = 60_000;
const surnames = ['鲁', '茶', '杨', '字', '禾'] as const;
/** How many of the deputies are of the county's congress; the others are of the town's. */
const ofCounty = 3;

/** A deputy of the neighbourhood, as the register has them now. */
export type WalkingDeputy = {
  readonly id: string;
  readonly congressId: string;
  readonly viewer: Viewer;
  isInOffice: boolean;
  isSuspended: boolean;
};

/** The places that only these suggestions share: what is done to all of a session, or numbered in one series, stays among them. */
export type Places = {
  readonly sessionId: string;
  readonly sessionEnds: string;
  readonly delegationId: string;
  readonly delegationClerk: Viewer;
};

export class Neighbourhood {
  readonly cast: Cast;
  readonly chance: Chance;
  readonly deputies: readonly WalkingDeputy[];
  readonly places: Places;
  now: Date;
  /** Names what is done now in the audit trail. */
  request = 'walk';
  /** Which organ has signed for which batch. */
  readonly receipts = new Set<string>();

  private constructor(cast: Cast, chance: Chance, begins: Date, people: readonly WalkingDeputy[], places: Places) {
    this.cast = cast;
    this.chance = chance;
    this.now = begins;
    this.deputies = people;
    this.places = places;
  }

  /** Moves in: two terms, a session that has just begun, a delegation, and the deputies. */
  static async open(cast: Cast, chance: Chance, begins: Date): Promise<Neighbourhood> {
    const { db } = cast.world;
    const today = chinaDate(begins);
    const ids = { county: newId(), town: newId(), session: newId(), delegation: newId() };
    const validFrom = toDate('2021-12-01');
    const congresses = await openCongresses(cast);
    const terms = { ordinal: 18, validFrom };
    await db.term.createMany({
      data: [
        { id: ids.county, congressId: congresses.county, ...terms },
        { id: ids.town, congressId: congresses.town, ...terms },
      ],
    });
    const sessionEnds = addDays(today, chance.below(7));
    const held = { validFrom: toDate(today), validTo: toDate(addDays(sessionEnds, 1)), searchText: '' };
    await db.session.create({ data: { id: ids.session, termId: ids.county, ordinal: 1, ...held } });
    const delegation = { termId: ids.county, name: '田园代表团', validFrom, searchText: '' };
    await db.delegation.create({ data: { id: ids.delegation, ...delegation } });
    const deputies = await seatDeputies(cast, { county: ids.county, town: ids.town }, congresses);
    const [member] = deputies;
    if (member !== undefined) {
      await db.membership.create({ data: { deputyId: member.id, delegationId: ids.delegation, validFrom } });
    }
    const places: Places = {
      sessionId: ids.session,
      sessionEnds,
      delegationId: ids.delegation,
      delegationClerk: testViewerOf('代表团工作人员', [{ role: 'DELEGATION_CLERK', delegationId: ids.delegation }]),
    };
    return new Neighbourhood(cast, chance, begins, deputies, places);
  }

  /** The same place as somebody sees it who makes these choices. */
  choosing(chance: Chance): Neighbourhood {
    const seen: Neighbourhood = Object.create(this, { chance: { value: chance } });
    return seen;
  }

  get db(): Db {
    return this.cast.world.db;
  }

  /** The act of somebody at this time. */
  by(viewer: Viewer): Act {
    return { db: this.db, viewer, origin: { requestId: this.request }, now: this.now };
  }

  /** The day by this clock. */
  get today(): string {
    return chinaDate(this.now);
  }

  /** Some time passes: mostly minutes or a few days, now and then weeks. */
  pass(): void {
    const { chance } = this;
    const days = chance.happens(0.06) ? 10 + chance.below(40) : chance.happens(0.5) ? 0 : 1 + chance.below(3);
    this.now = new Date(this.now.getTime() + days * dayMs + (1 + chance.below(120)) * minuteMs);
  }

  deputy(id: string | null): WalkingDeputy {
    const found = this.deputies.find((each) => each.id === id);
    if (found === undefined) throw new RangeError('not a deputy of the walk');
    return found;
  }
}

type Both = { readonly county: string; readonly town: string };

/** Congresses of its own: numbers, sessions and who sees the accepted ones stay within. */
async function openCongresses({ world, town }: Cast): Promise<Both> {
  const ids = { county: newId(), town: newId() };
  const named = { shortName: '人大', validFrom: toDate('2021-12-01'), searchText: '' };
  await world.db.organ.createMany({
    data: [
      { id: ids.county, name: `县人民代表大会 ${ids.county}`, kind: 'CONGRESS', ...named },
      {
        id: ids.town,
        name: `镇人民代表大会 ${ids.town}`,
        kind: 'TOWNSHIP_CONGRESS',
        townshipId: town.township.id,
        ...named,
      },
    ],
  });
  return ids;
}

async function seatDeputies(cast: Cast, terms: Both, congresses: Both): Promise<WalkingDeputy[]> {
  const { world, town } = cast;
  const { db } = world;
  const validFrom = toDate('2021-12-01');
  const townshipId = town.township.id;
  const districts = { county: newId(), town: newId() };
  const seats = { townshipId, name: '第一选区', seats: ofCounty, validFrom };
  await db.electoralDistrict.createMany({
    data: [
      { id: districts.county, termId: terms.county, ...seats },
      { id: districts.town, termId: terms.town, ...seats },
    ],
  });
  const people = surnames.map((surname, i) => ({
    personId: newId(),
    id: newId(),
    name: `${surname}演示`,
    of: i < ofCounty ? ('county' as const) : ('town' as const),
  }));
  const invented = { sex: 'FEMALE', ethnicGroup: '汉族', isInvented: true, validFrom };
  await db.person.createMany({
    data: people.map(({ personId, name }) => ({ id: personId, name, ...invented, searchText: name })),
  });
  await db.deputy.createMany({
    data: people.map(({ id, personId, name, of }) => ({
      ...{ id, personId, termId: terms[of], electoralDistrictId: districts[of] },
      ...{ townshipId, validFrom, searchText: name },
    })),
  });
  return people.map(({ id, personId, name, of }) => {
    const congressId = congresses[of];
    const mandates = [{ deputyId: id, congressId, townshipId }];
    const viewer: Viewer = { ...testViewerOf(name, [{ role: 'DEPUTY' }]), personId, mandates };
    return { id, congressId, viewer, isInOffice: true, isSuspended: false };
  });
}
