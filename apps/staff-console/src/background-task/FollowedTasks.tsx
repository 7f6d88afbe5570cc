import { useFollowed } from '@renda/client';
import { BackgroundTaskChangedDocument } from './BackgroundTaskChanged.generated.ts';

/** While it is there, the tray is read again as one's own tasks move; nothing is followed while none is under way. */
export function FollowedTasks({ readAgain }: { readAgain: () => Promise<unknown> }) {
  useFollowed(BackgroundTaskChangedDocument, {}, readAgain);
  return null;
}
