import { createContext, useContext } from 'react';
import type { ViewerQuery } from './Viewer.generated.ts';

/** Who is signed in, as the screens need it to greet and to draw the navigation. The server alone decides what they may. */
export type SignedIn = ViewerQuery['viewer'];

export const ViewerContext = createContext<SignedIn | null>(null);

/** Who is signed in. Only below the shell, where somebody always is. */
export function useSignedIn(): SignedIn {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('nobody is signed in outside the shell');
  return viewer;
}
