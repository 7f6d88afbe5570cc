import { Popup } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DueTrace } from '../marks/DueTrace.tsx';
import { Tag } from '../marks/Tag.tsx';
import { type DueDate, useDueWord } from '../marks/useDueWord.ts';
import { BigButton } from './BigButton.tsx';
import styles from './PhoneDueTag.module.css';

/** How a due date stands, as a word and a shape. With a trace, touching it shows how the date came about. */
export function PhoneDueTag(due: DueDate) {
  const { t } = useTranslation('ui');
  const [isOpen, setOpen] = useState(false);
  const { kind, word } = useDueWord(due);
  if (!due.trace?.length) return <Tag kind={kind}>{word}</Tag>;
  return (
    <>
      <button
        aria-label={`${word}，${t('due.explain')}`}
        className={styles.button}
        onClick={() => setOpen(true)}
        type="button"
      >
        <Tag kind={kind}>{word}</Tag>
      </button>
      <Popup bodyStyle={{ borderRadius: '14px 14px 0 0' }} onMaskClick={() => setOpen(false)} visible={isOpen}>
        <div className={styles.sheet}>
          <DueTrace dueOn={due.dueOn} trace={due.trace} />
          <BigButton kind="line" onClick={() => setOpen(false)}>
            {t('act.close')}
          </BigButton>
        </div>
      </Popup>
    </>
  );
}
