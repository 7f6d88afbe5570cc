import styles from './ConfirmBox.module.css';

interface Props {
  label: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

/** A word that one gives by touching it: big enough for a thumb, the whole sentence is the target. */
export function ConfirmBox({ label, isChecked, onChange }: Props) {
  return (
    <label className={`${styles.box} ${isChecked ? styles.checked : ''}`}>
      <input checked={isChecked} onChange={(event) => onChange(event.target.checked)} type="checkbox" />
      {label}
    </label>
  );
}
