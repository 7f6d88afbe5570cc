import { SearchOutlined } from '@ant-design/icons';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './SearchButton.module.css';
import type { PaletteProps } from './SearchPalette.tsx';

// Who never searches never loads it.
const SearchPalette = lazy(() => import('./SearchPalette.tsx').then((module) => ({ default: module.SearchPalette })));

/** In the band: opens the palette, as Ctrl-K (⌘K) does from anywhere. */
export function SearchButton(props: Omit<PaletteProps, 'isOpen' | 'onClose'>) {
  const { t } = useTranslation('search');
  const [isOpen, setOpen] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const open = () => {
    setWanted(true);
    setOpen(true);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      setWanted(true);
      setOpen((was) => !was);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        className={styles.button}
        onClick={open}
        type="button"
      >
        <SearchOutlined aria-hidden />
        <span className={styles.word}>{t('button')}</span>
        <kbd aria-hidden className={styles.key}>
          Ctrl K
        </kbd>
      </button>
      {isWanted && (
        <Suspense>
          <SearchPalette {...props} isOpen={isOpen} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
