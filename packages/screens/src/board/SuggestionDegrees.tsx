import type { FragmentType } from '@apollo/client';
import { degreeTerms } from '@renda/domain';
import { Section } from '@renda/ui/desktop';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import { useWord } from '../texts/useWord.ts';
import { DegreeArithmetic } from './DegreeArithmetic.tsx';
import {
  type SuggestionDegrees_suggestionFragment,
  SuggestionDegrees_suggestionFragmentDoc,
} from './SuggestionDegrees.generated.ts';
import styles from './SuggestionDegrees.module.css';

interface Props {
  suggestion: FragmentType<SuggestionDegrees_suggestionFragment>;
}

/** The five degrees of one suggestion as small gauges, each opening onto its arithmetic. */
export function SuggestionDegrees({ suggestion }: Props) {
  const { t } = useTranslation('board');
  const word = useWord();
  const panel = useId();
  const [open, setOpen] = useState<string | null>(null);
  const found = useRecord(SuggestionDegrees_suggestionFragmentDoc, 'SuggestionDegrees_suggestion', suggestion);
  if (!found) return null;
  const opened = found.degrees.find(({ degree }) => degree === open);
  return (
    <Section
      note={
        <span className={styles.hint} data-print="no">
          {t('gauge.hint')}
        </span>
      }
      title={t('gauge.title')}
    >
      <div className={styles.gauges}>
        {found.degrees.map(({ degree, value, unmeasured }) => (
          <button
            aria-controls={panel}
            aria-expanded={degree === open}
            className={styles.gauge}
            key={degree}
            onClick={() => setOpen(degree === open ? null : degree)}
            title={unmeasured ?? undefined}
            type="button"
          >
            <Ring value={value ?? null} />
            {word(degreeTerms[degree])}
          </button>
        ))}
      </div>
      <div aria-live="polite" id={panel}>
        {opened && <DegreeArithmetic degree={opened} title={word(degreeTerms[opened.degree])} />}
      </div>
    </Section>
  );
}

const radius = 22;
const round = 2 * Math.PI * radius;

/** A ring filled as far as the degree goes; dashed where there is none yet. */
function Ring({ value }: { value: number | null }) {
  const { t } = useTranslation('board');
  return (
    <svg
      aria-label={value === null ? t('degrees.none') : String(value)}
      className={styles.ring}
      role="img"
      viewBox="0 0 52 52"
    >
      <circle className={value === null ? styles.empty : styles.track} cx="26" cy="26" r={radius} />
      {value !== null && value > 0 && (
        <circle
          className={styles.arc}
          cx="26"
          cy="26"
          r={radius}
          strokeDasharray={`${(value / 100) * round} ${round}`}
          transform="rotate(-90 26 26)"
        />
      )}
      <text className={styles.value} dominantBaseline="central" textAnchor="middle" x="26" y="26">
        {value === null ? '—' : Math.round(value)}
      </text>
    </svg>
  );
}
