import { type Hint, type HintField, writingHints } from '@renda/domain';
import { WarningShape } from '@renda/ui/phone';
import { useLocale } from '@renda/ui/texts';
import { useMemo } from 'react';
import type { DraftContent } from './DraftWork.ts';
import { usePaused } from './usePaused.ts';
import styles from './WritingHints.module.css';

const rest = 900;

/** What would make the writing better, for the fields of one screen, once the writer pauses. It needs no network. */
export function useWritingHints(content: DraftContent, fields: readonly HintField[]): (field: HintField) => Hint[] {
  const paused = usePaused(content, rest);
  const hints = useMemo(() => hintsOf(paused, fields), [paused, fields]);
  return (field) => hints.filter((hint) => hint.field === field);
}

/** The hints for a draft. */
export function hintsOf({ wishedUnit, ...content }: DraftContent, fields?: readonly HintField[]): Hint[] {
  return writingHints({ ...content, isUnitWished: wishedUnit !== null }, fields);
}

/** Hints beside a field: kindly, as questions; what must not stay, as a warning. */
export function WritingHints({ hints }: { hints: readonly Hint[] }) {
  const locale = useLocale();
  return (
    <ul aria-live="polite" className={styles.hints}>
      {hints.map(({ id, field, severity, sentences }) => (
        <li className={severity === 'WARNING' ? styles.warning : styles.advice} key={field + id + sentences.en}>
          {severity === 'WARNING' && <WarningShape />}
          <span>{sentences[locale]}</span>
        </li>
      ))}
    </ul>
  );
}
