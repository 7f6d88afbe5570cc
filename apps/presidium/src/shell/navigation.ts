import type { NavigationEntry, NavigationGroup } from '@renda/ui/desktop';
import type { LinkProps } from '@tanstack/react-router';
import type { ParseKeys } from 'i18next';
import { urls } from '../urls.ts';

/** A path without parameters that the router knows: an entry that leads nowhere does not compile. */
export type Path = Exclude<Extract<LinkProps['to'], string>, '.' | '..' | '' | `${string}$${string}`>;

const entries: readonly { to: Path; label: ParseKeys<'shell'> }[] = [
  { to: urls.today, label: 'nav.today' },
  { to: urls.zones, label: 'nav.zones' },
  { to: urls.activities, label: 'nav.activities' },
  { to: urls.sites, label: 'nav.sites' },
  { to: urls.suggestions, label: 'nav.suggestions' },
  { to: urls.batches, label: 'nav.batches' },
  { to: urls.board, label: 'nav.board' },
  { to: urls.lookBacks, label: 'nav.lookBacks' },
  { to: urls.commitments, label: 'nav.commitments' },
];

/** The tabs of the presidium's app, the same for members and clerk. */
export function navigation(word: (label: ParseKeys<'shell'>) => string): NavigationGroup<Path>[] {
  return [{ entries: entries.map((entry): NavigationEntry<Path> => ({ to: entry.to, label: word(entry.label) })) }];
}
