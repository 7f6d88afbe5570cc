import { registerFields } from '@renda/domain';
import { entriesOf } from '../EntryNode.ts';
import { nameOf } from '../entryLabels.ts';
import type { RegisterSpec } from '../RegisterSpec.ts';
import { AddTermDocument, ChangeTermDocument, EndTermDocument } from './TermChanges.generated.ts';
import { TermEntryDocument, TermsPageDocument } from './TermsPage.generated.ts';

const fields = registerFields.term;

/** The terms of the congresses. */
export const terms: RegisterSpec = {
  noun: 'term',
  title: 'title.terms',
  list: TermsPageDocument,
  entry: TermEntryDocument,
  changes: { add: AddTermDocument, change: ChangeTermDocument, end: EndTermDocument },
  columns: ['name', 'congressId'],
  filters: { congressId: fields.congressId },
  sections: (term) => [
    { title: 'section.sessions', noun: 'session', rows: entriesOf(term, 'sessions'), label: nameOf, addsBy: 'termId' },
    {
      title: 'section.delegations',
      noun: 'delegation',
      rows: entriesOf(term, 'delegations'),
      label: nameOf,
      addsBy: 'termId',
    },
    {
      title: 'section.deputyGroups',
      noun: 'deputyGroup',
      rows: entriesOf(term, 'deputyGroups'),
      label: nameOf,
      addsBy: 'termId',
    },
  ],
  siblings: ['term', 'session'],
};
