import { registerFields } from '@renda/domain';
import { type EntryNode, entriesOf } from '../EntryNode.ts';
import { holderAndTitle, nameOf } from '../entryLabels.ts';
import type { RegisterSpec } from '../RegisterSpec.ts';
import { AddOrganDocument, ChangeOrganDocument, EndOrganDocument } from './OrganChanges.generated.ts';
import { OrganEntryDocument, OrgansPageDocument } from './OrgansPage.generated.ts';

const fields = registerFields.organ;

/** The organs and units of the county, in their tree. */
export const organs: RegisterSpec = {
  noun: 'organ',
  title: 'title.organs',
  list: OrgansPageDocument,
  entry: OrganEntryDocument,
  changes: { add: AddOrganDocument, change: ChangeOrganDocument, end: EndOrganDocument },
  columns: ['name', 'kind', 'parentId', 'townshipId', 'handedThroughId', 'shortName'],
  hiddenColumns: ['handedThroughId', 'shortName'],
  filters: { kind: fields.kind, townshipId: fields.townshipId, parentId: fields.parentId },
  sections: (organ) => [
    { title: 'section.children', noun: 'organ', rows: entriesOf(organ, 'children'), label: nameOf, addsBy: 'parentId' },
    { title: 'section.posts', noun: 'post', rows: entriesOf(organ, 'posts'), label: holderAndTitle, addsBy: 'organId' },
    {
      title: 'section.partyOrganisations',
      noun: 'partyOrganisation',
      rows: entriesOf(organ, 'partyOrganisations'),
      label: nameOf,
      addsBy: 'organId',
    },
    { title: 'section.terms', noun: 'term', rows: entriesOf(organ, 'terms'), label: nameOf, ...addsTerms(organ) },
    { title: 'section.successors', noun: 'organ', rows: entriesOf(organ, 'successors'), label: nameOf },
  ],
};

/** Congresses alone have terms. */
function addsTerms({ kind }: EntryNode): { addsBy?: string } {
  return kind === 'CONGRESS' || kind === 'TOWNSHIP_CONGRESS' ? { addsBy: 'congressId' } : {};
}
