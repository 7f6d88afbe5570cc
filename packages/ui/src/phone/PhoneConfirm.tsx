import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton, ButtonRow } from './BigButton.tsx';
import styles from './PhoneConfirm.module.css';

interface Props {
  isOpen: boolean;
  /** What will happen, exactly. */
  text: string;
  /** The act itself, as a verb. */
  confirmLabel: string;
  onConfirm: () => void;
  /** Also when the phone's back key or Esc closes it. */
  onClose: () => void;
}

/** Asks once more before something is lost or ended. */
export function PhoneConfirm({ isOpen, text, confirmLabel, onConfirm, onClose }: Props) {
  const { t } = useTranslation('ui');
  const id = useId();
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) sheet.current?.showModal();
    else sheet.current?.close();
  }, [isOpen]);
  const confirm = () => {
    onClose();
    onConfirm();
  };
  return (
    <dialog aria-labelledby={id} className={styles.sheet} onClose={onClose} ref={sheet}>
      {isOpen && (
        <div className={styles.words}>
          <p id={id}>{text}</p>
          <ButtonRow>
            <BigButton kind="line" onClick={onClose}>
              {t('act.cancel')}
            </BigButton>
            <BigButton kind="danger" onClick={confirm}>
              {confirmLabel}
            </BigButton>
          </ButtonRow>
        </div>
      )}
    </dialog>
  );
}
