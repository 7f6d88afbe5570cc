export { forgetDrafts, keepDraft, keptDraft } from '../drafts/keepDraft.ts';
export { daysBetween, type Locale, longDate, shortDate, shortInstant, today } from './dates.ts';
export { type TextTree, textGaps } from './textGaps.ts';
export { uiTexts } from './uiTexts.ts';
export { useLocale } from './useLocale.ts';
