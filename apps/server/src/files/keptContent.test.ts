import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import exifr from 'exifr';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FileHarness, fileHarness } from './testing/fileHarness.ts';
import { docx, ofd, pdf, photograph, program } from './testing/sampleFiles.ts';

let house: FileHarness;

beforeAll(async () => {
  house = await fileHarness();
});

afterAll(() => house.close());

const upload = (bytes: Uint8Array, name: string, headers: Record<string, string> = {}) =>
  house.send(house.deputy.viewer, [{ bytes, name }], headers);

/** The bytes of a file as its uploader gets them again. */
async function gotBack(url: string): Promise<Buffer> {
  return (await house.get(house.deputy.viewer, url)).rawPayload;
}

describe('a photograph', () => {
  test.each(['jpeg', 'png', 'webp'] as const)('of type %s loses the place where it was taken', async (type) => {
    const answer = await upload(await photograph(type, true), `现场.${type}`);
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({ isLocationRemoved: true, mediaType: `image/${type}` });
    const kept = await gotBack(answer.json().url);
    const { format, exif, width, height } = await sharp(kept).metadata();
    expect({ format, exif, width, height }).toEqual({ format: type, exif: undefined, width: 64, height: 48 });
    expect(kept.includes('GPS')).toBe(false);
  });

  test('of a phone does hold a place before it is sent', async () => {
    const place = await exifr.gps(await photograph('jpeg', true));
    expect(place.latitude).toBeCloseTo(24.8167, 3);
    expect(place.longitude).toBeCloseTo(99.6, 3);
  });

  test.each(['jpeg', 'png', 'webp'] as const)('of type %s without a place is kept byte for byte', async (type) => {
    const sent = await photograph(type, false);
    const answer = await upload(sent, `现场.${type}`);
    expect(answer.json()).toMatchObject({ isLocationRemoved: false, size: sent.length });
    expect((await gotBack(answer.json().url)).equals(sent)).toBe(true);
  });

  test('that tells its place in XMP alone loses it too', async () => {
    const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><exif:GPSLatitude>24,49N</exif:GPSLatitude></x:xmpmeta>';
    const sent = await sharp(await photograph('jpeg', false))
      .withXmp(xmp)
      .toBuffer();
    expect(sent.includes('GPSLatitude')).toBe(true);
    const answer = await upload(sent, '现场.jpg');
    expect(answer.json().isLocationRemoved).toBe(true);
    expect((await gotBack(answer.json().url)).includes('GPSLatitude')).toBe(false);
  });

  test('that cannot be opened is refused in words', async () => {
    const damaged = (await photograph('jpeg', true)).subarray(0, 330);
    const answer = await upload(damaged, '现场.jpg');
    expect(answer.statusCode).toBe(422);
    expect(answer.json().error.message).toBe('这张照片已损坏，无法打开；请换一张再传。');
  });
});

describe('a paper', () => {
  test.each([
    ['a PDF', pdf(), 'application/pdf'],
    ['a Word file', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['an OFD', ofd, 'application/ofd'],
  ])('that is %s is kept byte for byte', async (_kind, sent, mediaType) => {
    const answer = await upload(sent, '正式答复');
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({ mediaType, isLocationRemoved: false });
    expect((await gotBack(answer.json().url)).equals(sent)).toBe(true);
  });

  test('lies on the disk under its hash', async () => {
    const { id } = (await upload(pdf('hash'), '扫描件.pdf')).json();
    const uuid = Buffer.from(id, 'base64').toString().replace('Attachment:', '');
    const { sha256 } = await house.world.db.attachment.findFirstOrThrow({ where: { id: uuid } });
    const path = join(house.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    expect((await readFile(path)).equals(pdf('hash'))).toBe(true);
  });
});

describe('what is neither photograph nor paper', () => {
  test('is refused by its content, whatever it is called', async () => {
    const answer = await upload(program, '现场照片.jpg');
    expect(answer.statusCode).toBe(422);
    expect(answer.json().error).toMatchObject({
      code: 'Invalid',
      message:
        '只能上传照片（JPG、PNG、WebP）、PDF、OFD、Word（docx）或 Excel（xlsx）文件；这个文件的内容不是这些类型。',
    });
  });

  test('is refused in English to a reader of English', async () => {
    const answer = await upload(program, 'road.jpg', { 'accept-language': 'en-GB,en;q=0.9' });
    expect(answer.json().error.message).toMatch(/^Only photographs .* the content of this file is none of these\.$/);
  });

  test.each([
    ['a drawing with scripts', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'a.svg'],
    ['a page', '<!doctype html><script>alert(1)</script>', 'a.html'],
    ['a page called a PDF', '<!doctype html><script>alert(1)</script>', 'a.pdf'],
  ])('is refused: %s', async (_kind, text, name) => {
    expect((await upload(Buffer.from(text), name)).statusCode).toBe(422);
  });

  test('leaves nothing behind', async () => {
    const before = await house.world.db.attachment.count();
    await upload(program, 'a.jpg');
    expect(await house.world.db.attachment.count()).toBe(before);
  });
});
