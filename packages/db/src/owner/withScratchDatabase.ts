/** A database for one piece of work, gone after it. */
import { randomBytes } from 'node:crypto';
import { databaseUrl } from './databaseUrl.ts';
import { withOwner } from './withOwner.ts';

/** Makes an empty database beside that of `ownerUrl`, does the work on it, and drops it whatever happens. */
export async function withScratchDatabase<T>(ownerUrl: string, work: (url: string) => Promise<T>): Promise<T> {
  const name = `scratch_${randomBytes(6).toString('hex')}`;
  return withOwner(ownerUrl, async (owner) => {
    await owner.query(`create database ${name} template template0`);
    try {
      return await work(databaseUrl(ownerUrl, name));
    } finally {
      await owner.query(`drop database ${name} with (force)`);
    }
  });
}
