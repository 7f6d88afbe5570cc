import { registerFields } from '@renda/domain';
import { holderAndTitle, postPlace } from '../entryLabels.ts';
import type { RegisterSpec } from '../RegisterSpec.ts';
import { AddPostDocument, ChangePostDocument, EndPostDocument } from './PostChanges.generated.ts';
import { PostEntryDocument, PostsPageDocument } from './PostsPage.generated.ts';

const fields = registerFields.post;

/** The offices that people hold. */
export const posts: RegisterSpec = {
  noun: 'post',
  title: 'title.posts',
  list: PostsPageDocument,
  entry: PostEntryDocument,
  changes: { add: AddPostDocument, change: ChangePostDocument, end: EndPostDocument },
  columns: ['personId', 'title', 'portfolio'],
  hiddenColumns: ['portfolio'],
  furtherColumns: [{ key: 'place', title: 'column.place', words: postPlace }],
  nameWidth: '6rem',
  filters: { organId: fields.organId, partyOrganisationId: fields.partyOrganisationId },
  nameOf: holderAndTitle,
};
