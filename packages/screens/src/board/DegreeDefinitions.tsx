import {
  type Degree,
  degreeFormulas,
  degreeQuestionTerms,
  degrees,
  degreeTerms,
  measureTerms,
  type Sentences,
  type UnitDuty,
  unitDuties,
  unitDutyTerms,
  unitMeasureTerms,
} from '@renda/domain';
import { useTranslation } from 'react-i18next';
import { useWord } from '../texts/useWord.ts';
import { Definitions } from './Definitions.tsx';

interface Props {
  /** The version by which the board was measured. */
  version: string;
  isByUnit: boolean;
}

const terms: Readonly<Record<Degree | UnitDuty, Sentences>> = { ...degreeTerms, ...unitDutyTerms };

/** The formula of the degrees in words: each measure with the points it may bring. */
export function DegreeDefinitions({ version, isByUnit }: Props) {
  const { t } = useTranslation('board');
  const word = useWord();
  const formula = degreeFormulas.find((one) => one.version === version);
  if (!formula) return null;
  const words = (points: Readonly<Record<string, number>>, measures: Readonly<Record<string, Sentences>>) =>
    Object.entries(points).map(([measure, most]) => {
      const term = measures[measure];
      return t('definition.points', { what: term ? word(term) : measure, points: most });
    });
  const shown: readonly (Degree | UnitDuty)[] = isByUnit ? [...degrees, ...unitDuties] : degrees;
  const entries = shown.map((key) => {
    const isOwn = isByUnit || !(key in formula.suggestion);
    const parts = isOwn
      ? words(formula.unit[key].points, unitMeasureTerms)
      : words(formula.suggestion[key as Degree].points, measureTerms);
    const question = key in degreeQuestionTerms && !isByUnit ? `${word(degreeQuestionTerms[key as Degree])} — ` : '';
    return { label: word(terms[key]), words: `${question}${parts.join(t('definition.and'))}` };
  });
  return (
    <Definitions
      entries={entries}
      note={t('definition.late', { days: formula.lateDaysToNothing })}
      title={t('definition.degrees', { version })}
    />
  );
}
