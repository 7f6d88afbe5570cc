import type { Role } from '@renda/domain';
import { createContext, useContext } from 'react';

/** A mandate in office: what one raises suggestions by. */
export interface Mandate {
  id: string;
  /** Full name of the congress. */
  congress: string;
  congressId: string;
}

/** Who is signed in, as the screens need it to greet and to ask for what is one's own. The server alone decides what they may. */
export interface SignedIn {
  name: string;
  roles: readonly Role[];
  mandates: readonly Mandate[];
}

export const ViewerContext = createContext<SignedIn | null>(null);

/** Who is signed in. Only below the shell, where somebody always is. */
export function useSignedIn(): SignedIn {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('nobody is signed in outside the shell');
  return viewer;
}
