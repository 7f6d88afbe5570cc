import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { draftSuggestion, newId, sweepAttachments } from '@renda/db';
import { completeDraft, testViewerOf } from '@renda/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FileHarness, fileHarness } from './testing/fileHarness.ts';
import { pdf } from './testing/sampleFiles.ts';

const hourMs = 3_600_000;

let house: FileHarness;

beforeAll(async () => {
  house = await fileHarness();
});

afterAll(() => house.close());

/** Sweeps as it will be after so many hours. */
const sweepAfter = (hours: number) =>
  sweepAttachments(house.database.ownerUrl, house.bytes, new Date(Date.now() + hours * hourMs));

beforeEach(() => sweepAfter(48));

/** The names of all files in the folder. */
async function filesKept(): Promise<string[]> {
  const entries = await readdir(house.folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

async function upload(mark: string): Promise<string> {
  const { url } = (await house.send(house.deputy.viewer, [{ bytes: pdf(mark), name: '一.pdf' }])).json();
  return url.replace('/files/', '');
}

const rowOf = (id: string) => house.world.db.attachment.findFirst({ where: { id } });

/** An upload whose transaction fails after the bytes are on the disk: PostgreSQL holds no text with a zero in it. */
function failedUpload(mark: string) {
  return house.send(testViewerOf('无名\0演示', [{ role: 'STAFF' }]), [{ bytes: pdf(mark), name: '一.pdf' }]);
}

describe('bytes whose row could not be written', () => {
  test('are on the disk, and nobody is told that they were kept', async () => {
    const answer = await failedUpload('orphan');
    expect(answer.statusCode).toBe(500);
    expect(answer.json().error.code).toBe('INTERNAL');
    expect(await filesKept()).toHaveLength(1);
  });

  test('are removed after a day and not before', async () => {
    await failedUpload('orphan of a day');
    expect(await sweepAfter(23)).toEqual({ rows: 0, files: 0 });
    expect(await filesKept()).toHaveLength(1);
    expect(await sweepAfter(25)).toEqual({ rows: 0, files: 1 });
    expect(await filesKept()).toEqual([]);
  });

  test('stay when they are uploaded again, and count as new from then', async () => {
    await failedUpload('sent again');
    const [sha256 = ''] = await filesKept();
    const path = join(house.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    const longAgo = new Date(Date.now() - 100 * hourMs);
    await utimes(path, longAgo, longAgo);
    await failedUpload('sent again');
    expect(await sweepAfter(0)).toEqual({ rows: 0, files: 0 });
    expect(await filesKept()).toEqual([sha256]);
  });

  test('stay when a row speaks of them by then', async () => {
    await failedUpload('kept at last');
    await attached('kept at last');
    expect(await sweepAfter(48)).toEqual({ rows: 0, files: 0 });
  });
});

/** A file on a draft of the deputy's. */
async function attached(mark: string): Promise<string> {
  const { world, deputy } = house;
  const id = await upload(mark);
  const by = { leadDeputyId: deputy.id, isOnBehalf: false };
  await draftSuggestion(world.actOf(deputy.viewer), newId(), by, completeDraft(world), [id]);
  return id;
}

describe('an upload that nobody attached', () => {
  test('is removed after a day and not before, its bytes with it', async () => {
    const id = await upload('left lying');
    expect(await sweepAfter(23)).toEqual({ rows: 0, files: 0 });
    expect(await rowOf(id)).not.toBeNull();
    expect(await sweepAfter(25)).toEqual({ rows: 1, files: 1 });
    expect(await rowOf(id)).toBeNull();
  });

  test('leaves its bytes to another upload of the same content', async () => {
    const lying = await upload('same content');
    const kept = await attached('same content');
    expect(await sweepAfter(25)).toEqual({ rows: 1, files: 0 });
    expect(await rowOf(lying)).toBeNull();
    const answer = await house.get(house.deputy.viewer, `/files/${kept}`);
    expect(answer.rawPayload.equals(pdf('same content'))).toBe(true);
  });
});

describe('a file of a record', () => {
  test('is never removed', async () => {
    const id = await attached('of a record');
    const { rows } = await sweepAfter(24 * 365);
    expect(rows).toBe(0);
    expect((await house.get(house.deputy.viewer, `/files/${id}`)).statusCode).toBe(200);
  });
});

describe('the folder', () => {
  test('keeps the same bytes once', async () => {
    const before = await filesKept();
    const first = await house.bytes.put(pdf('once'));
    expect(await house.bytes.put(pdf('once'))).toBe(first);
    expect((await filesKept()).length).toBe(before.length + 1);
    expect(await text(await house.bytes.read(first))).toBe(pdf('once').toString());
  });

  test('is rid of what a crash left half written, after a day', async () => {
    const place = join(house.folder, 'ab', 'cd');
    await mkdir(place, { recursive: true });
    await writeFile(join(place, 'abcd.half.part'), 'half');
    await sweepAfter(23);
    expect(await filesKept()).toContain('abcd.half.part');
    await sweepAfter(25);
    expect(await filesKept()).not.toContain('abcd.half.part');
  });

  test('gives nothing under a name that is no hash', async () => {
    await expect(house.bytes.read('../../secrets.json')).rejects.toThrow('not a SHA-256');
  });

  test('removes only what nobody has put since', async () => {
    const sha256 = await house.bytes.put(pdf('put again'));
    expect(await house.bytes.removeOlder(sha256, new Date(Date.now() - hourMs))).toBe(false);
    expect(await text(await house.bytes.read(sha256))).toBe(pdf('put again').toString());
    expect(await house.bytes.removeOlder(sha256, new Date(Date.now() + hourMs))).toBe(true);
    expect(await house.bytes.removeOlder(sha256, new Date(Date.now() + hourMs))).toBe(false);
  });
});
