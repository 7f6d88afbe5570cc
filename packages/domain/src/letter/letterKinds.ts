/** The letters that the platform draws up, and who may take each out in which state of the suggestion. */
import type { Sentences } from '../kernel/Refusal.ts';
import { allows } from '../role/policies.ts';
import type { Viewer } from '../role/Viewer.ts';
import type { SuggestionState } from '../suggestion/suggestionLifecycle.ts';
import { type SuggestionFacts, suggestionRelations } from '../suggestion/suggestionRelations.ts';

const handed = [
  'HANDED_OVER',
  'ASSIGNED',
  'HANDLING',
  'REPLIED',
  'EVALUATED',
  'WITH_COUNCIL',
  'FULFILLING',
  'CLOSED',
] as const satisfies readonly SuggestionState[];
const replied = ['REPLIED', 'EVALUATED', 'WITH_COUNCIL', 'FULFILLING', 'CLOSED'] as const;

/** Letters about one suggestion: their official name, and the states in which there is anything to write. */
export const suggestionLetters = {
  handOverNotice: { label: { 'zh-CN': '交办通知', en: 'handing-over notice' }, from: handed },
  reminder: { label: { 'zh-CN': '督办函', en: 'reminder' }, from: ['HANDED_OVER', 'ASSIGNED', 'HANDLING'] },
  reply: { label: { 'zh-CN': '答复函', en: 'reply letters' }, from: ['HANDLING', ...replied] },
  opinionForm: { label: { 'zh-CN': '征询意见表', en: 'opinion form' }, from: ['HANDLING', ...replied] },
  lookBackRecord: { label: { 'zh-CN': '回头看记录', en: 'look-back record' }, from: ['FULFILLING', 'CLOSED'] },
} as const satisfies Readonly<Record<string, { label: Sentences; from: readonly SuggestionState[] }>>;

export type SuggestionLetter = keyof typeof suggestionLetters;
export const suggestionLetterNames = Object.keys(suggestionLetters) as SuggestionLetter[];

/** Letters of a batch: a notice with its list and texts for each organ and unit, and the list on which they sign. */
export const batchLetterTerms = {
  handOverNotice: { 'zh-CN': '交办通知', en: 'handing-over notices' },
  receiptList: { 'zh-CN': '签收单', en: 'receipt list' },
} as const satisfies Record<string, Sentences>;

export type BatchLetter = keyof typeof batchLetterTerms;
export const batchLetterNames = Object.keys(batchLetterTerms) as BatchLetter[];

/** What each letter is called, as the audit trail has it. */
export const letterTerms: Readonly<Record<string, Sentences>> = {
  ...batchLetterTerms,
  ...Object.fromEntries(suggestionLetterNames.map((name) => [name, suggestionLetters[name].label])),
};

/** The letters about the suggestion that the viewer may take out now; `unitIds` are the units that handle it. */
export function availableSuggestionLetters(
  viewer: Viewer,
  facts: SuggestionFacts,
  unitIds: readonly string[],
): SuggestionLetter[] {
  const held = new Set(suggestionRelations(viewer, facts));
  const isUnit = viewer.grants.some(
    ({ role, organId }) =>
      (role === 'HANDLER' || role === 'UNIT_HEAD') && organId !== null && unitIds.includes(organId),
  );
  if (isUnit) held.add('unit');
  return suggestionLetterNames.filter((name) => {
    const from: readonly SuggestionState[] = suggestionLetters[name].from;
    return from.includes(facts.state) && allows(viewer, `letter.${name}`, held);
  });
}
