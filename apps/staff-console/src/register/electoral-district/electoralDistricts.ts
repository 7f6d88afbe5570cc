import { registerFields } from '@renda/domain';
import { entriesOf } from '../EntryNode.ts';
import { nameOf } from '../entryLabels.ts';
import type { RegisterSpec } from '../RegisterSpec.ts';
import {
  AddElectoralDistrictDocument,
  ChangeElectoralDistrictDocument,
  EndElectoralDistrictDocument,
} from './ElectoralDistrictChanges.generated.ts';
import { ElectoralDistrictEntryDocument, ElectoralDistrictsPageDocument } from './ElectoralDistrictsPage.generated.ts';

const fields = registerFields.electoralDistrict;

/** The electoral districts of the terms. */
export const electoralDistricts: RegisterSpec = {
  noun: 'electoralDistrict',
  title: 'title.electoralDistricts',
  list: ElectoralDistrictsPageDocument,
  entry: ElectoralDistrictEntryDocument,
  changes: {
    add: AddElectoralDistrictDocument,
    change: ChangeElectoralDistrictDocument,
    end: EndElectoralDistrictDocument,
  },
  columns: ['name', 'seats', 'termId', 'townshipId'],
  filters: { termId: fields.termId, townshipId: fields.townshipId },
  sections: (district) => [
    {
      title: 'section.deputies',
      noun: 'deputy',
      rows: entriesOf(district, 'deputies'),
      label: nameOf,
      addsBy: 'electoralDistrictId',
    },
  ],
};
