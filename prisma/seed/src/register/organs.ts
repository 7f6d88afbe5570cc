/** The organs of the county as rows: the congress and its bodies, the Party's, the government's, the courts', the townships'. */
import { namesSearchText } from '@renda/db';
import type { OrganKind } from '@renda/domain';
import { seedId } from '../chance/seedId.ts';
import type { CountyPlan } from '../county/CountyPlan.ts';
import type { Organ } from '../county/rows.ts';
import { registerFrom, type Town } from './towns.ts';
import { countyUnits, type Unit } from './units.ts';

/** The day on which the reform of 2024 took hold. */
const reformedOn = '2024-04-01';

/** A body of the congress: kind, name after that of the county, whether it is of the congress itself. */
const congressBodies: readonly (readonly [OrganKind, string, 'CONGRESS' | 'STANDING_COMMITTEE'])[] = [
  ['COUNCIL_OF_CHAIRPERSONS', '人大常委会主任会议', 'STANDING_COMMITTEE'],
  ['GENERAL_OFFICE', '人大常委会办公室', 'STANDING_COMMITTEE'],
  ['WORKING_COMMITTEE', '人大常委会代表工作委员会', 'STANDING_COMMITTEE'],
  ['SPECIAL_COMMITTEE', '人民代表大会法制委员会', 'CONGRESS'],
  ['SPECIAL_COMMITTEE', '人民代表大会财政经济委员会', 'CONGRESS'],
  ['WORKING_COMMITTEE', '人大常委会监察和司法工作委员会', 'STANDING_COMMITTEE'],
  ['WORKING_COMMITTEE', '人大常委会教科文卫工作委员会', 'STANDING_COMMITTEE'],
  ['WORKING_COMMITTEE', '人大常委会农业农村工作委员会', 'STANDING_COMMITTEE'],
  ['WORKING_COMMITTEE', '人大常委会城建环资工作委员会', 'STANDING_COMMITTEE'],
  ['WORKING_COMMITTEE', '人大常委会民族工作委员会', 'STANDING_COMMITTEE'],
  ['WORKING_COMMITTEE', '人大常委会社会建设工作委员会', 'STANDING_COMMITTEE'],
  ['CREDENTIALS_COMMITTEE', '人大常委会代表资格审查委员会', 'STANDING_COMMITTEE'],
  ['BUDGET_OVERSIGHT_CENTRE', '人大常委会预算联网监督中心', 'STANDING_COMMITTEE'],
];

/** The organs of one township. */
export type TownOrgans = { readonly congress: Organ; readonly presidium: Organ; readonly government: Organ };

/** All rows, with the organs that the rest of the seed asks for. */
export type Organs = {
  readonly rows: readonly Organ[];
  readonly congress: Organ;
  readonly committee: Organ;
  readonly council: Organ;
  /** 代表工作委员会, which screens and hands over. */
  readonly deputiesCommittee: Organ;
  readonly congressBodies: readonly Organ[];
  readonly government: Organ;
  readonly partyCommittee: Organ;
  readonly inspectionOffice: Organ;
  /** By short name; township governments by the township's name. */
  readonly units: ReadonlyMap<string, { readonly organ: Organ; readonly unit: Unit }>;
  /** By the township's id. */
  readonly towns: ReadonlyMap<string, TownOrgans>;
};

/** Makes every organ of the county. */
export function organsOf(plan: CountyPlan, towns: readonly Town[]): Organs {
  const make = maker(plan);
  const ofCongress = congressOrgans(plan, make);
  const partyCommittee = make('PARTY_COMMITTEE', `中共${plan.name}委员会`, '县委');
  const government = make('GOVERNMENT', `${plan.name}人民政府`, '县政府');
  const units = unitsOf(plan, make, partyCommittee, government);
  const inspectionOffice = make('GOVERNMENT_INSPECTION_OFFICE', `${plan.name}人民政府督查室`, '县政府督查室', {
    parentId: organNamed(units, '县政府办公室').id,
  });
  setHandedThrough(units, inspectionOffice);
  const former = formerUnits(plan, make, government, units);
  const townOrgans = new Map(
    towns.map((town) => [town.township.id, organsOfTown(plan, make, town, government, inspectionOffice)]),
  );
  for (const { township } of towns) {
    const organ = (townOrgans.get(township.id) as TownOrgans).government;
    units.set(township.name, { organ, unit: townshipUnit(organ) });
  }
  const rows = [
    ...[ofCongress.congress, ofCongress.committee, ...ofCongress.congressBodies],
    ...[partyCommittee, government, inspectionOffice],
    ...[...units.values()].map(({ organ }) => organ),
    ...former,
    ...[...townOrgans.values()].flatMap(({ congress, presidium }) => [congress, presidium]),
  ];
  for (const [index, organ] of rows.entries()) organ.sortOrder = index;
  return { rows, ...ofCongress, government, partyCommittee, inspectionOffice, units, towns: townOrgans };
}

type Units = Map<string, { organ: Organ; unit: Unit }>;

function organNamed(units: Units, shortName: string): Organ {
  const found = units.get(shortName);
  if (found === undefined) throw new Error(`no unit is called ${shortName}`);
  return found.organ;
}

function congressOrgans({ name: county }: CountyPlan, make: Make) {
  const congress = make('CONGRESS', `${county}人民代表大会`, '县人大');
  const committee = make('STANDING_COMMITTEE', `${county}人大常委会`, '县人大常委会', { parentId: congress.id });
  const bodies = congressBodies.map(([kind, name, parent]) =>
    make(kind, county + name, name.replace(/^人大常委会|^人民代表大会/, ''), {
      parentId: parent === 'CONGRESS' ? congress.id : committee.id,
    }),
  );
  const [council, , deputiesCommittee] = bodies as [Organ, Organ, Organ];
  return { congress, committee, council, deputiesCommittee, congressBodies: bodies };
}

function setHandedThrough(units: Units, inspectionOffice: Organ): void {
  const through = {
    INSPECTION_OFFICE: inspectionOffice.id,
    PARTY_COMMITTEE_OFFICE: organNamed(units, '县委办公室').id,
  };
  for (const { organ, unit } of units.values()) {
    organ.handedThroughId = unit.through === 'ITSELF' ? organ.id : through[unit.through];
  }
}

type Make = (kind: OrganKind, name: string, shortName: string, more?: Partial<Organ>) => Organ;

function maker({ code }: CountyPlan): Make {
  return (kind, name, shortName, more = {}) => ({
    id: seedId(more.validFrom ?? registerFrom, code, 'organ', name),
    kind,
    name,
    shortName,
    parentId: null,
    townshipId: null,
    handedThroughId: null,
    predecessorId: null,
    sortOrder: 0,
    searchText: namesSearchText({ name, words: [name, shortName] }),
    validFrom: registerFrom,
    validTo: null,
    ...more,
  });
}

function unitsOf({ name: county, stem }: CountyPlan, make: Make, partyCommittee: Organ, government: Organ): Units {
  const parents = { PARTY_COMMITTEE_OFFICE: partyCommittee.id, INSPECTION_OFFICE: government.id, ITSELF: null };
  const filled = (text: string) => text.replaceAll('{县名}', stem).replaceAll('{县}', county);
  const entries = countyUnits.map((unit) => {
    const shortName = filled(unit.shortName);
    const organ = make(unit.kind, filled(unit.name), shortName, { parentId: parents[unit.through] });
    return [shortName, { organ, unit }] as const;
  });
  return new Map(entries);
}

/** Two bureaus that the reform ended, each the predecessor of the one that took over its work. */
function formerUnits({ name: county }: CountyPlan, make: Make, government: Organ, units: Units): Organ[] {
  const ended = { parentId: government.id, validTo: reformedOn };
  const pairs = [
    [make('GOVERNMENT_DEPARTMENT', `${county}乡村振兴局`, '乡村振兴局', ended), '农业农村局'],
    [make('GOVERNMENT_DEPARTMENT', `${county}政务服务管理局`, '政务服务管理局（原）', ended), '政务服务管理局'],
  ] as const;
  for (const [former, successor] of pairs) organNamed(units, successor).predecessorId = former.id;
  for (const name of ['政务服务管理局', '县委社会工作部']) organNamed(units, name).validFrom = reformedOn;
  return pairs.map(([former]) => former);
}

/** A township government is handed its own congress's suggestions; the county's reach it through the inspection office. */
function organsOfTown(
  { name: county }: CountyPlan,
  make: Make,
  { township }: Town,
  countyGovernment: Organ,
  inspectionOffice: Organ,
): TownOrgans {
  const of = { townshipId: township.id };
  const { name } = township;
  const congress = make('TOWNSHIP_CONGRESS', `${county}${name}人民代表大会`, `${name}人大`, of);
  const presidium = make('TOWNSHIP_PRESIDIUM', `${county}${name}人民代表大会主席团`, `${name}人大主席团`, {
    ...of,
    parentId: congress.id,
  });
  const government = make('TOWNSHIP_GOVERNMENT', `${county}${name}人民政府`, `${name}政府`, {
    ...of,
    parentId: countyGovernment.id,
    handedThroughId: inspectionOffice.id,
  });
  return { congress, presidium, government };
}

function townshipUnit({ name, shortName }: Organ): Unit {
  const head = shortName.includes('镇') ? '镇长' : '乡长';
  return { name, shortName, kind: 'TOWNSHIP_GOVERNMENT', through: 'ITSELF', mark: `${shortName.charAt(0)}政`, head };
}
