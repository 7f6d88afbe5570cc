/** Party organisations: leading groups, and of the congress's own office the branch and its cells (P1.9). */
import { namesSearchText } from '@renda/db';
import type { PartyOrganisationKind } from '@renda/domain';
import { seedId } from '../chance/seedId.ts';
import type { CountyPlan } from '../county/CountyPlan.ts';
import type { Organ, Rows } from '../county/rows.ts';
import type { Organs } from './organs.ts';
import { registerFrom } from './towns.ts';

type PartyOrganisation = Rows['party_organisations'][number];

const cells = ['办公室党小组', '代表工作党小组', '监督工作党小组', '离退休党小组'];
const departmentsWithGroup = [
  '发展和改革局',
  '教育体育局',
  '公安局',
  '财政局',
  '交通运输局',
  '水务局',
  '农业农村局',
  '卫生健康局',
  '市场监督管理局',
];

/** A leading group guides the branch and is not its superior; cells are led by the branch. */
export function partyOrganisationsOf({ code, name: county }: CountyPlan, organs: Organs): PartyOrganisation[] {
  const rows: PartyOrganisation[] = [];
  const make = (
    kind: PartyOrganisationKind,
    organ: Organ,
    name: string,
    relations: Partial<PartyOrganisation> = {},
  ) => {
    const row: PartyOrganisation = {
      id: seedId(registerFrom, code, 'party organisation', name),
      kind,
      name,
      organId: organ.id,
      ledById: null,
      guidedById: null,
      sortOrder: rows.length,
      searchText: namesSearchText({ name, words: [name] }),
      validFrom: registerFrom,
      validTo: null,
      ...relations,
    };
    rows.push(row);
    return row;
  };
  const unit = (shortName: string) => organs.units.get(shortName)?.organ as Organ;
  const office = organs.congressBodies.find(({ kind }) => kind === 'GENERAL_OFFICE') as Organ;
  make('LEADING_PARTY_GROUP', organs.committee, `${county}人大常委会党组`);
  const guide = make('LEADING_PARTY_GROUP', office, `${county}人大常委会机关党组`);
  const branch = make('PARTY_BRANCH', office, `${county}人大常委会机关党支部`, { guidedById: guide.id });
  for (const cell of cells) make('PARTY_CELL', office, `${county}人大常委会机关${cell}`, { ledById: branch.id });
  make('LEADING_PARTY_GROUP', organs.government, `${county}人民政府党组`);
  for (const shortName of ['县法院', '县检察院'])
    make('LEADING_PARTY_GROUP', unit(shortName), `${unit(shortName).name}党组`);
  for (const shortName of departmentsWithGroup) {
    const group = make('LEADING_PARTY_GROUP', unit(shortName), `${unit(shortName).name}党组`);
    make('PARTY_BRANCH', unit(shortName), `${unit(shortName).name}机关党支部`, { guidedById: group.id });
  }
  return rows;
}
