/** What tests of the graph begin with: the real schema on a database of their own, asked as anyone. */
export { type Doors, expectHidden, expectSeen } from './doors.ts';
export { type GraphHarness, graphHarness } from './graphHarness.ts';
