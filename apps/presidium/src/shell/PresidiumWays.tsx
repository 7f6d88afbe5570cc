import { type Way, WaysContext } from '@renda/screens';
import { Link, type LinkProps, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { urls } from '../urls.ts';

/** Where the shared screens lead in this app. */
function linkOf(way: Way) {
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
      return { to: urls.suggestions, search: way.search ?? {} };
    case 'search':
      return { to: urls.search, search: way.search };
    case 'activities':
      return { to: urls.activities, search: { room: way.room } };
    case 'inbox':
      return { to: urls.inbox };
    case 'today':
    // People, organs and suggestions of earlier years have no page here, and are not searched.
    case 'pastSuggestion':
    case 'person':
    case 'organ':
      return { to: urls.today };
  }
}

/** Tells the shared screens the ways of this app. */
export function PresidiumWays({ children }: { children: ReactNode }) {
  const navigate = useNavigate();
  const ways = useMemo(
    () => ({
      WayLink: ({ way, ...link }: { way: Way; className?: string; id?: string; children: ReactNode }) => (
        <Link {...(linkOf(way) as LinkProps)} {...link} />
      ),
      go: (way: Way) => void navigate(linkOf(way) as LinkProps),
    }),
    [navigate],
  );
  return <WaysContext value={ways}>{children}</WaysContext>;
}
