import { type ReactNode, useEffect, useRef } from 'react';
import styles from './PhoneSheet.module.css';

interface Props {
  isOpen: boolean;
  /** What it is about, for readers of screens. */
  label: string;
  /** Also when Esc, the phone's back key or a touch beside it closes it. */
  onClose: () => void;
  children: ReactNode;
}

/** A sheet from below over the screen; what is behind it waits until it is closed. */
export function PhoneSheet({ isOpen, label, onClose, children }: Props) {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen === sheet.current?.open) return;
    if (isOpen) sheet.current?.showModal();
    else sheet.current?.close();
  }, [isOpen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a modal dialog by itself
    <dialog
      aria-label={label}
      className={styles.sheet}
      onClick={(event) => event.target === sheet.current && onClose()}
      onClose={onClose}
      ref={sheet}
    >
      {isOpen && <div className={styles.words}>{children}</div>}
    </dialog>
  );
}
