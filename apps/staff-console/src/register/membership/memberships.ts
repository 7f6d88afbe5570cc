import { registerFields } from '@renda/domain';
import { deputyAndGroup } from '../entryLabels.ts';
import type { RegisterSpec } from '../RegisterSpec.ts';
import {
  AddMembershipDocument,
  ChangeMembershipDocument,
  EndMembershipDocument,
} from './MembershipChanges.generated.ts';
import { MembershipEntryDocument, MembershipsPageDocument } from './MembershipsPage.generated.ts';

const fields = registerFields.membership;

/** Which deputies are in which delegation and deputy group. */
export const memberships: RegisterSpec = {
  noun: 'membership',
  title: 'title.memberships',
  list: MembershipsPageDocument,
  entry: MembershipEntryDocument,
  changes: { add: AddMembershipDocument, change: ChangeMembershipDocument, end: EndMembershipDocument },
  columns: ['deputyId', 'delegationId', 'deputyGroupId'],
  nameWidth: '6rem',
  filters: { delegationId: fields.delegationId, deputyGroupId: fields.deputyGroupId, deputyId: fields.deputyId },
  nameOf: deputyAndGroup,
};
