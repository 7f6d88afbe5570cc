/** A database that throws everybody out. */
import { withOwner } from '../owner/withOwner.ts';

/** Ends every connection of the owner's to the database but the one that does it. */
export async function cutConnections(ownerUrl: string): Promise<void> {
  await withOwner(ownerUrl, (owner) =>
    owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`,
    ),
  );
}
