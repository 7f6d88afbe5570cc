import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Milliseconds after the first screen; by then it has what it asked for. */
const pause = 3000;

/** Fetches the code of the other screens while there is a network, so that they open where there is none. */
export function useScreensAtHand(): void {
  const router = useRouter();
  useEffect(() => {
    const timer = setTimeout(() => {
      // One that can't be fetched now is fetched when it is opened.
      for (const route of Object.values(router.routesById)) void router.loadRouteChunk(route)?.catch(() => undefined);
    }, pause);
    return () => clearTimeout(timer);
  }, [router]);
}
