import { useMove } from '../graph/useMove.ts';
import { EnterSignatureDocument } from './enterSignature.generated.ts';

/** Enters the signature that the head gave on paper. */
export const useEnterSignature = () => useMove(EnterSignatureDocument);
