import { useApolloClient, useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useSignedIn } from '../shell/ViewerContext.ts';
import type { DraftKeeper, DraftState } from './DraftKeeper.ts';
import { DraftPageDocument } from './DraftPage.generated.ts';
import { graphDoor } from './graphDoor.ts';
import { openDraft, openKeptDraft, openNewDraft, openServerDraft, unbegun } from './openDrafts.ts';
import { serverDraft } from './serverDraft.ts';

/** A draft being opened. `settled`: it can no longer be changed; `lost`: there is none, or it is not one's own. */
export type OpenDraft =
  | { kind: 'ready'; keeper: DraftKeeper }
  | { kind: 'loading' | 'settled' | 'lost' }
  | { kind: 'failed'; text: string; onRetry: () => void };

/** Who shares a device is kept apart by their mandate. */
export function useDraftOwner(): string | null {
  return useSignedIn().mandates[0]?.id ?? null;
}

/** Opens the draft of that id: as it is open already, as the server has it, or as this device kept it. */
export function useOpenDraft(draftId: string): OpenDraft {
  const { mandates } = useSignedIn();
  const owner = useDraftOwner();
  const client = useApolloClient();
  const door = useMemo(() => graphDoor(client), [client]);
  const already = owner === null ? undefined : alreadyOpen(owner);
  const { data, error, refetch } = useQuery(DraftPageDocument, {
    variables: { id: draftId },
    skip: already !== undefined || owner === null,
    fetchPolicy: 'network-only',
  });
  if (owner === null) return { kind: 'lost' };
  if (already) return { kind: 'ready', keeper: already };
  const node = data?.node;
  if (node?.__typename === 'Suggestion') {
    return node.mayRevise
      ? { kind: 'ready', keeper: openServerDraft(owner, serverDraft(node), door) }
      : { kind: 'settled' };
  }
  if (data) return { kind: 'lost' };
  const kept = error ? openKeptDraft(owner, draftId, door) : undefined;
  if (kept) return { kind: 'ready', keeper: kept };
  return error ? { kind: 'failed', text: faultSentence(error), onRetry: () => void refetch() } : { kind: 'loading' };

  function alreadyOpen(place: string): DraftKeeper | undefined {
    if (draftId !== unbegun) return openDraft(place, draftId);
    return openNewDraft(place, mandates.length === 1 ? place : null, door);
  }
}

/** The draft as it is now, following every change. */
export function useDraftState(keeper: DraftKeeper): DraftState {
  return useSyncExternalStore(keeper.subscribe, keeper.state);
}

/** Sends what is unsent when the draft is opened, when the network comes back, and before the phone puts the app to sleep. */
export function useTimelySaving(keeper: DraftKeeper): void {
  useEffect(() => {
    const save = () => {
      if (keeper.state().copy.isDirty) void keeper.save();
    };
    save();
    window.addEventListener('online', save);
    document.addEventListener('visibilitychange', save);
    return () => {
      window.removeEventListener('online', save);
      document.removeEventListener('visibilitychange', save);
      save();
    };
  }, [keeper]);
}
