/** What tests of other packages begin with: a database, and counting. */
export { withOwner } from '../owner/withOwner.ts';
export { bulkCounty } from './bulkCounty.ts';
export { countedClient, countStatements, sentStatements } from './countStatements.ts';
export { cutConnections } from './cutConnections.ts';
export { delegationInSession } from './delegationInSession.ts';
export { type JobQueue, jobQueue } from './jobQueue.ts';
export * from './leadership.ts';
export { faultsAmong, faultsOf } from './lives/checkLives.ts';
export { readSnapshots } from './lives/Snapshot.ts';
export { insideFunction, type QueryPlan, queryPlans, type TableRead } from './queryPlans.ts';
export { registerEntries, since } from './registerEntries.ts';
export { exported, stagedImport } from './stagedImport.ts';
export { type TestCluster, testCluster } from './testCluster.ts';
export { type TestCounty, type TestDatabase, testDatabase } from './testDatabase.ts';
export {
  completeDraft,
  completeReply,
  replyAfterConsultation,
  testAttachment,
  testViewerOf,
  testWorld,
  type World,
} from './world.ts';
