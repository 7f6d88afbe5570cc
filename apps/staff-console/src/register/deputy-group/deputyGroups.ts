import { registerFields } from '@renda/domain';
import { entriesOf } from '../EntryNode.ts';
import { deputyName } from '../entryLabels.ts';
import type { RegisterSpec } from '../RegisterSpec.ts';
import {
  AddDeputyGroupDocument,
  ChangeDeputyGroupDocument,
  EndDeputyGroupDocument,
} from './DeputyGroupChanges.generated.ts';
import { DeputyGroupEntryDocument, DeputyGroupsPageDocument } from './DeputyGroupsPage.generated.ts';

const fields = registerFields.deputyGroup;

/** The deputy groups, which work between sessions. */
export const deputyGroups: RegisterSpec = {
  noun: 'deputyGroup',
  title: 'title.deputyGroups',
  list: DeputyGroupsPageDocument,
  entry: DeputyGroupEntryDocument,
  changes: { add: AddDeputyGroupDocument, change: ChangeDeputyGroupDocument, end: EndDeputyGroupDocument },
  columns: ['name', 'termId', 'townshipId'],
  filters: { termId: fields.termId, townshipId: fields.townshipId },
  sections: (group) => [
    {
      title: 'section.deputies',
      noun: 'membership',
      rows: entriesOf(group, 'memberships'),
      label: deputyName,
      addsBy: 'deputyGroupId',
    },
  ],
};
