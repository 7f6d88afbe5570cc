/** The public face of papers: what leaves the platform as a file, as its viewer may see it. */
export type { ListFilter } from './lists/ListSheet.ts';
export { listWorkbook } from './lists/listWorkbook.ts';
