import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request as openRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newId } from '@renda/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FileHarness, fileHarness } from './testing/fileHarness.ts';
import { pdf } from './testing/sampleFiles.ts';

const mb = 1024 * 1024;

let house: FileHarness;

beforeAll(async () => {
  house = await fileHarness();
  await house.app.listen({ host: '127.0.0.1', port: 0 });
});

afterAll(() => house.close());

const upload = (bytes: Uint8Array, name: string, headers: Record<string, string> = {}, query = '') =>
  house.send(house.deputy.viewer, [{ bytes, name }], headers, query);

describe('a form', () => {
  test('without a file is asked for one', async () => {
    const answer = await house.send(house.deputy.viewer, []);
    expect(answer.statusCode).toBe(422);
    expect(answer.json().error.message).toBe('请选择要上传的文件。');
  });

  test('that is no form is asked for a file', async () => {
    const headers = house.as(house.deputy.viewer);
    const answer = await house.app.inject({ method: 'POST', url: '/files', payload: { file: 'x' }, headers });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().error.message).toBe('请选择要上传的文件。');
  });

  test('with an empty file is refused', async () => {
    const answer = await upload(Buffer.alloc(0), '空.pdf');
    expect(answer.statusCode).toBe(422);
    expect(answer.json().error.message).toBe('这个文件是空的。');
  });

  test('with two files is refused, and neither is kept', async () => {
    const before = await house.world.db.attachment.count();
    const files = [
      { bytes: pdf('one'), name: '一.pdf' },
      { bytes: pdf('two'), name: '二.pdf' },
    ];
    const answer = await house.send(house.deputy.viewer, files);
    expect(answer.statusCode).toBe(422);
    expect(answer.json().error.message).toBe('一次只能上传一个文件。');
    expect(await house.world.db.attachment.count()).toBe(before);
  });

  test('for a purpose that does not exist is refused', async () => {
    const answer = await upload(pdf(), '一.pdf', {}, '?purpose=PARTY');
    expect(answer.statusCode).toBe(422);
    expect(answer.json().error.message).toBe('文件用途无效。');
  });
});

describe('the name of a file', () => {
  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\临时\\扫描件.pdf', '扫描件.pdf'],
    ['<img src=x onerror=alert(1)>.pdf', 'img src=x onerror=alert(1).pdf'],
    ['..', '未命名文件'],
    ['关于临崖路段的建议（正式答复）.pdf', '关于临崖路段的建议（正式答复）.pdf'],
  ])('%s is kept as %s', async (given, kept) => {
    const { name, url } = (await upload(pdf(), given)).json();
    expect(name).toBe(kept);
    const id = url.replace('/files/', '');
    expect((await house.world.db.attachment.findFirstOrThrow({ where: { id } })).name).toBe(kept);
  });
});

describe('the same upload sent again', () => {
  test('under one key is kept once', async () => {
    const before = await house.world.db.attachment.count();
    const key = { 'idempotency-key': newId() };
    const first = await upload(pdf('again'), '一.pdf', key);
    const second = await upload(pdf('again'), '一.pdf', key);
    expect([first.statusCode, second.statusCode]).toEqual([201, 201]);
    expect(second.json().id).toBe(first.json().id);
    expect(await house.world.db.attachment.count()).toBe(before + 1);
  });

  test('at the same moment under one key is kept once', async () => {
    const before = await house.world.db.attachment.count();
    const key = { 'idempotency-key': newId() };
    const answers = await Promise.all([1, 2, 3].map(() => upload(pdf('at once'), '一.pdf', key)));
    expect(new Set(answers.map((answer) => answer.json().id)).size).toBe(1);
    expect(await house.world.db.attachment.count()).toBe(before + 1);
  });

  test('without a key is another file', async () => {
    const first = await upload(pdf('twice'), '一.pdf');
    const second = await upload(pdf('twice'), '一.pdf');
    expect(second.json().id).not.toBe(first.json().id);
  });
});

describe('a file larger than 20 MB', () => {
  const boundary = 'a-boundary-of-the-test';
  const head = [
    `--${boundary}`,
    'content-disposition: form-data; name="file"; filename="film.pdf"',
    'content-type: application/pdf',
    '\r\n',
  ].join('\r\n');

  /** An upload over a real connection, begun and not ended. */
  function begin(headers: Record<string, string>): { sending: ClientRequest; answered: Promise<IncomingMessage> } {
    const { port } = house.app.server.address() as AddressInfo;
    const sending = openRequest({
      port,
      method: 'POST',
      path: '/files',
      headers: {
        'content-type': `multipart/form-data; boundary=${boundary}`,
        ...house.as(house.deputy.viewer),
        ...headers,
      },
    });
    sending.on('error', () => {});
    return { sending, answered: once(sending, 'response').then(([answer]) => answer) };
  }

  async function messageOf(answer: IncomingMessage): Promise<string> {
    const text = Buffer.concat(await answer.toArray()).toString();
    return JSON.parse(text).error.message;
  }

  test('is refused by its length before any of it is sent', async () => {
    const { sending, answered } = begin({ 'content-length': String(60 * mb) });
    sending.flushHeaders();
    const answer = await answered;
    expect(answer.statusCode).toBe(422);
    expect(await messageOf(answer)).toBe('文件不能超过 20 MB，请压缩后再传。');
    sending.destroy();
  });

  test('that tells no length is refused as soon as it has passed the limit', async () => {
    const { sending, answered } = begin({ 'transfer-encoding': 'chunked' });
    const arrived = { answer: null as IncomingMessage | null };
    answered.then((answer) => {
      arrived.answer = answer;
    });
    sending.write(head);
    sending.write(pdf());
    let sent = 0;
    for (; arrived.answer === null && sent < 60 * mb; sent += mb) {
      await new Promise((resolve) => sending.write(Buffer.alloc(mb), resolve));
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    const answer = await answered;
    expect(answer.statusCode).toBe(422);
    expect(await messageOf(answer)).toBe('文件不能超过 20 MB，请压缩后再传。');
    expect(sent).toBeLessThan(60 * mb);
    sending.destroy();
  });

  test('of exactly the limit is taken', async () => {
    const bytes = Buffer.concat([pdf(), Buffer.alloc(20 * mb)]).subarray(0, 20 * mb);
    const answer = await upload(bytes, '一.pdf');
    expect(answer.statusCode).toBe(201);
    expect(answer.json().size).toBe(20 * mb);
  });
});
