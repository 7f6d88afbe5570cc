/** The congresses of the county and its townships: terms, sessions, electoral districts, delegations, deputy groups. */
import { namesSearchText } from '@renda/db';
import { addDays, chineseOrdinal, sessionName, termName } from '@renda/domain';
import { apportion } from '../chance/apportion.ts';
import { Random } from '../chance/Random.ts';
import { seedId } from '../chance/seedId.ts';
import type { Almanac, Sitting } from '../county/Almanac.ts';
import type { CountyPlan } from '../county/CountyPlan.ts';
import type { Organ, Rows, Session } from '../county/rows.ts';
import type { Organs, TownOrgans } from './organs.ts';
import type { Town } from './towns.ts';

type Term = Rows['terms'][number];
type District = Rows['electoral_districts'][number];
type Delegation = Rows['delegations'][number];
type Group = Rows['deputy_groups'][number];

/** Part of a congress that one township, or the county's own offices, elect: districts with the delegation and groups they form. */
export type Constituency = {
  readonly town: Town | null;
  readonly districts: readonly District[];
  readonly delegation: Delegation | null;
  readonly groups: readonly Group[];
};

/** One congress in its present term. */
export type Congress = {
  readonly organId: string;
  /** 县, or the township's name, as it stands in numbers. */
  readonly called: string;
  readonly term: Term;
  readonly sessions: readonly Session[];
  readonly constituencies: readonly Constituency[];
};

export type Congresses = {
  readonly county: Congress;
  /** The county congress's term before, with the districts of that time. */
  readonly former: { readonly term: Term; readonly constituencies: readonly Constituency[] };
  /** In the order of the townships. */
  readonly townships: readonly Congress[];
  readonly formerTownshipTerms: readonly Term[];
};

const countyOrdinal = 18;

/** Makes every congress's terms with what they are divided into. */
export function congressesOf(plan: CountyPlan, almanac: Almanac, towns: readonly Town[], organs: Organs): Congresses {
  const make = new CongressMaker(plan.code);
  const { congress } = organs;
  const formerTerm = make.term(congress, countyOrdinal - 1, almanac.formerTermFrom, almanac.termFrom);
  const term = make.term(congress, countyOrdinal, almanac.termFrom, null);
  const townships = towns.map((town, index) => townshipCongress(plan, almanac, organs, make, town, index));
  return {
    county: {
      organId: congress.id,
      called: '县',
      term,
      sessions: make.sessions(congress, term, almanac.countySittings),
      constituencies: countyConstituencies(plan, make, term, towns),
    },
    former: { term: formerTerm, constituencies: countyConstituencies(plan, make, formerTerm, towns) },
    townships: townships.map(({ congress }) => congress),
    formerTownshipTerms: townships.map(({ former }) => former),
  };
}

/** Seats by villages, as a stand-in for people; the county's offices elect a fifteenth. */
function countyConstituencies(
  { countySeats }: CountyPlan,
  make: CongressMaker,
  term: Term,
  towns: readonly Town[],
): Constituency[] {
  const offices = Math.round(countySeats / 15);
  const seats = apportion(
    countySeats - offices,
    towns.map(({ villages }) => villages.length + 2),
  );
  const parts = [...towns.map((town, index) => [town, seats[index] as number] as const), [null, offices] as const];
  return parts.map(([town, count], index) => {
    const name = town?.township.name ?? '县直机关';
    return {
      town,
      districts: make.districts(term, town, name, count, index),
      delegation: make.delegation(term, town, `${name}代表团`, index),
      groups: make.groups(term, town, name, count > 14 ? 2 : 1, index),
    };
  });
}

function townshipCongress(
  { townshipSeats, townships }: CountyPlan,
  almanac: Almanac,
  organs: Organs,
  make: CongressMaker,
  town: Town,
  index: number,
) {
  const { township, villages } = town;
  const organ = (organs.towns.get(township.id) as TownOrgans).congress;
  // In lists the county's congress comes first, then one township after the other.
  const behindTheCounty = (index + 1) * 100;
  const ordinal = 6 + (index % 5);
  const sittings = almanac.townshipSittings((index % 4) * 2);
  const from = (sittings[0] as Sitting).opens;
  const term = make.term(organ, ordinal, from, null);
  const seats = apportion(
    townshipSeats,
    townships.map((one) => 8 + one.villages.length),
  )[index] as number;
  const byVillage = apportion(
    seats,
    villages.map(() => 1),
  );
  const districts = villages.flatMap((village, place) =>
    make.districts(
      term,
      town,
      village.name.replace(/(社区)?(居民|村民)委员会$/, ''),
      byVillage[place] as number,
      behindTheCounty + place,
    ),
  );
  const groups = make.groups(term, town, '', 3, behindTheCounty);
  const congress: Congress = {
    organId: organ.id,
    called: township.name,
    term,
    sessions: make.sessions(organ, term, sittings),
    constituencies: [{ town, districts, delegation: null, groups }],
  };
  return { congress, former: make.term(organ, ordinal - 1, almanac.formerTermFrom, from) };
}

/** Makes the rows of one county's congresses. */
class CongressMaker {
  readonly #county: string;

  constructor(county: string) {
    this.#county = county;
  }

  term({ id: congressId, name }: Organ, ordinal: number, validFrom: string, validTo: string | null): Term {
    const id = seedId(validFrom, this.#county, 'term', congressId, ordinal);
    return { id, congressId, ordinal, searchText: searchable(termName(name, ordinal)), validFrom, validTo };
  }

  sessions(congress: Organ, term: Term, sittings: readonly Sitting[]): Session[] {
    return sittings.map(({ ordinal, opens, over }) => ({
      id: seedId(opens, this.#county, 'session', term.id, ordinal),
      termId: term.id,
      ordinal,
      searchText: searchable(sessionName(congress.name, term.ordinal, ordinal)),
      validFrom: opens,
      validTo: over,
    }));
  }

  /** Districts of one to three seats (选举法25) that together have so many. */
  districts(term: Term, town: Town | null, name: string, seats: number, place: number): District[] {
    const sizes = split(seats, new Random(this.#county, 'districts', term.id, name));
    return sizes.map((size, index) => {
      const called = `${name}${sizes.length > 1 ? `第${chineseOrdinal(index + 1)}` : ''}选区`;
      return { seats: size, ...this.#part(term, town, 'district', called, place * 100 + index) };
    });
  }

  delegation(term: Term, town: Town | null, name: string, place: number): Delegation {
    return this.#part(term, town, 'delegation', name, place);
  }

  groups(term: Term, town: Town | null, name: string, count: number, place: number): Group[] {
    return Array.from({ length: count }, (_, index) => {
      const called = `${name}${count > 1 ? `第${chineseOrdinal(index + 1)}` : ''}代表小组`;
      return this.#part(term, town, 'group', called, place * 10 + index);
    });
  }

  #part({ id: termId, validFrom, validTo }: Term, town: Town | null, noun: string, name: string, sortOrder: number) {
    return {
      id: seedId(addDays(validFrom as string, -30), this.#county, noun, termId, name),
      termId,
      townshipId: town?.township.id ?? null,
      name,
      sortOrder,
      searchText: searchable(name),
      validFrom: validFrom as string,
      validTo: validTo ?? null,
    };
  }
}

function searchable(name: string): string {
  return namesSearchText({ name, words: [name] });
}

function split(seats: number, random: Random): number[] {
  const sizes: number[] = [];
  for (let left = seats; left > 0; left -= sizes.at(-1) as number) {
    sizes.push(Math.min(left, Number(random.weighted({ 1: 2, 2: 5, 3: 3 }))));
  }
  return sizes;
}
