import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type MailServer, mailServer } from '../testing/mailServer.ts';
import { mailGateway } from './mailGateway.ts';
import type { OutgoingMessage } from './NoticeGateway.ts';

let server: MailServer;
beforeAll(async () => {
  server = await mailServer();
});
afterAll(() => server.close());
afterEach(() => {
  server.letters.length = 0;
  server.answers.length = 0;
});

const message: OutgoingMessage = {
  id: '0198c0de-0000-7000-8000-000000000001',
  to: 'lu@example.cn',
  toName: '鲁演示',
  locale: 'zh-CN',
  subject: '昌宁县人大：1 条未读通知',
  text: '答复：还剩 3 天\n.一行以点开头',
  html: '<p>答复：还剩 3 天</p>',
  link: 'https://renda.example.cn/deputy/notices',
  dueOn: null,
  at: new Date('2026-03-05T00:00:00Z'),
};
const gateway = () => mailGateway({ url: server.url, from: '昌宁县人大 <npc@example.cn>', patienceMs: 5_000 });
const steps: string[] = [];
const noted = async () => void steps.push(`given out, ${server.letters.length} letters`);

describe('a letter', () => {
  it('is given out of hand once, before the server has it whole, and is taken as it was written', async () => {
    steps.length = 0;
    await gateway().send(message, noted);
    expect(steps).toEqual(['given out, 0 letters']);
    expect(server.letters).toHaveLength(1);
    const [letter = ''] = server.letters;
    expect(letter).toContain(`Message-ID: <${message.id}@example.cn>`);
    expect(letter).toContain('Date: Thu, 05 Mar 2026 00:00:00 +0000');
    expect(letter).toContain('Auto-Submitted: auto-generated');
    expect(letter).toMatch(/^To: .*<lu@example\.cn>$/m);
  });

  it('is not given out of hand before the server has asked for it', async () => {
    steps.length = 0;
    server.onRecipient = async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      steps.push('recipient taken');
    };
    await gateway().send(message, noted);
    server.onRecipient = async () => {};
    expect(steps).toEqual(['recipient taken', 'given out, 0 letters']);
  });

  it('is not taken by the server when it may not be given out of hand', async () => {
    const stop = new Error('another sends it');
    await expect(gateway().send(message, () => Promise.reject(stop))).rejects.toBe(stop);
    await gateway().send(message, noted);
    expect(server.letters).toHaveLength(1);
  });

  it.each([
    ['LATER', 451],
    ['NEVER', 550],
    ['UNSURE', 'CUT'],
  ] as const)('that the server answers so is %s: %s', async (fault, answer) => {
    server.answers.push(answer);
    await expect(gateway().send(message, noted)).rejects.toMatchObject({ fault });
  });

  it('is to be tried later where no server answers, and was not given out of hand', async () => {
    steps.length = 0;
    const nowhere = mailGateway({ url: 'smtp://127.0.0.1:1', from: 'npc@example.cn', patienceMs: 2_000 });
    await expect(nowhere.send(message, noted)).rejects.toMatchObject({ fault: 'LATER' });
    expect(steps).toEqual([]);
  });
});
