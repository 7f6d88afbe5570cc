import { useApolloClient } from '@apollo/client/react';
import type { AuthOutcome } from '@renda/client';
import { forgetDrafts } from '@renda/ui/texts';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { closeDrafts } from '../draft/openDrafts.ts';
import { urls } from '../urls.ts';

/** Ends the session, here or everywhere as it is given, and leaves nothing of it at this device: no data, no drafts. */
export function useSignOut(): (end: () => Promise<AuthOutcome>) => void {
  const client = useApolloClient();
  const navigate = useNavigate();
  return useCallback(
    (end) => {
      void end().finally(async () => {
        closeDrafts();
        forgetDrafts();
        await navigate({ to: urls.signIn });
        await client.clearStore();
      });
    },
    [client, navigate],
  );
}
