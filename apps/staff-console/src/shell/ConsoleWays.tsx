import { type Way, WaysContext } from '@renda/screens';
import { Link, type LinkProps, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { urls } from '../urls.ts';
import { readsTheCounty } from './navigation.ts';
import { useSignedIn } from './ViewerContext.ts';

/** Where the shared screens lead in this app; a unit's people have their own list. */
function linkOf(way: Way, isReader: boolean) {
  switch (way.to) {
    case 'suggestion':
      return { to: urls.suggestion, params: { suggestionId: way.id }, search: way.act ? { act: way.act } : {} };
    case 'batches':
      return { to: urls.batches };
    case 'batch':
      return { to: urls.batch, params: { batchId: way.id }, search: way.act ? { act: way.act } : {} };
    case 'draws':
      return { to: urls.lookBackDraws, search: way.act ? { act: way.act } : {} };
    case 'batchPackets':
      return { to: urls.batchPackets, params: { batchId: way.id } };
    case 'screening':
      return { to: urls.screening, params: { suggestionId: way.id } };
    case 'entry':
      return way.id ? { to: urls.entry, params: { suggestionId: way.id } } : { to: urls.newSuggestion };
    case 'suggestions':
      return { to: isReader ? urls.suggestions : urls.handlings, search: way.search ?? {} };
    case 'search':
      return { to: urls.search, search: way.search };
    case 'person':
      return { to: urls.people, search: { open: way.id, ended: true } };
    case 'organ':
      return { to: urls.organs, search: { open: way.id, ended: true } };
    case 'activities':
      return { to: urls.roomQuarters };
    case 'pastSuggestion':
      return { to: urls.pastSuggestions, search: { open: way.id } };
    case 'inbox':
      return { to: urls.inbox };
    case 'today':
      return { to: urls.today };
  }
}

/** Tells the shared screens the ways of this app. */
export function ConsoleWays({ children }: { children: ReactNode }) {
  const navigate = useNavigate();
  const isReader = readsTheCounty(useSignedIn().roles);
  const ways = useMemo(
    () => ({
      WayLink: ({ way, ...link }: { way: Way; className?: string; id?: string; children: ReactNode }) => (
        <Link {...(linkOf(way, isReader) as LinkProps)} {...link} />
      ),
      go: (way: Way) => void navigate(linkOf(way, isReader) as LinkProps),
    }),
    [navigate, isReader],
  );
  return <WaysContext value={ways}>{children}</WaysContext>;
}
