/** One connection of the owner's, for work that is neither a county's nor a client's. */
import pg from 'pg';

/** Connects, does the work, and closes whatever happens. */
export async function withOwner<T>(url: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client(url);
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}
