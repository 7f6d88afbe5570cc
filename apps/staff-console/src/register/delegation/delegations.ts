import { registerFields } from '@renda/domain';
import { entriesOf } from '../EntryNode.ts';
import { deputyName } from '../entryLabels.ts';
import type { RegisterSpec } from '../RegisterSpec.ts';
import {
  AddDelegationDocument,
  ChangeDelegationDocument,
  EndDelegationDocument,
} from './DelegationChanges.generated.ts';
import { DelegationEntryDocument, DelegationsPageDocument } from './DelegationsPage.generated.ts';

const fields = registerFields.delegation;

/** The delegations that deputies form at sessions. */
export const delegations: RegisterSpec = {
  noun: 'delegation',
  title: 'title.delegations',
  list: DelegationsPageDocument,
  entry: DelegationEntryDocument,
  changes: { add: AddDelegationDocument, change: ChangeDelegationDocument, end: EndDelegationDocument },
  columns: ['name', 'termId', 'townshipId'],
  filters: { termId: fields.termId, townshipId: fields.townshipId },
  sections: (delegation) => [
    {
      title: 'section.deputies',
      noun: 'membership',
      rows: entriesOf(delegation, 'memberships'),
      label: deputyName,
      addsBy: 'delegationId',
    },
  ],
};
