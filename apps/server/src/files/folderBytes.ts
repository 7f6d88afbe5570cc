/** Attachments' bytes in a folder, each file under its hash; written whole and synced before it is there. */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AttachmentBytes } from '@renda/db';

/** Keeps bytes below `folder`, in two levels of folders by the first digits of the hash. */
export function folderBytes(folder: string): AttachmentBytes {
  const pathOf = (sha256: string) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('not a SHA-256 in hex');
    return join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  };
  return {
    async put(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const path = pathOf(sha256);
      if (!(await touched(path))) await writeWhole(path, bytes);
      return sha256;
    },
    async read(sha256) {
      const path = pathOf(sha256);
      await stat(path);
      return createReadStream(path);
    },
    listBefore: (instant) => olderThan(folder, instant),
    removeOlder: (sha256, instant) => removeOlder(pathOf(sha256), instant),
  };
}

/** Whether the file is there; it counts as new again, so that a sweep under way leaves it alone. */
async function touched(path: string): Promise<boolean> {
  const now = new Date();
  return utimes(path, now, now).then(
    () => true,
    () => false,
  );
}

/** Written beside its place, synced, then moved there in one step, and the folder synced: a crash leaves all of it or nothing. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${randomUUID()}.part`;
  const file = await open(beside, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
  const parent = await open(dirname(path));
  await parent.sync().finally(() => parent.close());
}

/**
 * Moved aside before it is looked at a last time: who puts the same bytes meanwhile finds nothing and writes them anew, or had made
 * them young, and then they go back.
 */
async function removeOlder(path: string, instant: Date): Promise<boolean> {
  const aside = `${path}.${randomUUID()}.part`;
  if (!(await renamed(path, aside))) return false;
  if ((await stat(aside)).mtime < instant) {
    await rm(aside);
    return true;
  }
  await rename(aside, path);
  return false;
}

async function renamed(from: string, to: string): Promise<boolean> {
  return rename(from, to).then(
    () => true,
    () => false,
  );
}

async function* olderThan(folder: string, instant: Date): AsyncIterable<string> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    if (!file.isFile() || (await stat(path)).mtime >= instant) continue;
    if (file.name.endsWith('.part')) await rm(path, { force: true });
    else yield file.name;
  }
}
