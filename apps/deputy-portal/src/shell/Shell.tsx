import { useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { PhoneError, PhoneLoading } from '@renda/ui/phone';
import { Outlet } from '@tanstack/react-router';
import { ViewerDocument } from './Viewer.generated.ts';
import { ViewerContext } from './ViewerContext.ts';

/** Round every screen of somebody who is signed in: who it is. */
export function Shell() {
  const { data, error, refetch } = useQuery(ViewerDocument);
  if (!data) return error ? <PhoneError onRetry={() => void refetch()} text={faultSentence(error)} /> : <PhoneLoading />;
  return (
    <ViewerContext value={data.viewer}>
      <Outlet />
    </ViewerContext>
  );
}
