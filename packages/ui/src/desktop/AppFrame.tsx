import { MenuOutlined } from '@ant-design/icons';
import { Drawer } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './AppFrame.module.css';
import { NavigationLinks, type NavigationGroup, type RenderLink } from './NavigationLinks.tsx';
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
  /** At the right of the band. */
  person: ReactNode;
  children: ReactNode;
}

/** The band on top, the navigation, and the page. The first Tab offers to skip to the page. */
export function AppFrame<To extends string>(props: Props<To>) {
  const { title, subtitle, groups, placement = 'side', renderLink, search, person, children } = props;
  const { t } = useTranslation('ui');
  const [isMenuOpen, setMenuOpen] = useState(false);
  const isTop = placement === 'top';
  return (
    <div className={`${styles.frame} ${isTop ? styles.top : ''}`}>
      <a className={styles.skip} data-print="no" href="#content">
        {t('frame.skip')}
      </a>
      <header className={styles.band} data-print="no">
        {!isTop && (
          <button
            aria-label={t('frame.menu')}
            className={styles.menuButton}
            onClick={() => setMenuOpen(true)}
            type="button"
          >
            <MenuOutlined />
          </button>
        )}
        <span className={styles.title}>{title}</span>
        {subtitle && <span className={styles.subtitle}>{subtitle}</span>}
        {isTop && (
          <nav aria-label={t('frame.main')} className={styles.tabs}>
            {groups.flatMap((group) => group.entries).map((entry) => renderLink(entry, styles.tab ?? '', entry.label))}
          </nav>
        )}
        <div className={styles.right}>
          {search}
          {person}
        </div>
      </header>
      {!isTop && (
        <nav aria-label={t('frame.main')} className={styles.side} data-print="no">
          <NavigationLinks groups={groups} renderLink={renderLink} styles={styles} />
        </nav>
      )}
      {!isTop && (
        <Drawer onClose={() => setMenuOpen(false)} open={isMenuOpen} placement="left" size={260} title={title}>
          <nav aria-label={t('frame.main')} onClickCapture={() => setMenuOpen(false)}>
            <NavigationLinks groups={groups} renderLink={renderLink} styles={styles} />
          </nav>
        </Drawer>
      )}
      <main className={styles.content} id="content" tabIndex={-1}>
        <ProductName value={title}>{children}</ProductName>
      </main>
    </div>
  );
}
