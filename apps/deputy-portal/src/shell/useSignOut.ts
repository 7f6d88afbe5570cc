import { useApolloClient } from '@apollo/client/react';
import { signOut } from '@renda/client';
import { forgetDrafts } from '@renda/ui/texts';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { urls } from '../urls.ts';

/** Ends the session and leaves nothing of it at this device: no data, no drafts. */
export function useSignOut(): () => void {
  const client = useApolloClient();
  const navigate = useNavigate();
  return useCallback(() => {
    void signOut().finally(async () => {
      forgetDrafts();
      await navigate({ to: urls.signIn });
      await client.clearStore();
    });
  }, [client, navigate]);
}
