import { registerFields } from '@renda/domain';
import type { RegisterSpec } from '../RegisterSpec.ts';
import { AddVillageDocument, ChangeVillageDocument, EndVillageDocument } from './VillageChanges.generated.ts';
import { VillageEntryDocument, VillagesPageDocument } from './VillagesPage.generated.ts';

const fields = registerFields.village;

/** The villages and communities of the townships. */
export const villages: RegisterSpec = {
  noun: 'village',
  title: 'title.villages',
  list: VillagesPageDocument,
  entry: VillageEntryDocument,
  changes: { add: AddVillageDocument, change: ChangeVillageDocument, end: EndVillageDocument },
  columns: ['name', 'kind', 'townshipId', 'code'],
  filters: { kind: fields.kind, townshipId: fields.townshipId },
  siblings: ['township', 'village'],
};
