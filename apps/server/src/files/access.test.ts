import { acceptSuggestion, draftSuggestion, newId, submitSuggestion } from '@renda/db';
import { completeDraft, testViewerOf } from '@renda/db/testing';
import { screeningPoints, type Viewer } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FileHarness, fileHarness } from './testing/fileHarness.ts';
import { pdf } from './testing/sampleFiles.ts';

let house: FileHarness;

beforeAll(async () => {
  house = await fileHarness();
});

afterAll(() => house.close());

async function upload(name = '现场情况.pdf'): Promise<{ id: string; url: string }> {
  const { url } = (await house.send(house.deputy.viewer, [{ bytes: pdf(), name }])).json();
  return { id: url.replace('/files/', ''), url };
}

const statusFor = async (viewer: Viewer, url: string) => (await house.get(viewer, url)).statusCode;

/** Everybody but the uploader: no role, another deputy, staff, the unit, and a namesake in another county with all its roles. */
async function others() {
  const { world, town } = house;
  const staffElsewhere = testViewerOf('邻县演示', [{ role: 'STAFF' }, { role: 'LEADER' }]);
  return {
    stranger: world.stranger,
    deputy: (await town.deputy('李')).viewer,
    staff: world.staff,
    handler: world.handler,
    otherCounty: { ...staffElsewhere, jurisdiction: '530521' },
  };
}

describe('a file that is attached to nothing yet', () => {
  test('is given to its uploader', async () => {
    const { url } = await upload();
    const answer = await house.get(house.deputy.viewer, url);
    expect(answer.statusCode).toBe(200);
    expect(answer.rawPayload.equals(pdf())).toBe(true);
  });

  test('is there for nobody else', async () => {
    const { url } = await upload();
    for (const [who, viewer] of Object.entries(await others())) {
      const answer = await house.get(viewer, url);
      expect([who, answer.statusCode]).toEqual([who, 404]);
      expect(answer.json().error.code).toBe('NotFound');
    }
  });

  test('is not there for its uploader under another county', async () => {
    const { url } = await upload();
    expect(await statusFor({ ...house.deputy.viewer, jurisdiction: '530521' }, url)).toBe(404);
  });
});

describe('a file of a suggestion', () => {
  /** A draft of the deputy's with the file. */
  async function drafted() {
    const { world, deputy } = house;
    const file = await upload();
    const by = { leadDeputyId: deputy.id, isOnBehalf: false };
    const id = await draftSuggestion(world.actOf(deputy.viewer), newId(), by, completeDraft(world), [file.id]);
    const asked = () => world.db.suggestion.findUniqueOrThrow({ where: { id }, select: { id: true, version: true } });
    return { asked, url: file.url };
  }

  test('that is a draft is given to its author alone', async () => {
    const { url } = await drafted();
    const { deputy, staff, stranger, otherCounty } = await others();
    expect(await statusFor(house.deputy.viewer, url)).toBe(200);
    for (const viewer of [deputy, staff, stranger, otherCounty]) expect(await statusFor(viewer, url)).toBe(404);
  });

  test('that is submitted is given to those who screen it, not to another deputy', async () => {
    const { asked, url } = await drafted();
    await submitSuggestion(house.world.actOf(house.deputy.viewer), await asked());
    const { deputy, staff, stranger, otherCounty } = await others();
    for (const viewer of [house.deputy.viewer, staff]) expect(await statusFor(viewer, url)).toBe(200);
    for (const viewer of [deputy, stranger, otherCounty]) expect(await statusFor(viewer, url)).toBe(404);
  });

  test('that is accepted is given to the deputies of its congress too, not to a unit without it', async () => {
    const { asked, url } = await drafted();
    await submitSuggestion(house.world.actOf(house.deputy.viewer), await asked());
    await acceptSuggestion(house.world.actOf(house.world.staff), await asked(), screeningPoints);
    const { deputy, staff, stranger, handler, otherCounty } = await others();
    for (const viewer of [house.deputy.viewer, deputy, staff]) expect(await statusFor(viewer, url)).toBe(200);
    for (const viewer of [stranger, handler, otherCounty]) expect(await statusFor(viewer, url)).toBe(404);
  });
});

describe('an address without a file', () => {
  test.each([
    ['of no file', '/files/00000000-0000-7000-8000-000000000000'],
    ['that is no id', '/files/1'],
    ['that climbs out of the folder', '/files/..%2F..%2Fsecrets.json'],
  ])('%s is not found', async (_kind, url) => {
    expect(await statusFor(house.deputy.viewer, url)).toBe(404);
  });
});

describe('a file is sent', () => {
  test('to be saved, never to be shown as a page of ours', async () => {
    const { headers } = await house.get(house.deputy.viewer, (await upload()).url);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(pdf().length),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    });
  });

  test.each(['护栏现场（一）.pdf', "a'b(1)*.pdf", 'a b;c,d%.pdf'])('under its name: %s', async (name) => {
    const { headers } = await house.get(house.deputy.viewer, (await upload(name)).url);
    const [, written = ''] = /^attachment; filename\*=UTF-8''([\w%.~!#$&+^`|-]+)$/.exec(
      String(headers['content-disposition']),
    ) ?? [''];
    expect(decodeURIComponent(written)).toBe(name.replace('*', ''));
  });

  test('whole and as it is to a browser that takes compressed answers', async () => {
    const { url } = await upload();
    const headers = { ...house.as(house.deputy.viewer), 'accept-encoding': 'br, gzip' };
    const answer = await house.app.inject({ url, headers });
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.rawPayload.equals(pdf())).toBe(true);
  });
});
