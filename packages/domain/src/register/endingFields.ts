/** What is asked when an entry of the register ends. */
import { endingGroundTerms } from './mandateGrounds.ts';
import { choice, optionalText, type RegisterField, text } from './RegisterField.ts';
import { fieldsOf } from './registerFields.ts';
import type { RegisterNoun } from './registerNouns.ts';

/** Why an entry ends, in words. */
export const endingReason = optionalText('终止原因', 'Reason', 200);

/** The grounds and the basis on which a mandate ends (代表法 62). */
const mandateEnding = {
  endGrounds: choice('事由', 'Grounds', endingGroundTerms),
  legalBasis: text('依据', 'Legal basis', 120),
} as const;

/** The fields of an ending: the day, the reason; for a mandate the legal grounds and their basis too. */
export function endingFields(noun: RegisterNoun): Readonly<Record<string, RegisterField>> {
  const { validTo } = fieldsOf(noun);
  return {
    ...(validTo ? { validTo: { ...validTo, isRequired: true } } : {}),
    ...(noun === 'deputy' ? mandateEnding : {}),
    reason: endingReason,
  };
}
