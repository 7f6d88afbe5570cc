import { useMove } from '../graph/useMove.ts';
import { IssueReplyDocument } from './issueReply.generated.ts';

/** Issues the drafted reply as the sealed paper (答复). */
export const useIssueReply = () => useMove(IssueReplyDocument);
