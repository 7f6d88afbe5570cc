import { MenuOutlined } from '@ant-design/icons';
import { Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './AppFrame.module.css';
import { type NavigationGroup, NavigationLinks, type RenderLink } from './NavigationLinks.tsx';

interface Props<To extends string> {
  title: string;
  groups: readonly NavigationGroup<To>[];
  renderLink: RenderLink<To>;
}

/** The navigation at the left. */
export function SideMenu<To extends string>({ groups, renderLink }: Omit<Props<To>, 'title'>) {
  const { t } = useTranslation('ui');
  return (
    <nav aria-label={t('frame.main')} className={styles.side} data-print="no">
      <NavigationLinks groups={groups} renderLink={renderLink} styles={styles} />
    </nav>
  );
}

/** The same behind a button, where the window is too narrow for it. */
export function SideMenuButton<To extends string>({ title, groups, renderLink }: Props<To>) {
  const { t } = useTranslation('ui');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button aria-label={t('frame.menu')} className={styles.menuButton} onClick={() => setOpen(true)} type="button">
        <MenuOutlined />
      </button>
      <Drawer onClose={() => setOpen(false)} open={isOpen} placement="left" size={260} title={title}>
        <nav aria-label={t('frame.main')} onClickCapture={() => setOpen(false)}>
          <NavigationLinks groups={groups} renderLink={renderLink} styles={styles} />
        </nav>
      </Drawer>
    </>
  );
}
