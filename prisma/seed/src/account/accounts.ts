/** Accounts: the cast that is told, one for each role, and one for everybody else whose hand a history shows. */
import type { NewAccount } from '@renda/db';
import type { Almanac } from '../county/Almanac.ts';
import type { CountyPlan } from '../county/CountyPlan.ts';
import type { Organ, Person, Rows } from '../county/rows.ts';
import type { Deputies, Seat } from '../register/deputies.ts';
import type { Offices, TownPeople, UnitPeople } from '../register/offices.ts';
import type { Organs } from '../register/organs.ts';
import { AccountBook, type Actor, type DemoAccount, type Grant } from './AccountBook.ts';

export type Accounts = {
  readonly accounts: readonly NewAccount[];
  readonly grants: Rows['role_grants'];
  readonly cast: readonly DemoAccount[];
  readonly staff: readonly Actor[];
  /** By the organ's id. */
  readonly coordinators: ReadonlyMap<string, Actor>;
  readonly handlers: ReadonlyMap<string, Actor>;
  /** Heads of units who use the platform themselves, by the unit's id. */
  readonly heads: ReadonlyMap<string, Actor>;
  /** By the township's id. */
  readonly clerks: ReadonlyMap<string, Actor>;
  /** By the deputy's id. */
  readonly deputies: ReadonlyMap<string, Actor>;
};

type Known = { readonly organs: Organs; readonly offices: Offices; readonly deputies: Deputies };

/** Opens the county's accounts, always in this order. */
export function accountsOf(plan: CountyPlan, almanac: Almanac, known: Known): Accounts {
  const { organs, offices, deputies } = known;
  const book = new AccountBook(plan, almanac.termFrom);
  const home = [...offices.towns.values()].find(({ town }) => town.township.name === plan.castFrom) as TownPeople;
  const staff = openCongress(book, known);
  const county = openDeputies(book, deputies.county, home, countyDeputies);
  const township = openDeputies(book, [...deputies.townships.values()].flat(), home, townshipDeputies);
  const clerks = openTowns(book, known, home);
  const units = openUnits(book, offices, organs, home);
  book.show('sysadmin', '系统管理员', [['SYSTEM_ADMIN']]);
  book.show('secadmin', '安全管理员', [['SECURITY_ADMIN']]);
  book.show('auditor', '审计管理员', [['AUDITOR']]);
  const { accounts, grants, cast } = book;
  return { accounts, grants, cast, staff, clerks, deputies: new Map([...county, ...township]), ...units };
}

/** Staff who screen, leaders and members. */
function openCongress(book: AccountBook, { organs, offices }: Known): Actor[] {
  const body = organs.deputiesCommittee;
  const staff = offices.staff
    .slice(0, 2)
    .map((person) => book.show('staff', person, [['STAFF', { organId: body.id }]], body.shortName));
  book.show('leader', offices.committee[0] as Person, [['LEADER'], ['COMMITTEE_MEMBER'], ['DEPUTY']], '主任');
  book.show('countyleader', offices.viceHeads[4] as Person, [['COUNTY_LEADER']], '副县长');
  book.show('member', offices.committee[8] as Person, [['COMMITTEE_MEMBER'], ['DEPUTY']]);
  return staff;
}

/** Which deputies use the platform themselves; papers of the others are entered by clerks. */
type Users = {
  readonly stem: string;
  readonly where: string;
  /** How many of each constituency, and how many of those of the cast's township are of the cast. */
  readonly each: number;
  readonly cast: number;
  /** From which end of the list: the first of a township's congress sit in the county's too, or in the presidium. */
  readonly from: 'first' | 'last';
};

const countyDeputies: Users = { stem: 'deputy', where: '县人大代表', each: 4, cast: 2, from: 'first' };
const townshipDeputies: Users = { stem: 'towndeputy', where: '乡镇人大代表', each: 2, cast: 1, from: 'last' };

/** Those of the cast's township come first. */
function openDeputies(book: AccountBook, seats: readonly Seat[], home: TownPeople, users: Users): Map<string, Actor> {
  const free = seats.filter(({ deputy, person }) => deputy.mandateState === 'IN_OFFICE' && !book.has(person));
  const atHome = (town: Seat['constituency']['town']) => Number(town === home.town);
  const towns = new Set(free.map(({ constituency }) => constituency.town));
  const actors = new Map<string, Actor>();
  for (const town of [...towns].sort((a, b) => atHome(b) - atHome(a))) {
    const here = free.filter(({ constituency }) => constituency.town === town);
    const active = users.from === 'first' ? here.slice(0, users.each) : here.slice(-users.each);
    for (const { deputy, person } of active) {
      const isOfCast = actors.size < users.cast;
      const grants: Grant[] = [['DEPUTY']];
      const actor = isOfCast
        ? book.show(users.stem, person, grants, users.where)
        : book.open(users.stem, person, grants);
      actors.set(deputy.id, actor);
    }
  }
  return actors;
}

/** The clerk of every township; of the cast's also a presidium member and the delegation's clerk. */
function openTowns(book: AccountBook, { offices, deputies }: Known, home: TownPeople): Map<string, Actor> {
  const seat = deputies.county.find(({ constituency }) => constituency.town === home.town) as Seat;
  const delegation = seat.constituency.delegation as NonNullable<Seat['constituency']['delegation']>;
  book.show('delegation', home.chair, [['DELEGATION_CLERK', { delegationId: delegation.id }]], delegation.name);
  // A member of the presidium is a deputy too, who keeps rooms from the phone.
  const member: Grant[] = [['PRESIDIUM_MEMBER', { organId: home.presidium.id }], ['DEPUTY']];
  book.show('presidium', home.member, member, home.presidium.shortName);
  const inOrder = [home, ...[...offices.towns.values()].filter((one) => one !== home)];
  return new Map(
    inOrder.map((one) => {
      const { id, name } = one.town.township;
      const grants: Grant[] = [['TOWNSHIP_CLERK', { organId: one.presidium.id }]];
      return [id, one === home ? book.show('clerk', one.clerk, grants, name) : book.open('clerk', one.clerk, grants)];
    }),
  );
}

/** Coordinators of every organ that assigns, and a handler of every unit. */
function openUnits(book: AccountBook, offices: Offices, { inspectionOffice }: Organs, home: TownPeople) {
  const handlers = new Map<string, Actor>();
  const coordinators = new Map<string, Actor>();
  const of = (organ: Organ) => ({ organId: organ.id });
  const bureau = offices.units.get('交通运输局') as UnitPeople;
  const township = offices.units.get(home.town.township.name) as UnitPeople;
  for (const [stem, { organ, handler }] of [['handler', bureau] as const, ['townhandler', township] as const]) {
    handlers.set(organ.id, book.show(stem, handler, [['HANDLER', of(organ)]], organ.shortName));
  }
  const head = book.show('unithead', bureau.head, [['UNIT_HEAD', of(bureau.organ)]], bureau.organ.shortName);
  const heads = new Map([[bureau.organ.id, head]]);
  const assigning = [
    ['coordinator', inspectionOffice, offices.inspectors[1] as Person],
    ['towncoordinator', township.organ, township.head],
  ] as const;
  for (const [stem, organ, person] of assigning) {
    coordinators.set(organ.id, book.show(stem, person, [['COORDINATOR', of(organ)]], organ.shortName));
  }
  const assigningIds = new Set(
    [...offices.units.values()].map(({ organ }) =>
      organ.kind === 'TOWNSHIP_GOVERNMENT' ? organ.id : organ.handedThroughId,
    ),
  );
  for (const { organ, handler, head } of offices.units.values()) {
    if (!handlers.has(organ.id)) handlers.set(organ.id, book.open('handler', handler, [['HANDLER', of(organ)]]));
    if (coordinators.has(organ.id) || !assigningIds.has(organ.id)) continue;
    coordinators.set(organ.id, book.open('coordinator', head, [['COORDINATOR', of(organ)]]));
  }
  return { handlers, coordinators, heads };
}
