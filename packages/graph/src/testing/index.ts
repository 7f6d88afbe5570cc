/** What tests of the graph begin with: the real schema on a database of their own, asked as anyone. */
export { type BulkBoard, bulkBoards } from './bulkBoards.ts';
export { type BulkList, boardNumbers, bulkLists, bulkSummaries, searched } from './bulkLists.ts';
export { type BulkSimilar, bulkSimilar } from './bulkSimilar.ts';
export { type Door, type Doors, everyDoor, openDoors } from './doors.ts';
export { type GraphHarness, graphHarness } from './graphHarness.ts';
