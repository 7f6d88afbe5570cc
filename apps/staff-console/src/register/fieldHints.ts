import type { RegisterField } from '@renda/domain';
import type { ParseKeys } from 'i18next';

const hints: Readonly<Record<string, ParseKeys<'register'>>> = {
  validTo: 'hint.validTo',
  sortOrder: 'hint.sortOrder',
  predecessorId: 'hint.predecessorId',
  handedThroughId: 'hint.handedThroughId',
  townshipId: 'hint.townshipId',
  phone: 'hint.phone',
  legalBasis: 'hint.legalBasis',
};

const endingHints: Readonly<Record<string, ParseKeys<'register'>>> = {
  validTo: 'hint.endsOn',
  legalBasis: 'hint.legalBasis',
  reason: 'hint.reason',
};

/** How to fill in a field, where its label does not say it all. */
export function fieldHint(name: string, field: RegisterField, isEnding = false): ParseKeys<'register'> | null {
  const isPlain = field.type === 'day' && field.isLastDay === true;
  return isPlain ? null : ((isEnding ? endingHints : hints)[name] ?? null);
}
