import { Fragment, type ReactNode } from 'react';

/** One way to a page; `To` is the app's own union of paths, so that none leads nowhere. */
export interface NavigationEntry<To extends string = string> {
  to: To;
  label: string;
  /** How many things wait there. */
  count?: number;
}

/** Entries that belong together, under a heading where there is one. */
export interface NavigationGroup<To extends string = string> {
  label?: string;
  entries: readonly NavigationEntry<To>[];
}

/** Draws the router's own link, which says by itself whether it is the current page. It sets its own `key`. */
export type RenderLink<To extends string = string> = (
  entry: NavigationEntry<To>,
  className: string,
  children: ReactNode,
) => ReactNode;

interface Props<To extends string> {
  groups: readonly NavigationGroup<To>[];
  renderLink: RenderLink<To>;
  styles: Readonly<Record<string, string>>;
}

/** The entries of a side navigation. */
export function NavigationLinks<To extends string>({ groups, renderLink, styles }: Props<To>) {
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
