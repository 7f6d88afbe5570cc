/** Vitest's global set-up for packages whose tests need PostgreSQL: one server for all workers, ended with them. */
import { testCluster } from './testCluster.ts';

/** Starts or joins the server and hands its address to the workers as TEST_DATABASE_URL; returns what ends our use of it. */
export default async function vitestCluster(): Promise<() => Promise<void>> {
  const cluster = await testCluster();
  process.env.TEST_DATABASE_URL = cluster.ownerUrl;
  return () => cluster.stop();
}
