/** A process for tests: holds the lock alone until it is killed. */
import { FolderLock } from '../FolderLock.ts';

const lock = new FolderLock(process.argv[2] ?? '');
process.send?.(await lock.exclusive(0));
setInterval(() => lock, 60_000);
