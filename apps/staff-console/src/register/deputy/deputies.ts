import { registerFields } from '@renda/domain';
import { entriesOf } from '../EntryNode.ts';
import { groupName, groupOf } from '../entryLabels.ts';
import type { RegisterSpec } from '../RegisterSpec.ts';
import { DeputiesPageDocument, DeputyEntryDocument } from './DeputiesPage.generated.ts';
import { AddDeputyDocument, ChangeDeputyDocument, EndDeputyDocument } from './DeputyChanges.generated.ts';

const fields = registerFields.deputy;

/** The deputies: mandates of people in a congress and term. */
export const deputies: RegisterSpec = {
  noun: 'deputy',
  title: 'title.deputies',
  list: DeputiesPageDocument,
  entry: DeputyEntryDocument,
  changes: { add: AddDeputyDocument, change: ChangeDeputyDocument, end: EndDeputyDocument },
  columns: ['name', 'termId', 'electoralDistrictId', 'townshipId', 'mandateState', 'isByElection'],
  hiddenColumns: ['townshipId', 'isByElection'],
  furtherColumns: [
    { key: 'delegation', title: 'column.delegation', words: (deputy) => groupOf(deputy, 'delegation') },
    { key: 'deputyGroup', title: 'column.deputyGroup', words: (deputy) => groupOf(deputy, 'deputyGroup') },
  ],
  nameWidth: '6rem',
  filters: {
    congressId: registerFields.term.congressId,
    termId: fields.termId,
    townshipId: fields.townshipId,
    delegationId: registerFields.membership.delegationId,
    deputyGroupId: registerFields.membership.deputyGroupId,
    mandateState: fields.mandateState,
  },
  sections: (deputy) => [
    {
      title: 'section.memberships',
      noun: 'membership',
      rows: entriesOf(deputy, 'memberships'),
      label: groupName,
      addsBy: 'deputyId',
    },
  ],
};
