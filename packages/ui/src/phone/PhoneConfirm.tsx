import { useTranslation } from 'react-i18next';
import { BigButton, ButtonRow } from './BigButton.tsx';
import { PhoneSheet } from './PhoneSheet.tsx';

interface Props {
  isOpen: boolean;
  /** What will happen, exactly. */
  text: string;
  /** The act itself, as a verb. */
  confirmLabel: string;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks once more before something is lost or ended. */
export function PhoneConfirm({ isOpen, text, confirmLabel, onConfirm, onClose }: Props) {
  const { t } = useTranslation('ui');
  const confirm = () => {
    onClose();
    onConfirm();
  };
  return (
    <PhoneSheet isOpen={isOpen} label={text} onClose={onClose}>
      <p>{text}</p>
      <ButtonRow>
        <BigButton kind="line" onClick={onClose}>
          {t('act.cancel')}
        </BigButton>
        <BigButton kind="danger" onClick={confirm}>
          {confirmLabel}
        </BigButton>
      </ButtonRow>
    </PhoneSheet>
  );
}
