import { registerFields } from '@renda/domain';
import { entriesOf } from '../EntryNode.ts';
import { termAndDistrict, titleAndPlace } from '../entryLabels.ts';
import type { RegisterSpec } from '../RegisterSpec.ts';
import { PeoplePageDocument, PersonEntryDocument } from './PeoplePage.generated.ts';
import { AddPersonDocument, ChangePersonDocument, EndPersonDocument } from './PersonChanges.generated.ts';

const fields = registerFields.person;

/** The people of the register, by strokes of their surnames. */
export const people: RegisterSpec = {
  noun: 'person',
  title: 'title.people',
  list: PeoplePageDocument,
  entry: PersonEntryDocument,
  changes: { add: AddPersonDocument, change: ChangePersonDocument, end: EndPersonDocument },
  columns: ['name', 'sex', 'ethnicGroup', 'birthYear', 'affiliation', 'education', 'occupationClass'],
  hiddenColumns: ['education'],
  nameWidth: '6rem',
  filters: { sex: fields.sex, organId: { ...registerFields.post.organId } },
  sections: (person) => [
    {
      title: 'section.posts',
      noun: 'post',
      rows: entriesOf(person, 'posts'),
      label: titleAndPlace,
      addsBy: 'personId',
    },
    {
      title: 'section.mandates',
      noun: 'deputy',
      rows: entriesOf(person, 'mandates'),
      label: termAndDistrict,
      addsBy: 'personId',
    },
  ],
};
