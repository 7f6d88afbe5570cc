/** The closed lists of boards and degrees as enums of the schema. */
import {
  bandTerms,
  countTerms,
  degreeTerms,
  type RateKey as KeyOfRate,
  rateDefinitions,
  rateKeys,
  rateSentences,
  type Sentences,
  unitDutyTerms,
} from '@renda/domain';
import { builder } from '../builder.ts';
import { enumOf } from '../enumOf.ts';

export const Degree = enumOf('Degree', 'One of the five degrees of handling (五度).', degreeTerms);
export const UnitDuty = enumOf('UnitDuty', 'What its role asks of a unit.', unitDutyTerms);
export const Band = enumOf('Band', 'Whether a group has enough cases to be compared.', bandTerms);
export const Count = enumOf('Count', 'What a board counts of suggestions.', countTerms);

export const BoardMeasure = enumOf('BoardMeasure', 'A degree, or a duty of a unit.', {
  ...degreeTerms,
  ...unitDutyTerms,
});

const rateTerms = Object.fromEntries(
  rateKeys.map((key) => {
    const [{ label }, share] = [rateDefinitions[key], rateSentences(key)];
    return [key, { 'zh-CN': `${label['zh-CN']}：${share['zh-CN']}`, en: `${label.en}: ${share.en}` }];
  }),
) as Record<KeyOfRate, Sentences>;

export const Rate = enumOf('Rate', 'A standard rate, with what it is a share of.', rateTerms);

export const BoardBy = builder.enumType('BoardBy', {
  description: 'By what a board groups suggestions.',
  values: {
    UNIT: { description: 'By the units that owe a reply; the degrees are those of the unit’s own part.' },
    TOWNSHIP: { description: 'By the township of the lead deputy.' },
    CATEGORY: { description: 'By subject.' },
    SESSION: { description: 'By session; those raised in recess together.' },
    YEAR: { description: 'By the calendar year of filing.' },
  } as const,
});

export const Ungrouped = builder.enumType('Ungrouped', {
  description: 'A grouping in which a suggestion has no group.',
  values: {
    TOWNSHIP: { description: 'Without a township.' },
    CATEGORY: { description: 'Without a subject.' },
    SESSION: { description: 'Raised in recess.' },
  } as const,
});
