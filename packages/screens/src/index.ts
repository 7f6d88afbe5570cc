export { EntryScreen } from './suggestion/EntryScreen.tsx';
export { ScreeningScreen } from './suggestion/ScreeningScreen.tsx';
export { SuggestionScreen } from './suggestion/SuggestionScreen.tsx';
export { SuggestionsScreen } from './suggestion/SuggestionsScreen.tsx';
export { type SuggestionSearch, suggestionSearch } from './suggestion/suggestionSearch.ts';
export { type SuggestionsSearch, suggestionsSearch } from './suggestion/suggestionsSearch.ts';
export { screenTexts } from './texts.ts';
export { TodayScreen } from './today/TodayScreen.tsx';
export { type Way, type Ways, WaysContext } from './ways/WaysContext.ts';
