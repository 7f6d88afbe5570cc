/** The closed lists of a suggestion as enums of the schema. */
import {
  attachmentPurposeTerms,
  channelTerms,
  consentKindTerms,
  consentStateTerms,
  consultationModeTerms,
  deadlineKeyTerms,
  handlingActs,
  handlingLifecycle,
  handlingRoleTerms,
  markTerms,
  opennessTerms,
  raisedInTerms,
  replyClassTerms,
  replyStateTerms,
  type Sentences,
  screeningPointTerms,
  suggestionActs,
  suggestionKindTerms,
  suggestionLetters,
  suggestionLifecycle,
  suggestionSourceTerms,
} from '@renda/domain';
import { enumOf } from '../enumOf.ts';

/** The words of each move or act of a table. */
function labels<M extends string>(moves: Readonly<Record<M, { readonly label: Sentences }>>): Record<M, Sentences> {
  return Object.fromEntries((Object.keys(moves) as M[]).map((m) => [m, moves[m].label])) as Record<M, Sentences>;
}

export const SuggestionState = enumOf(
  'SuggestionState',
  'Where a suggestion stands in its life.',
  suggestionLifecycle.states,
);
export const SuggestionMove = enumOf('SuggestionMove', 'A move of a suggestion.', labels(suggestionLifecycle.moves));
export const SuggestionLetter = enumOf(
  'SuggestionLetter',
  'A letter about a suggestion that the platform draws up.',
  labels(suggestionLetters),
);
export const SuggestionAct = enumOf(
  'SuggestionAct',
  'What is recorded on a suggestion without moving it.',
  labels(suggestionActs),
);
export const HandlingState = enumOf('HandlingState', 'Where a handling stands in its life.', handlingLifecycle.states);
export const HandlingMove = enumOf('HandlingMove', 'A move of a handling.', labels(handlingLifecycle.moves));
export const HandlingAct = enumOf(
  'HandlingAct',
  'What a unit records on a handling without moving it.',
  labels(handlingActs),
);
export const HandlingRole = enumOf('HandlingRole', "A unit's part in a handling.", handlingRoleTerms);
export const SuggestionKind = enumOf('SuggestionKind', 'Suggestion, criticism or opinion.', suggestionKindTerms);
export const SuggestionSource = enumOf('SuggestionSource', 'What a suggestion grew from.', suggestionSourceTerms);
export const Openness = enumOf('Openness', 'Whether the public may read it.', opennessTerms);
export const RaisedIn = enumOf('RaisedIn', 'Raised in a session or between sessions.', raisedInTerms);
export const ReplyClass = enumOf('ReplyClass', 'Class of a reply.', replyClassTerms);
export const ReplyState = enumOf('ReplyState', 'A reply drafted, or issued as the sealed paper.', replyStateTerms);
export const Mark = enumOf('Mark', "A deputy's mark.", markTerms);
export const ConsultationMode = enumOf('ConsultationMode', 'How a unit consulted the deputy.', consultationModeTerms);
export const ScreeningPoint = enumOf('ScreeningPoint', 'A point of the check-list of screening.', screeningPointTerms);
export const Channel = enumOf('Channel', 'Where what is no suggestion belongs.', channelTerms);
export const ConsentKind = enumOf('ConsentKind', "For what the lead deputy's consent is asked.", consentKindTerms);
export const ConsentState = enumOf('ConsentState', 'How a consent stands.', consentStateTerms);
export const AttachmentPurpose = enumOf('AttachmentPurpose', 'What a file is for.', attachmentPurposeTerms);
export const DeadlineKey = enumOf('DeadlineKey', 'What has to be done in time.', deadlineKeyTerms);
