import { afterEach, beforeAll, expect, it } from 'vitest';
import { type Answer, type Listening, listen } from '../testing/listen.ts';
import { setUpTexts } from '../texts/setUpTexts.ts';
import { uploadFile } from './uploadFile.ts';

let server: Listening;

async function send(answer: Answer) {
  server = await listen(() => answer);
  const photo = new File(['photo'], '现场.jpg', { type: 'image/jpeg' });
  return uploadFile(photo, { purpose: 'PHOTO', key: 'k'.repeat(32) });
}

beforeAll(() => setUpTexts({}));
afterEach(() => server.close());

it('a file is sent once under its key, with what it is for', async () => {
  const file = { id: 'QXR0OjE=', name: '现场.jpg', size: 5, mediaType: 'image/jpeg' };
  expect(await send({ status: 201, body: file })).toMatchObject({ ok: true, file });
  const [request] = server.arrived;
  expect(request?.path).toBe('/files?purpose=PHOTO');
  expect(request?.headers['idempotency-key']).toBe('k'.repeat(32));
  expect(request?.headers['content-type']).toMatch(/^multipart\/form-data/);
});

it('a file that is refused is told why, in the words of the server', async () => {
  const outcome = await send({
    status: 422,
    body: { error: { code: 'Invalid', message: '文件不能超过 20 MB，请压缩后再传。' } },
  });
  expect(outcome).toEqual({ ok: false, message: '文件不能超过 20 MB，请压缩后再传。' });
});

it.each([[{ status: 502, body: 'bad gateway' }], [{ status: 500, body: {} }]])(
  'a fault on the way is told by the name of the file',
  async (answer) => {
    expect(await send(answer)).toEqual({ ok: false, message: '“现场.jpg”没有传上去，请再试一次。' });
  },
);
