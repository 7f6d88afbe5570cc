import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DueTrace } from '../marks/DueTrace.tsx';
import { ClockShape } from '../marks/shapes.tsx';
import { Tag } from '../marks/Tag.tsx';
import { type DueDate, useDueWord } from '../marks/useDueWord.ts';
import { BigButton } from './BigButton.tsx';
import styles from './PhoneDueTag.module.css';
import { PhoneSheet } from './PhoneSheet.tsx';

/** How a due date stands, as a word and a shape. With a trace, touching it shows how the date came about. */
export function PhoneDueTag(due: DueDate) {
  const { t } = useTranslation('ui');
  const [isOpen, setOpen] = useState(false);
  const { kind, word } = useDueWord(due);
  const tag = (
    <Tag kind={kind}>
      {kind === 'rest' && <ClockShape />}
      {word}
    </Tag>
  );
  if (!due.trace?.length) return tag;
  return (
    <>
      <button
        aria-label={`${word}，${t('due.explain')}`}
        className={styles.button}
        onClick={() => setOpen(true)}
        type="button"
      >
        {tag}
      </button>
      <PhoneSheet isOpen={isOpen} label={t('due.explain')} onClose={() => setOpen(false)}>
        <DueTrace dueOn={due.dueOn} trace={due.trace} />
        <BigButton kind="line" onClick={() => setOpen(false)}>
          {t('act.close')}
        </BigButton>
      </PhoneSheet>
    </>
  );
}
