import { AnswerPaperDrawer } from './AnswerPaperDrawer.tsx';
import { ConsentDrawer } from './ConsentDrawer.tsx';
import { FirstCheckDrawer } from './FirstCheckDrawer.tsx';
import { LinkDrawer } from './LinkDrawer.tsx';
import type { MoreActs_suggestionFragment } from './MoreActs.generated.ts';
import type { MoreActName } from './moreActs.ts';
import { PurgeModal } from './PurgeModal.tsx';
import { RedirectModal } from './RedirectModal.tsx';
import { TakeBackModal } from './TakeBackModal.tsx';
import { UnjoinModal } from './UnjoinModal.tsx';
import { UnlinkModal } from './UnlinkModal.tsx';

/** What the form of one act is given. */
export interface MoreActProps {
  suggestion: MoreActs_suggestionFragment;
  onClose: () => void;
  /** Called when it was done, with what to tell the person, and whether it waits to be screened as before. */
  onDone: (told: string, waitsOn?: boolean) => void;
}

/** The form of the act that is being done. */
export function MoreActForm({ name, ...props }: MoreActProps & { name: MoreActName }) {
  switch (name) {
    case 'preScreen':
      return <FirstCheckDrawer {...props} />;
    case 'takeBack':
      return <TakeBackModal {...props} />;
    case 'answerPaper':
      return <AnswerPaperDrawer {...props} />;
    case 'redirect':
      return <RedirectModal {...props} />;
    case 'join':
      return <ConsentDrawer {...props} kind="JOIN" />;
    case 'endForReference':
      return <ConsentDrawer {...props} kind="END_FOR_REFERENCE" />;
    case 'unjoin':
      return <UnjoinModal {...props} />;
    case 'link':
      return <LinkDrawer {...props} />;
    case 'unlink':
      return <UnlinkModal {...props} />;
    case 'purge':
      return <PurgeModal {...props} />;
  }
}
