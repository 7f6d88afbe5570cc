/** A process for tests: starts the PostgreSQL of the folder, says where it is, and lives until it is killed. */
import { startEmbeddedPostgres } from '../startEmbeddedPostgres.ts';

const { ownerUrl } = await startEmbeddedPostgres({ folder: process.argv[2] ?? '' });
process.send?.(ownerUrl);
setInterval(() => {}, 60_000);
