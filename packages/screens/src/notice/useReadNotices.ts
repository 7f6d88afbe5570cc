import { useAct } from '@renda/client';
import { ReadNoticesDocument } from './readNotices.generated.ts';

/** Marks notices as read, these or all until now; the inbox and its count are read again. */
export function useReadNotices() {
  const { act, isBusy, fault } = useAct(ReadNoticesDocument, ['InboxScreen', 'UnreadNotices']);
  const read = (input: { ids: string[] } | { until: string }) => void act({ input });
  return { read, isBusy, fault };
}
