import { LeftOutline } from 'antd-mobile-icons';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './PhoneFrame.module.css';

/** One tab at the bottom; `To` is the app's own union of paths, so that none leads nowhere. */
export interface PhoneTab<To extends string = string> {
  to: To;
  label: string;
  icon: ReactNode;
}

interface Props<To extends string> {
  title: string;
  /** Goes one step back; every screen but the tabs' own has it. */
  onBack?: () => void;
  /** At the right of the title: a tag, a step count, a switch. */
  aside?: ReactNode;
  tabs?: readonly PhoneTab<To>[];
  /** Draws the router's own link, which says by itself whether it is the current page. */
  renderLink?: (tab: PhoneTab<To>, className: string, children: ReactNode) => ReactNode;
  /** Where the tabs would be, on screens that have none. */
  foot?: ReactNode;
  children: ReactNode;
}

/** One screen of the phone: title with the way back, one column, tabs or a line at the foot. */
export function PhoneFrame<To extends string>(props: Props<To>) {
  const { title, onBack, aside, tabs, renderLink, foot, children } = props;
  const { t } = useTranslation('ui');
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        {onBack && (
          <button aria-label={t('act.back')} className={styles.back} data-print="no" onClick={onBack} type="button">
            <LeftOutline />
          </button>
        )}
        <h1>{title}</h1>
        {aside}
      </header>
      <main className={styles.main}>{children}</main>
      {tabs && renderLink ? (
        <nav aria-label={t('frame.main')} className={styles.tabs} data-print="no">
          {tabs.map((tab) =>
            renderLink(
              tab,
              styles.tab ?? '',
              <>
                <span aria-hidden="true" className={styles.icon}>
                  {tab.icon}
                </span>
                {tab.label}
              </>,
            ),
          )}
        </nav>
      ) : (
        foot && <footer className={styles.foot}>{foot}</footer>
      )}
    </div>
  );
}
