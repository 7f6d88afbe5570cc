import { useMove } from '../graph/useMove.ts';
import { DraftReplyDocument } from './draftReply.generated.ts';

/** Keeps the draft of the unit's reply. */
export const useDraftReply = () => useMove(DraftReplyDocument);
