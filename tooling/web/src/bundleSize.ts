import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One chunk as Vite's manifest describes it. */
interface Chunk {
  file: string;
  imports?: string[];
}

export type Manifest = Record<string, Chunk>;

/**
 * The files that a browser loads before the given entries can run: they and all that they import statically.
 * Refuses (throws) when the manifest doesn't know an entry, since then nothing would be measured.
 */
export function filesBefore(manifest: Manifest, entries: readonly string[]): string[] {
  const seen = new Set<string>();
  const visit = (key: string) => {
    if (seen.has(key)) return;
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the manifest has no chunk ${key}; it has ${Object.keys(manifest).join(', ')}`);
    seen.add(key);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const entry of entries) visit(entry);
  return [...seen].map((key) => manifest[key]?.file ?? '').filter((file) => file.endsWith('.js'));
}

/** Kilobytes (1,024 bytes) of the files after gzip. */
export function gzipKilobytes(folder: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) / 1024;
}
