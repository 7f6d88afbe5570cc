import { Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { DueTrace } from '../marks/DueTrace.tsx';
import { Tag } from '../marks/Tag.tsx';
import { type DueDate, useDueWord } from '../marks/useDueWord.ts';
import styles from './DueTag.module.css';

/** How a due date stands, as a word and a shape. With a trace, touching it shows how the date came about. */
export function DueTag(due: DueDate) {
  const { t } = useTranslation('ui');
  const { kind, word } = useDueWord(due);
  if (!due.trace?.length) {
    return (
      <span className={styles.plain}>
        <Tag kind={kind}>{word}</Tag>
      </span>
    );
  }
  return (
    <Popover content={<DueTrace dueOn={due.dueOn} trace={due.trace} />} trigger={['click']}>
      <button aria-label={`${word}，${t('due.explain')}`} className={styles.button} type="button">
        <Tag kind={kind}>{word}</Tag>
      </button>
    </Popover>
  );
}
