/** The whole schema: importing a noun's folder declares it. */
import { builder } from './builder.ts';
import './attachment/Attachment.ts';
import './deadline/Deadline.ts';
import './errors.ts';
import './handling/Handling.ts';
import './handling/acknowledgeHandling.ts';
import './handling/draftReply.ts';
import './handling/issueReply.ts';
import './handling/recordConsultation.ts';
import './suggestion/SuggestionEvent.ts';
import './suggestion/acceptSuggestion.ts';
import './suggestion/assignSuggestion.ts';
import './suggestion/closeSuggestion.ts';
import './suggestion/draftSuggestion.ts';
import './suggestion/evaluateSuggestion.ts';
import './suggestion/handOverSuggestion.ts';
import './suggestion/reviseSuggestion.ts';
import './suggestion/sendBackSuggestion.ts';
import './suggestion/submitSuggestion.ts';
import './suggestion/suggestions.ts';
import './suggestion/todos.ts';

export const schema = builder.toSchema();
