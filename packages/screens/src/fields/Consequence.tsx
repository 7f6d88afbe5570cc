import { InfoCircleOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import styles from './Consequence.module.css';

/** Exactly what an official act will do, said before it is done. */
export function Consequence({ children }: { children: ReactNode }) {
  return (
    <p className={styles.consequence}>
      <InfoCircleOutlined aria-hidden="true" className={styles.mark} />
      <span>{children}</span>
    </p>
  );
}
