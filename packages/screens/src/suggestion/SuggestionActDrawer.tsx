import { AcknowledgeModal } from '../handling/AcknowledgeModal.tsx';
import { AnswerAgainDrawer } from '../handling/AnswerAgainDrawer.tsx';
import { ConsultationDrawer } from '../handling/ConsultationDrawer.tsx';
import { EnterSignatureDrawer } from '../handling/EnterSignatureDrawer.tsx';
import { IssueAgainDrawer } from '../handling/IssueAgainDrawer.tsx';
import { IssueReplyDrawer } from '../handling/IssueReplyDrawer.tsx';
import { ReplyDraftDrawer } from '../handling/ReplyDraftDrawer.tsx';
import { SignReplyModal } from '../handling/SignReplyModal.tsx';
import { AssignDrawer } from './AssignDrawer.tsx';
import type { SuggestionAct } from './actsOf.ts';
import { CloseModal } from './CloseModal.tsx';
import { DecideDrawer } from './DecideDrawer.tsx';
import { EvaluateDrawer } from './EvaluateDrawer.tsx';
import { HandleAgainModal } from './HandleAgainModal.tsx';
import { HandOverDrawer } from './HandOverDrawer.tsx';
import { ReferModal } from './ReferModal.tsx';
import type { SuggestionActs_suggestionFragment } from './SuggestionActs.generated.ts';

export type ActingSuggestion = SuggestionActs_suggestionFragment;
export type ActingHandling = ActingSuggestion['handlings'][number];

/** What the form of one act is given. */
export interface ActDrawerProps {
  suggestion: ActingSuggestion;
  onClose: () => void;
  /** Called when it was done, with what to tell the person. */
  onDone: (told: string) => void;
}

/** The same for an act of one unit. */
export interface HandlingActProps extends ActDrawerProps {
  handling: ActingHandling;
}

interface Props extends ActDrawerProps {
  act: SuggestionAct<ActingHandling>;
}

/** The form of the act that is being done, over the page of the suggestion. */
export function SuggestionActDrawer({ act: { name, handling }, ...props }: Props) {
  if (name === 'handOver') return <HandOverDrawer {...props} />;
  if (name === 'assign') return <AssignDrawer {...props} />;
  if (name === 'evaluate') return <EvaluateDrawer {...props} />;
  if (name === 'handleAgain') return <HandleAgainModal {...props} />;
  if (name === 'refer') return <ReferModal {...props} />;
  if (name === 'decide') return <DecideDrawer {...props} />;
  if (name === 'close') return <CloseModal {...props} />;
  if (!handling) return null;
  if (name === 'acknowledge') return <AcknowledgeModal {...props} handling={handling} />;
  if (name === 'consult') return <ConsultationDrawer {...props} handling={handling} />;
  if (name === 'draftReply') return <ReplyDraftDrawer {...props} handling={handling} />;
  if (name === 'signReply') return <SignReplyModal {...props} handling={handling} />;
  if (name === 'enterSignature') return <EnterSignatureDrawer {...props} handling={handling} />;
  if (name === 'answerAgain') return <AnswerAgainDrawer {...props} handling={handling} />;
  if (name === 'issueAgain') return <IssueAgainDrawer {...props} handling={handling} />;
  if (name === 'issueReply') return <IssueReplyDrawer {...props} handling={handling} />;
  return null;
}
