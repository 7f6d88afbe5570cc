/** Deputies: who holds a mandate in which congress, how some mandates were suspended or ended, and who belongs to which group. */
import { namesSearchText } from '@renda/db';
import { addMonths, type MandateGround, type MandateState, type PlainDate, usualBasis } from '@renda/domain';
import { Random } from '../chance/Random.ts';
import { seedId } from '../chance/seedId.ts';
import type { Almanac } from '../county/Almanac.ts';
import type { CountyPlan } from '../county/CountyPlan.ts';
import type { Deputy, Person, Rows } from '../county/rows.ts';
import type { Congress, Congresses, Constituency } from './congress.ts';
import type { Folk } from './Folk.ts';
import type { Town } from './towns.ts';

type Membership = Rows['memberships'][number];

/** A deputy with the person and the place in the congress. */
export type Seat = {
  readonly deputy: Deputy;
  readonly person: Person;
  readonly constituency: Constituency;
  readonly congress: Congress;
};

export type Deputies = {
  readonly rows: readonly Deputy[];
  readonly memberships: readonly Membership[];
  readonly county: readonly Seat[];
  /** By the township's id. */
  readonly townships: ReadonlyMap<string, readonly Seat[]>;
};

const classesInTown = { 农民: 36, 党政领导干部: 18, '村（社区）干部': 14, 专业技术人员: 14, 企业负责人: 10, 工人: 8 };
const classesInVillages = { 农民: 62, '村（社区）干部': 19, 专业技术人员: 9, 企业负责人: 5, 工人: 5 };

/** The grounds on which mandates of the county congress were touched, each with its article (代表法, 2025). */
const troubled: readonly {
  seat: number;
  state: MandateState;
  grounds: MandateGround;
  basis: string;
  monthsAgo: number;
  isFilled: boolean;
}[] = [
  { seat: 31, state: 'ENDED', grounds: 'RESIGNED', basis: '代表法第六十二条第二项', monthsAgo: 5, isFilled: false },
  { seat: 58, state: 'ENDED', grounds: 'MOVED_AWAY', basis: '代表法第六十二条第一项', monthsAgo: 21, isFilled: true },
  { seat: 97, state: 'ENDED', grounds: 'MOVED_AWAY', basis: '代表法第六十二条第一项', monthsAgo: 19, isFilled: true },
  {
    seat: 133,
    state: 'ENDED',
    grounds: 'ABSENT_TWICE',
    basis: '代表法第六十二条第三项',
    monthsAgo: 8,
    isFilled: false,
  },
  {
    seat: 150,
    state: 'SUSPENDED',
    grounds: 'IN_CUSTODY',
    basis: '代表法第六十一条第一项',
    monthsAgo: 3,
    isFilled: false,
  },
];

/** Elects deputies into every seat, in the order of the districts. */
export function deputiesOf(plan: CountyPlan, almanac: Almanac, congresses: Congresses, folk: Folk): Deputies {
  const county = electAll(plan.code, congresses.county, (constituency) =>
    newcomer(plan.code, folk, constituency, almanac.termFrom, false),
  );
  const byElected = troubled.flatMap((trouble) => disturb(plan.code, almanac, folk, county[trouble.seat], trouble));
  const former = formerDeputies(plan.code, congresses, county);
  const townships = new Map(
    congresses.townships.map((congress) => {
      const [{ town }] = congress.constituencies as [Constituency];
      const known = county
        .filter((seat) => seat.constituency.town === town && seat.deputy.mandateState === 'IN_OFFICE')
        .slice(0, 2);
      const people = known.map(({ person }) => person);
      const elect = (constituency: Constituency) =>
        people.shift() ?? newcomer(plan.code, folk, constituency, congress.term.validFrom as string, true);
      return [(town as Town).township.id, electAll(plan.code, congress, elect)] as const;
    }),
  );
  const seats = [...county, ...byElected, ...[...townships.values()].flat()];
  return {
    rows: [...seats.map(({ deputy }) => deputy), ...former],
    memberships: seats.flatMap((seat, index) => membershipsOf(plan.code, seat, index)),
    county: [...county, ...byElected],
    townships,
  };
}

function newcomer(county: string, folk: Folk, { town }: Constituency, validFrom: string, isVillage: boolean): Person {
  const random = new Random(county, 'deputy', folk.people.length);
  const occupationClass =
    town === null ? '党政领导干部' : random.weighted(isVillage ? classesInVillages : classesInTown);
  return folk.person({ occupationClass, home: town?.township.name, validFrom });
}

function electAll(county: string, congress: Congress, elect: (constituency: Constituency) => Person): Seat[] {
  const { validFrom } = congress.term;
  return congress.constituencies.flatMap((constituency) =>
    constituency.districts.flatMap((district) =>
      Array.from({ length: district.seats }, (_, place) => {
        const person = elect(constituency);
        const sortOrder = (district.sortOrder ?? 0) * 4 + place;
        return {
          deputy: mandate(county, person, district, sortOrder, validFrom as string),
          person,
          constituency,
          congress,
        };
      }),
    ),
  );
}

function mandate(
  county: string,
  { id: personId, searchText }: Person,
  { id: electoralDistrictId, termId, townshipId }: Constituency['districts'][number],
  sortOrder: number,
  validFrom: PlainDate,
): Deputy {
  return {
    id: seedId(validFrom, county, 'deputy', termId, personId),
    personId,
    termId,
    electoralDistrictId,
    townshipId,
    mandateState: 'IN_OFFICE',
    endGrounds: null,
    legalBasis: null,
    isByElection: false,
    sortOrder,
    searchText,
    validFrom,
    validTo: null,
  };
}

/** Suspends or ends a mandate; where the seat was filled, by a by-election two months later (选举法57). */
function disturb(
  county: string,
  almanac: Almanac,
  folk: Folk,
  seat: Seat | undefined,
  trouble: (typeof troubled)[number],
): Seat[] {
  if (seat === undefined) return [];
  const on = almanac.worked(addMonths(almanac.today, -trouble.monthsAgo));
  const { deputy, constituency } = seat;
  deputy.mandateState = trouble.state;
  deputy.endGrounds = trouble.grounds;
  deputy.legalBasis = trouble.basis;
  if (trouble.state === 'ENDED') deputy.validTo = on;
  if (!trouble.isFilled) return [];
  const elected = almanac.worked(addMonths(on, 2));
  const person = newcomer(county, folk, constituency, elected, false);
  const district = constituency.districts.find(
    ({ id }) => id === deputy.electoralDistrictId,
  ) as Constituency['districts'][number];
  return [
    {
      ...seat,
      person,
      deputy: { ...mandate(county, person, district, deputy.sortOrder ?? 0, elected), isByElection: true },
    },
  ];
}

/** Every third deputy of today was one in the term before; who else was is not in the register. */
function formerDeputies(county: string, { former }: Congresses, seats: readonly Seat[]): Deputy[] {
  return former.constituencies.flatMap(({ town, districts }) => {
    const again = seats.filter(({ constituency }, index) => constituency.town === town && index % 3 === 0);
    const places = districts.flatMap((district) => Array.from({ length: district.seats }, () => district));
    return again.slice(0, places.length).map(({ person }, index) => {
      const place = places[index] as Constituency['districts'][number];
      person.validFrom = former.term.validFrom;
      return {
        ...mandate(county, person, place, index, former.term.validFrom as string),
        mandateState: 'ENDED',
        endGrounds: 'TERM_EXPIRED',
        legalBasis: usualBasis('TERM_EXPIRED'),
        validTo: former.term.validTo ?? null,
      };
    });
  });
}

function membershipsOf(
  county: string,
  { deputy, person, constituency: { delegation, groups } }: Seat,
  index: number,
): Membership[] {
  const group = groups[index % groups.length] as Constituency['groups'][number];
  const within = (name: string, at: { delegationId: string | null; deputyGroupId: string | null }) => ({
    id: seedId(deputy.validFrom, county, 'membership', deputy.id, name),
    deputyId: deputy.id,
    ...at,
    searchText: namesSearchText({ name, people: [person.name], words: [name] }),
    validFrom: deputy.validFrom,
    validTo: deputy.validTo ?? null,
  });
  const ofGroup = within(group.name, { delegationId: null, deputyGroupId: group.id });
  return delegation === null
    ? [ofGroup]
    : [within(delegation.name, { delegationId: delegation.id, deputyGroupId: null }), ofGroup];
}
