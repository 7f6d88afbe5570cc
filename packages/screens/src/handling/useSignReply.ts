import { useMove } from '../graph/useMove.ts';
import { SignReplyDocument } from './signReply.generated.ts';

/** Signs the drafted reply as head of the unit (签发). */
export const useSignReply = () => useMove(SignReplyDocument);
