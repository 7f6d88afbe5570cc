import { Popover } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DueTrace } from '../marks/DueTrace.tsx';
import { Tag } from '../marks/Tag.tsx';
import { type DueDate, useDueWord } from '../marks/useDueWord.ts';
import styles from './DueTag.module.css';

interface Props extends DueDate {
  /** Instead of `trace`: drawn, and so perhaps fetched, only when somebody asks why. */
  explanation?: ReactNode;
}

/** How a due date stands, as a word and a shape. With a trace, touching it shows how the date came about. */
export function DueTag({ explanation, ...due }: Props) {
  const { t } = useTranslation('ui');
  const { kind, word } = useDueWord(due);
  const why = explanation ?? (due.trace?.length ? <DueTrace dueOn={due.dueOn} trace={due.trace} /> : null);
  if (!why) {
    return (
      <span className={styles.plain}>
        <Tag kind={kind}>{word}</Tag>
      </span>
    );
  }
  return (
    <Popover content={why} trigger={['click']}>
      <button aria-label={`${word}，${t('due.explain')}`} className={styles.button} type="button">
        <Tag kind={kind}>{word}</Tag>
      </button>
    </Popover>
  );
}
