import { useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { PhoneError, PhoneLoading } from '@renda/ui/phone';
import { Outlet } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useScreensAtHand } from './useScreensAtHand.ts';
import { ViewerDocument } from './Viewer.generated.ts';
import { type SignedIn, ViewerContext } from './ViewerContext.ts';

/** Round every screen of somebody who is signed in: who it is. */
export function Shell() {
  useScreensAtHand();
  const { data, error, refetch } = useQuery(ViewerDocument);
  const viewer = data?.viewer;
  const signedIn = useMemo<SignedIn | null>(
    () =>
      viewer
        ? {
            name: viewer.name,
            roles: viewer.roles,
            mandates: viewer.mandates.map(({ id, term }) => ({
              id,
              congress: term.congress.name,
              congressId: term.congress.id,
            })),
          }
        : null,
    [viewer],
  );
  if (!signedIn) {
    return error ? <PhoneError onRetry={() => void refetch()} text={faultSentence(error)} /> : <PhoneLoading />;
  }
  return (
    <ViewerContext value={signedIn}>
      <Outlet />
    </ViewerContext>
  );
}
