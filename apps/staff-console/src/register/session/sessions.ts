import { registerFields } from '@renda/domain';
import type { RegisterSpec } from '../RegisterSpec.ts';
import { AddSessionDocument, ChangeSessionDocument, EndSessionDocument } from './SessionChanges.generated.ts';
import { SessionEntryDocument, SessionsPageDocument } from './SessionsPage.generated.ts';

const fields = registerFields.session;

/** The sessions of the congresses, in their terms. */
export const sessions: RegisterSpec = {
  noun: 'session',
  title: 'title.sessions',
  list: SessionsPageDocument,
  entry: SessionEntryDocument,
  changes: { add: AddSessionDocument, change: ChangeSessionDocument, end: EndSessionDocument },
  columns: ['name'],
  isWhole: true,
  filters: { congressId: registerFields.term.congressId, termId: fields.termId },
  siblings: ['term', 'session'],
};
