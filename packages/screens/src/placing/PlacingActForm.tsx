import { ApplyForWideModal } from './ApplyForWideModal.tsx';
import { AssignMoreDrawer } from './AssignMoreDrawer.tsx';
import { ContributeDrawer } from './ContributeDrawer.tsx';
import { DecideWideDrawer } from './DecideWideDrawer.tsx';
import { DeclineModal } from './DeclineModal.tsx';
import { ForwardWideDrawer } from './ForwardWideDrawer.tsx';
import { LevelModal } from './LevelModal.tsx';
import type { OpenPlacingAct, PlacedHandling, PlacedSuggestion, WideApplication } from './PlacingActs.tsx';
import { ProgressDrawer } from './ProgressDrawer.tsx';

/** What the form of one act is given. */
export interface PlacingFormProps {
  suggestion: PlacedSuggestion;
  onClose: () => void;
  /** Called when it was done, with what to tell the person. */
  onDone: (told: string) => void;
}

/** The same for an act of one unit. */
export interface UnitFormProps extends PlacingFormProps {
  handling: PlacedHandling;
}

/** The same for an act on an application. */
export interface ApplicationFormProps extends PlacingFormProps {
  application: WideApplication;
}

interface Props extends PlacingFormProps {
  act: OpenPlacingAct;
}

/** The form of the act that is being done, over the page of the suggestion. */
export function PlacingActForm({ act: { name, handling, application }, ...props }: Props) {
  if (name === 'raiseUp' || name === 'sendDown') return <LevelModal {...props} name={name} />;
  if (name === 'assignMore') return <AssignMoreDrawer {...props} />;
  if (name === 'forwardWide' && application) return <ForwardWideDrawer {...props} application={application} />;
  if (name === 'decideWide' && application) return <DecideWideDrawer {...props} application={application} />;
  if (!handling) return null;
  if (name === 'decline') return <DeclineModal {...props} handling={handling} />;
  if (name === 'contribute') return <ContributeDrawer {...props} handling={handling} />;
  if (name === 'recordProgress') return <ProgressDrawer {...props} handling={handling} />;
  if (name === 'applyForWide') return <ApplyForWideModal {...props} handling={handling} />;
  return null;
}
