import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './AppFrame.module.css';
import type { NavigationGroup, RenderLink } from './NavigationLinks.tsx';
import { SideMenu, SideMenuButton } from './SideMenu.tsx';
import { ProductName } from './usePageTitle.ts';

interface Props<To extends string> {
  /** The name of the app, at the left of the band. */
  title: string;
  /** Beside it: the county's congress, or the township. */
  subtitle?: string;
  /** Groups of entries at the left; or, `placement="top"`, one row of tabs in the band. */
  groups: readonly NavigationGroup<To>[];
  placement?: 'side' | 'top';
  renderLink: RenderLink<To>;
  /** In the band: a search box, where the app has one. */
  search?: ReactNode;
  /** Beside it: work that goes on in the background. */
  tray?: ReactNode;
  /** At the right of the band. */
  person: ReactNode;
  children: ReactNode;
}

/** The band on top, the navigation, and the page. The first Tab offers to skip to the page. */
export function AppFrame<To extends string>(props: Props<To>) {
  const { title, subtitle, groups, placement = 'side', renderLink, search, tray, person, children } = props;
  const { t } = useTranslation('ui');
  const isTop = placement === 'top';
  return (
    <div className={`${styles.frame} ${isTop ? styles.top : ''}`}>
      <a className={styles.skip} data-print="no" href="#content">
        {t('frame.skip')}
      </a>
      <header className={styles.band} data-print="no">
        {!isTop && <SideMenuButton groups={groups} renderLink={renderLink} title={title} />}
        <span className={styles.title}>{title}</span>
        {subtitle && <span className={styles.subtitle}>{subtitle}</span>}
        {isTop && (
          <nav aria-label={t('frame.main')} className={styles.tabs}>
            {groups.flatMap((group) => group.entries).map((entry) => renderLink(entry, styles.tab ?? '', entry.label))}
          </nav>
        )}
        <div className={styles.right}>
          {search}
          {tray}
          {person}
        </div>
      </header>
      {!isTop && <SideMenu groups={groups} renderLink={renderLink} />}
      <main className={styles.content} id="content" tabIndex={-1}>
        <ProductName value={title}>{children}</ProductName>
      </main>
    </div>
  );
}
