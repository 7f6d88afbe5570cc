import { Fragment, type ReactNode } from 'react';

/** One way to a page. */
export interface NavigationEntry {
  to: string;
  label: string;
  /** How many things wait there. */
  count?: number;
}

/** Entries that belong together, under a heading where there is one. */
export interface NavigationGroup {
  label?: string;
  entries: readonly NavigationEntry[];
}

/** Draws the router's own link, which says by itself whether it is the current page. It sets its own `key`. */
export type RenderLink = (entry: NavigationEntry, className: string, children: ReactNode) => ReactNode;

interface Props {
  groups: readonly NavigationGroup[];
  renderLink: RenderLink;
  styles: Readonly<Record<string, string>>;
}

/** The entries of a side navigation. */
export function NavigationLinks({ groups, renderLink, styles }: Props) {
  return groups.map((group) => (
    <Fragment key={group.label ?? ''}>
      {group.label && <h2 className={styles.group}>{group.label}</h2>}
      {group.entries.map((entry) =>
        renderLink(
          entry,
          styles.entry ?? '',
          <>
            {entry.label}
            {entry.count !== undefined && entry.count > 0 && <span className={styles.count}>{entry.count}</span>}
          </>,
        ),
      )}
    </Fragment>
  ));
}
