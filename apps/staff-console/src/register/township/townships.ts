import { registerFields } from '@renda/domain';
import { entriesOf } from '../EntryNode.ts';
import { nameOf } from '../entryLabels.ts';
import type { RegisterSpec } from '../RegisterSpec.ts';
import { AddTownshipDocument, ChangeTownshipDocument, EndTownshipDocument } from './TownshipChanges.generated.ts';
import { TownshipEntryDocument, TownshipsPageDocument } from './TownshipsPage.generated.ts';

const fields = registerFields.township;

/** The towns and townships of the county. */
export const townships: RegisterSpec = {
  noun: 'township',
  title: 'title.townships',
  list: TownshipsPageDocument,
  entry: TownshipEntryDocument,
  changes: { add: AddTownshipDocument, change: ChangeTownshipDocument, end: EndTownshipDocument },
  columns: ['name', 'kind', 'code'],
  filters: { kind: fields.kind },
  sections: (township) => [
    {
      title: 'section.villages',
      noun: 'village',
      rows: entriesOf(township, 'villages'),
      label: nameOf,
      addsBy: 'townshipId',
    },
    {
      title: 'section.organs',
      noun: 'organ',
      rows: entriesOf(township, 'organs'),
      label: nameOf,
      addsBy: 'townshipId',
    },
  ],
  siblings: ['township', 'village'],
};
