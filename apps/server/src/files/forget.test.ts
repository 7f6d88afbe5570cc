import { readdir } from 'node:fs/promises';
import { forgetBytes, purgeSuggestion } from '@renda/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FileHarness, fileHarness } from './testing/fileHarness.ts';
import { pdf } from './testing/sampleFiles.ts';

let house: FileHarness;

beforeAll(async () => {
  house = await fileHarness();
});

afterAll(() => house.close());

async function filesKept(): Promise<string[]> {
  const entries = await readdir(house.folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

/** A suggestion with a file of that content attached. */
async function withFile(mark: string): Promise<string> {
  const { db } = house.world;
  const { url } = (await house.send(house.deputy.viewer, [{ bytes: pdf(mark), name: '一.pdf' }])).json();
  const { id } = await house.deputy.suggestionIn('SUBMITTED');
  await db.attachment.update({ where: { id: url.replace('/files/', '') }, data: { suggestionId: id } });
  return id;
}

/** Purges it, and forgets its files as the server does. */
async function purge(id: string): Promise<number> {
  const { world, database, bytes } = house;
  const asked = await world.db.suggestion.findUniqueOrThrow({ where: { id }, select: { id: true, version: true } });
  const files = await purgeSuggestion(world.actOf(world.staff), asked, '含有工作秘密');
  return forgetBytes(database.ownerUrl, bytes, files, new Date());
}

describe('the files of a purged suggestion', () => {
  test('are gone from the disk at once', async () => {
    const id = await withFile('secret');
    expect(await filesKept()).toHaveLength(1);
    expect(await purge(id)).toBe(1);
    expect(await filesKept()).toEqual([]);
  });

  test('stay while another record has the same', async () => {
    const [one, other] = [await withFile('leaflet'), await withFile('leaflet')];
    expect(await filesKept()).toHaveLength(1);
    expect(await purge(one)).toBe(0);
    expect(await filesKept()).toHaveLength(1);
    expect(await purge(other)).toBe(1);
    expect(await filesKept()).toEqual([]);
  });
});
