import { registerFields } from '@renda/domain';
import { entriesOf } from '../EntryNode.ts';
import { holderAndTitle, nameOf } from '../entryLabels.ts';
import type { RegisterSpec } from '../RegisterSpec.ts';
import {
  AddPartyOrganisationDocument,
  ChangePartyOrganisationDocument,
  EndPartyOrganisationDocument,
} from './PartyOrganisationChanges.generated.ts';
import { PartyOrganisationEntryDocument, PartyOrganisationsPageDocument } from './PartyOrganisationsPage.generated.ts';

const fields = registerFields.partyOrganisation;

/** The Party organisations within the organs. */
export const partyOrganisations: RegisterSpec = {
  noun: 'partyOrganisation',
  title: 'title.partyOrganisations',
  list: PartyOrganisationsPageDocument,
  entry: PartyOrganisationEntryDocument,
  changes: {
    add: AddPartyOrganisationDocument,
    change: ChangePartyOrganisationDocument,
    end: EndPartyOrganisationDocument,
  },
  columns: ['name', 'kind', 'organId', 'ledById', 'guidedById'],
  filters: { kind: fields.kind, organId: fields.organId },
  sections: (body) => [
    {
      title: 'section.leads',
      noun: 'partyOrganisation',
      rows: entriesOf(body, 'leads'),
      label: nameOf,
      addsBy: 'ledById',
    },
    { title: 'section.guides', noun: 'partyOrganisation', rows: entriesOf(body, 'guides'), label: nameOf },
    {
      title: 'section.posts',
      noun: 'post',
      rows: entriesOf(body, 'posts'),
      label: holderAndTitle,
      addsBy: 'partyOrganisationId',
    },
  ],
};
