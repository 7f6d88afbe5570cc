/** A whole county of the demonstration, made in memory: the same plan and day make the same rows. */
import type { NewAccount } from '@renda/db';
import { defaultCategories } from '@renda/domain';
import type { DemoAccount } from '../account/AccountBook.ts';
import { type Accounts, accountsOf } from '../account/accounts.ts';
import { seedId } from '../chance/seedId.ts';
import type { Archive, Samples } from '../life/Archive.ts';
import { publishedYears } from '../life/publishing.ts';
import { activitiesOf } from '../register/activities.ts';
import { congressesOf } from '../register/congress.ts';
import { type Deputies, deputiesOf, type Seat } from '../register/deputies.ts';
import { Folk } from '../register/Folk.ts';
import { type Offices, officesOf } from '../register/offices.ts';
import { organsOf } from '../register/organs.ts';
import { partyOrganisationsOf } from '../register/partyOrganisations.ts';
import { portfoliosOf } from '../register/portfolios.ts';
import { roomsOf } from '../register/rooms.ts';
import { registerFrom, townsOf } from '../register/towns.ts';
import { Chronicle } from '../suggestion/Chronicle.ts';
import { CountySketches } from '../suggestion/countySketches.ts';
import { Sketcher } from '../suggestion/Sketcher.ts';
import { Timetable } from '../suggestion/Timetable.ts';
import { TownshipSketches } from '../suggestion/townshipSketches.ts';
import type { Almanac } from './Almanac.ts';
import type { CountyPlan } from './CountyPlan.ts';
import { replyTemplatesOf } from './replyTemplates.ts';
import type { Rows } from './rows.ts';

export type DemoCounty = {
  readonly plan: CountyPlan;
  readonly rows: Rows;
  readonly accounts: readonly NewAccount[];
  readonly cast: readonly DemoAccount[];
};

/** Makes it; `samples` are the files that stand for all papers and photographs. */
export function demoCounty(plan: CountyPlan, almanac: Almanac, samples: Samples): DemoCounty {
  const timetable = new Timetable(plan.code, almanac);
  const register = registerOf(plan, almanac);
  const { towns, organs, congresses, deputies, offices } = register;
  const accounts: Accounts = accountsOf(plan, almanac, register);
  const sketcher = new Sketcher(plan, almanac, timetable, { towns, organs, accounts });
  const townCongresses = towns.map((town, index) => ({
    town,
    congress: congresses.townships[index] as (typeof congresses.townships)[number],
    seats: deputies.townships.get(town.township.id) ?? [],
  }));
  const sketches = [
    ...new CountySketches(sketcher, towns, deputies.county, congresses.county).all(),
    ...new TownshipSketches(sketcher, townCongresses).all(),
  ];
  const categoryRows = categoriesOf(plan);
  const keys = new Map(categoryRows.map(({ key, id }) => [key, id]));
  const seats = seatsOf(deputies);
  const { portfolios } = register.rows;
  const known: Archive = {
    plan,
    almanac,
    timetable,
    organs,
    offices,
    accounts,
    portfolios,
    seats,
    categories: keys,
    samples,
  };
  const lives = new Chronicle(known).write(sketches);
  const rows: Rows = {
    ...register.rows,
    categories: categoryRows,
    settings: publishedYears(plan.code, almanac),
    reply_templates: replyTemplatesOf(plan, almanac, departmentsOf(offices)),
    deadline_rules: timetable.rows,
    role_grants: accounts.grants,
    ...lives,
  };
  return { plan, rows, accounts: accounts.accounts, cast: accounts.cast };
}

/** All deputies by the congress in which they sit. */
function seatsOf({ county, townships }: Deputies): ReadonlyMap<string, readonly Seat[]> {
  return Map.groupBy([...county, ...[...townships.values()].flat()], ({ congress }) => congress.organId);
}

function categoriesOf({ code }: CountyPlan): Rows['categories'] {
  return Object.entries(defaultCategories).map(([key, name], sortOrder) => ({
    id: seedId(registerFrom, code, 'category', key),
    key,
    name,
    sortOrder,
    isActive: true,
  }));
}

/** The vice county heads with the posts that name their portfolios. */
function leadersOf({ posts, viceHeads }: Offices) {
  return viceHeads.flatMap((person) => {
    const post = posts.find(({ personId, portfolio }) => personId === person.id && portfolio !== null);
    return post === undefined ? [] : [{ post, person }];
  });
}

/** The units of the county's government. */
function departmentsOf({ units }: Offices) {
  return [...units.values()].map(({ organ }) => organ).filter(({ kind }) => kind === 'GOVERNMENT_DEPARTMENT');
}

/** The register: places, organs, congresses, people and who holds what. */
function registerOf(plan: CountyPlan, almanac: Almanac) {
  const towns = townsOf(plan);
  const organs = organsOf(plan, towns);
  const partyOrganisations = partyOrganisationsOf(plan, organs);
  const folk = new Folk(plan.code, almanac.year);
  const congresses = congressesOf(plan, almanac, towns, organs);
  const deputies = deputiesOf(plan, almanac, congresses, folk);
  const offices = officesOf(plan, almanac, { towns, organs, partyOrganisations, deputies, folk });
  const all = [congresses.county, congresses.former, ...congresses.townships];
  const parts = all.flatMap(({ constituencies }) => constituencies);
  const rooms = roomsOf(plan, almanac, offices);
  const rows = {
    townships: towns.map(({ township }) => township),
    villages: towns.flatMap(({ villages }) => villages),
    organs: [...organs.rows],
    party_organisations: partyOrganisations,
    people: folk.people,
    posts: [...offices.posts],
    portfolios: portfoliosOf(plan.code, leadersOf(offices), departmentsOf(offices)),
    terms: [...all.map(({ term }) => term), ...congresses.formerTownshipTerms],
    sessions: [congresses.county, ...congresses.townships].flatMap(({ sessions }) => sessions),
    electoral_districts: parts.flatMap(({ districts }) => districts),
    delegations: parts.flatMap(({ delegation }) => delegation ?? []),
    deputy_groups: parts.flatMap(({ groups }) => groups),
    deputies: [...deputies.rows],
    memberships: [...deputies.memberships],
    ...rooms,
    ...activitiesOf(plan, almanac, rooms, offices),
  };
  return { towns, organs, congresses, deputies, offices, rows };
}
