import { useMove } from '../graph/useMove.ts';
import { RecordConsultationDocument } from './recordConsultation.generated.ts';

/** Records a consultation with the lead deputy (面商). */
export const useRecordConsultation = () => useMove(RecordConsultationDocument);
