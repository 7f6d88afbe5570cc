import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OutgoingMessage } from './NoticeGateway.ts';
import { webhookGateway } from './webhookGateway.ts';

const secret = 'a secret of both sides, not short';
let server: Server;
let url: URL;
let got: { headers: IncomingHttpHeaders; body: string }[];
let answer: number | 'CUT';

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    got.push({ headers: request.headers, body: Buffer.concat(parts).toString('utf8') });
    if (answer === 'CUT') return request.socket.destroy();
    response.writeHead(answer, { location: 'http://127.0.0.1:1/' }).end('an answer that nobody reads');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/notices`);
});
afterAll(() => void server.close());
beforeEach(() => {
  got = [];
  answer = 200;
});

const message: OutgoingMessage = {
  id: '0198c0de-0000-7000-8000-000000000002',
  to: '13987510001',
  toName: '段演示',
  locale: 'zh-CN',
  subject: '昌宁县人大',
  text: '【昌宁县人大】第0012号　答复：还剩 3 天。',
  html: null,
  link: 'https://renda.example.cn/told/530524/token',
  dueOn: '2026-03-08',
  at: new Date('2026-03-05T00:00:00Z'),
};
const send = () => webhookGateway({ url, secret, patienceMs: 5_000 }).send(message, async () => {});

describe('a message to the gateway', () => {
  it('is JSON whose id, time and body are signed together', async () => {
    await send();
    const [{ headers, body } = { headers: {}, body: '' }] = got;
    expect(headers).toMatchObject({ 'webhook-id': message.id, 'webhook-timestamp': '1772668800' });
    const expected = createHmac('sha256', secret).update(`${message.id}.1772668800.${body}`).digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${expected}`);
    expect(JSON.parse(body)).toEqual({
      type: 'notice.message',
      timestamp: '2026-03-05T00:00:00.000Z',
      data: {
        id: message.id,
        phone: message.to,
        name: message.toName,
        locale: 'zh-CN',
        subject: message.subject,
        text: message.text,
        link: message.link,
        dueOn: '2026-03-08',
      },
    });
  });

  it.each([
    [500, 'LATER'],
    [429, 'LATER'],
    [302, 'LATER'],
    ['CUT', 'LATER'],
    [400, 'NEVER'],
    [401, 'NEVER'],
  ] as const)('that is answered with %s is to be sent again: %s', async (given, fault) => {
    answer = given;
    await expect(send()).rejects.toMatchObject({ fault });
    expect(got).toHaveLength(1);
  });

  it('is not sent when it may not be given out of hand', async () => {
    const stop = new Error('another sends it');
    await expect(webhookGateway({ url, secret }).send(message, () => Promise.reject(stop))).rejects.toBe(stop);
    expect(got).toEqual([]);
  });
});
