/** Who holds which office: the standing committee, leaders of the county, staff, heads and handlers of units, presidiums and clerks. */
import { namesSearchText } from '@renda/db';
import { addDays, addMonths } from '@renda/domain';
import { seedId } from '../chance/seedId.ts';
import type { Almanac } from '../county/Almanac.ts';
import type { CountyPlan } from '../county/CountyPlan.ts';
import type { Organ, Person, Rows } from '../county/rows.ts';
import type { Deputies, Seat } from './deputies.ts';
import type { Folk } from './Folk.ts';
import type { Organs, TownOrgans } from './organs.ts';
import type { Town } from './towns.ts';
import type { Unit } from './units.ts';

type Post = Rows['posts'][number];
type PartyOrganisation = Rows['party_organisations'][number];

/** The people of one handling unit. */
export type UnitPeople = {
  readonly organ: Organ;
  readonly unit: Unit;
  readonly head: Person;
  readonly handler: Person;
};
/** The people of one township's organs. */
export type TownPeople = TownOrgans & {
  readonly town: Town;
  readonly chair: Person;
  readonly clerk: Person;
  readonly member: Person;
};

export type Offices = {
  readonly posts: readonly Post[];
  /** Chairperson first, then vice chairpersons, then members. */
  readonly committee: readonly Person[];
  readonly viceHeads: readonly Person[];
  /** Staff of the 代表工作委员会. */
  readonly staff: readonly Person[];
  readonly inspectors: readonly Person[];
  /** By the unit's short name; a township government by the township's name. */
  readonly units: ReadonlyMap<string, UnitPeople>;
  /** By the township's id. */
  readonly towns: ReadonlyMap<string, TownPeople>;
};

const portfolios = [
  '负责县政府常务工作，分管发展改革、财政、税务、应急管理、统计、政务服务',
  '分管公安、司法、信访、退役军人事务',
  '分管农业农村、水务、林业和草原、乡村振兴、搬迁安置',
  '分管工业和信息化、商务、投资促进、市场监管、科技',
  '分管自然资源、住房和城乡建设、交通运输、生态环境、城市管理',
  '分管教育体育、卫生健康、医疗保障、文化和旅游',
  '分管民政、人力资源和社会保障、民族宗教、残联',
];

const bodyHeads: Readonly<Record<string, string>> = {
  SPECIAL_COMMITTEE: '主任委员',
  CREDENTIALS_COMMITTEE: '主任委员',
  COUNCIL_OF_CHAIRPERSONS: '召集人',
};

/** Fills every office; the same order of appointments makes the same people. */
export function officesOf(
  plan: CountyPlan,
  almanac: Almanac,
  {
    towns,
    organs,
    partyOrganisations,
    deputies,
    folk,
  }: {
    readonly towns: readonly Town[];
    readonly organs: Organs;
    readonly partyOrganisations: readonly PartyOrganisation[];
    readonly deputies: Deputies;
    readonly folk: Folk;
  },
): Offices {
  const register = new PostRegister(plan.code, almanac, folk);
  const committee = fillCommittee(plan, organs, deputies, register);
  const viceHeads = fillGovernment(almanac, organs, register);
  const staff = fillCongressOffices(organs, committee, register);
  const inspectors = [
    register.appoint(organs.inspectionOffice, '主任'),
    register.appoint(organs.inspectionOffice, '交办协调人员'),
    register.appoint(organs.inspectionOffice, '交办协调人员'),
  ];
  const units = new Map(
    [...organs.units].map(([name, { organ, unit }]) => {
      const head = register.appoint(organ, unit.head, { affiliation: '中共党员' });
      return [name, { organ, unit, head, handler: register.appoint(organ, '建议承办人员') }] as const;
    }),
  );
  const filled = towns.map((town) => {
    const { id } = town.township;
    return [
      id,
      fillTown(town, organs.towns.get(id) as TownOrgans, deputies.townships.get(id) ?? [], register),
    ] as const;
  });
  fillParty(partyOrganisations, committee, staff, register);
  return { posts: register.posts, committee, viceHeads, staff, inspectors, units, towns: new Map(filled) };
}

/** Members are deputies in office: some of the county's offices, the rest from the townships in turn. */
function fillCommittee(
  { committeeSeats, townships }: CountyPlan,
  organs: Organs,
  { county }: Deputies,
  register: PostRegister,
): Person[] {
  const seats = county.filter(({ deputy }) => deputy.mandateState === 'IN_OFFICE' && !deputy.isByElection);
  const ofOffices = seats
    .filter(({ constituency }) => constituency.town === null)
    .slice(0, Math.ceil(committeeSeats / 2));
  const ofTowns = townships.flatMap((_, index) =>
    seats.filter(({ constituency: { town } }) => town?.township.sortOrder === index).slice(4, 9),
  );
  const inTurn = ofTowns
    .map((seat, index) => ({ seat, turn: (index % 5) * 100 + Math.floor(index / 5) }))
    .sort((a, b) => a.turn - b.turn);
  const chosen: Seat[] = [...ofOffices, ...inTurn.map(({ seat }) => seat)].slice(0, committeeSeats);
  chosen.forEach(({ person }, index) => {
    register.place(organs.committee, person, index === 0 ? '主任' : index < 5 ? '副主任' : '委员');
    if (index < 5) register.place(organs.council, person, index === 0 ? '召集人' : '组成人员');
  });
  return chosen.map(({ person }) => person);
}

function fillCongressOffices(organs: Organs, committee: readonly Person[], register: PostRegister): Person[] {
  const bodies = organs.congressBodies.filter(({ id }) => id !== organs.council.id);
  bodies.forEach((body, index) => {
    const head = committee[5 + (index % (committee.length - 5))] as Person;
    register.place(body, head, bodyHeads[body.kind] ?? '主任');
    if (body.kind === 'CREDENTIALS_COMMITTEE')
      for (const person of committee.slice(1, 5)) register.place(body, person, '委员');
    else register.appoint(body, '副主任');
    if (body.id !== organs.deputiesCommittee.id) register.appoint(body, '工作人员');
  });
  return [1, 2, 3].map(() => register.appoint(organs.deputiesCommittee, '工作人员'));
}

/** County leaders; one vice head handed the office on two years ago. */
function fillGovernment(almanac: Almanac, organs: Organs, register: PostRegister): Person[] {
  const member = { affiliation: '中共党员' };
  register.appoint(organs.partyCommittee, '书记', member);
  register.appoint(organs.partyCommittee, '副书记', member);
  register.appoint(organs.government, '县长', member);
  const viceHeads = portfolios.map((portfolio) => register.appoint(organs.government, '副县长', member, { portfolio }));
  const changedOn = almanac.worked(addMonths(almanac.today, -26));
  const last = register.posts.at(-1) as Post;
  last.validFrom = changedOn;
  register.appoint(organs.government, '副县长', member, { portfolio: portfolios.at(-1) as string, validTo: changedOn });
  return viceHeads;
}

function fillTown(town: Town, organs: TownOrgans, seats: readonly Seat[], register: PostRegister): TownPeople {
  const [chair, vice, ...members] = seats.slice(2, 11).map(({ person }) => person) as [Person, Person, ...Person[]];
  register.place(organs.presidium, chair, '主席');
  register.place(organs.presidium, vice, '副主席');
  for (const person of members) register.place(organs.presidium, person, '成员');
  leaveSoon(register);
  return { ...organs, town, chair, member: members[0] ?? vice, clerk: register.appoint(organs.presidium, '人大专干') };
}

/** The member placed last leaves the presidium in some weeks, and has zones and rooms to hand over until then. */
function leaveSoon(register: PostRegister): void {
  const last = register.posts.at(-1) as Post;
  last.validTo = register.daysAhead(24);
}

/** The congress's own Party organisations, which come first: their secretaries are members and staff. */
function fillParty(
  organisations: readonly PartyOrganisation[],
  committee: readonly Person[],
  staff: readonly Person[],
  register: PostRegister,
): void {
  const [group, office, branch, ...cells] = organisations.slice(0, 7) as [
    PartyOrganisation,
    PartyOrganisation,
    PartyOrganisation,
  ];
  const [chair, vice] = committee as [Person, Person];
  register.placeInParty(group, chair, '书记');
  for (const person of committee.slice(1, 5)) register.placeInParty(group, person, '成员');
  register.placeInParty(office, vice, '书记');
  register.placeInParty(branch, staff[0] as Person, '书记');
  for (const [index, cell] of cells.entries()) {
    register.placeInParty(cell, staff[index % staff.length] as Person, '组长');
  }
}

/** Writes posts, and invents the people for those that no deputy holds. */
class PostRegister {
  readonly posts: Post[] = [];
  readonly #county: string;
  readonly #almanac: Almanac;
  readonly #folk: Folk;

  constructor(county: string, almanac: Almanac, folk: Folk) {
    this.#county = county;
    this.#almanac = almanac;
    this.#folk = folk;
  }

  /** The day so many days after today. */
  daysAhead(count: number): string {
    return addDays(this.#almanac.today, count);
  }

  /** A new person in the office. */
  appoint(organ: Organ, title: string, wanted: { affiliation?: string } = {}, more: Partial<Post> = {}): Person {
    const person = this.#folk.person({ ...wanted, validFrom: this.#almanac.termFrom });
    this.place(organ, person, title, more);
    return person;
  }

  /** A person of the register in the office, from the beginning of the term or of the organ. */
  place({ id, validFrom }: Organ, person: Person, title: string, more: Partial<Post> = {}): void {
    const { termFrom } = this.#almanac;
    this.#push(id, person, title, { organId: id, validFrom: validFrom > termFrom ? validFrom : termFrom, ...more });
  }

  /** The same in a Party organisation. */
  placeInParty({ id }: PartyOrganisation, person: Person, title: string): void {
    this.#push(id, person, title, { partyOrganisationId: id, validFrom: this.#almanac.termFrom });
  }

  #push(
    bodyId: string,
    { id: personId, name }: Person,
    title: string,
    more: Partial<Post> & { validFrom: string },
  ): void {
    this.posts.push({
      id: seedId(more.validFrom, this.#county, 'post', bodyId, personId, title),
      personId,
      organId: null,
      partyOrganisationId: null,
      title,
      portfolio: null,
      sortOrder: this.posts.length,
      searchText: namesSearchText({ name, people: [name], words: [title] }),
      validTo: null,
      ...more,
    });
  }
}
