import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { SearchSearch } from '../search/searchSearch.ts';
import type { SuggestionsSearch } from '../suggestion/suggestionsSearch.ts';

/** A way to another page, by what it is for; which path that is, the app's urls.ts says. */
export type Way =
  | { to: 'today' }
  | { to: 'inbox' }
  | { to: 'suggestions'; search?: SuggestionsSearch }
  | { to: 'suggestion'; id: string; act?: string }
  | { to: 'pastSuggestion'; id: string }
  | { to: 'batches' }
  | { to: 'batch'; id: string; act?: string }
  | { to: 'draws'; act?: string }
  | { to: 'batchPackets'; id: string }
  | { to: 'screening'; id: string }
  | { to: 'entry'; id?: string }
  | { to: 'search'; search: SearchSearch }
  | { to: 'person'; id: string }
  | { to: 'organ'; id: string }
  | { to: 'activities'; room: string };

interface WayLinkProps {
  way: Way;
  className?: string;
  id?: string;
  children: ReactNode;
}

/** How the app that shows these screens leads from one to another. */
export interface Ways {
  /** The router's own link. */
  WayLink: ComponentType<WayLinkProps>;
  go: (way: Way) => void;
}

export const WaysContext = createContext<Ways | null>(null);

/** The ways of the app. */
export function useWays(): Ways {
  const ways = useContext(WaysContext);
  if (!ways) throw new Error('the app has not said where its pages are');
  return ways;
}
