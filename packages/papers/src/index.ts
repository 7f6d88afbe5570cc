/** The public face of papers: what leaves the platform as a file, as its viewer may see it. */
export { type BoardBy, groupWords } from './board/boardTables.ts';
export { boardWorkbook } from './board/boardWorkbook.ts';
export { caseArchive } from './case-file/caseArchive.ts';
export { batchLetterFile } from './letters/batchLetters.ts';
export { sampleLetterFile } from './letters/sampleLetter.ts';
export { type LetterFile, suggestionLetterFile } from './letters/suggestionLetters.ts';
export type { ListFilter } from './lists/ListSheet.ts';
export { listWorkbook } from './lists/listWorkbook.ts';
export { recordedTables } from './recordedRows.ts';
export { filteredEntries } from './register/filteredEntries.ts';
export { reportFile } from './report/reportFile.ts';
export { type YearEnd, yearEndWorkbook } from './year-end/yearEndWorkbook.ts';
