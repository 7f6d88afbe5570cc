import { useMove } from '../graph/useMove.ts';
import { AcknowledgeHandlingDocument } from './acknowledgeHandling.generated.ts';

/** Signs for a suggestion in the unit's name (签收). */
export const useAcknowledgeHandling = () => useMove(AcknowledgeHandlingDocument);
