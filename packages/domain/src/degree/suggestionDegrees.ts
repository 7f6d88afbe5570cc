/** The five degrees of one suggestion: of the matter, never of a person. */
import type { PlainDate } from '../kernel/plainDate.ts';
import type { Sentences } from '../kernel/Refusal.ts';
import { arithmetic, type Finding, type Measured } from './arithmetic.ts';
import type { DegreeFormula } from './DegreeFormula.ts';
import { type Degree, type Measure, measures, measureTerms } from './degreeTerms.ts';
import { evaluationLapsed, notEvaluated } from './findings.ts';
import type { SuggestionRecord } from './SuggestionRecord.ts';
import { suggestionMeasures } from './suggestionMeasures.ts';

/**
 * Each degree with its arithmetic, or without a value and with the reason. `today` decides only what is late by now:
 * once a suggestion is closed its degrees no longer change.
 */
export function suggestionDegrees(
  record: SuggestionRecord,
  formula: DegreeFormula,
  today: PlainDate,
): Record<Degree, Measured> {
  const findings = Object.fromEntries(
    measures.map((m) => [m, suggestionMeasures[m](record, { today, formula })]),
  ) as Record<Measure, Finding>;
  const measured = (degree: Degree, unmeasured: Sentences): Measured =>
    arithmetic(formula.suggestion[degree], measureTerms, findings, unmeasured);
  return {
    ACCURACY: measured('ACCURACY', {
      'zh-CN': '尚未受理，暂不衡量',
      en: 'It is not accepted, so there is nothing to measure yet.',
    }),
    SPEED: measured('SPEED', unanswered),
    INTENSITY: measured('INTENSITY', unanswered),
    STRENGTH: measured('STRENGTH', {
      'zh-CN': '没有到期的承诺，也未开展回头看，暂不衡量',
      en: 'No commitment is due and no look-back was held, so there is nothing to measure yet.',
    }),
    SATISFACTION: measured('SATISFACTION', record.isEvaluationLapsed ? evaluationLapsed : notEvaluated),
  };
}

const unanswered: Sentences = {
  'zh-CN': '尚未答复，也未到期，暂不衡量',
  en: 'It is neither answered nor past its date, so there is nothing to measure yet.',
};
