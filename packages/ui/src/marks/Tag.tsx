import type { ReactNode } from 'react';
import { CheckShape, ClockShape, WarningShape } from './shapes.tsx';
import styles from './Tag.module.css';

export type TagKind = 'rest' | 'accent' | 'ok' | 'due' | 'late';

const shapes: Partial<Record<TagKind, ReactNode>> = {
  ok: <CheckShape />,
  due: <ClockShape />,
  late: <WarningShape />,
};

/** A short word about a thing. Good, due and late carry a shape beside their colour. */
export function Tag({ kind = 'rest', children }: { kind?: TagKind; children: ReactNode }) {
  return (
    <span className={`${styles.tag} ${styles[kind] ?? ''}`}>
      {shapes[kind]}
      {children}
    </span>
  );
}
