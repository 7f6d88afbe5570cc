import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings } from './env.ts';
import { StartRefused } from './StartRefused.ts';

describe('settings', () => {
  test('have a default each, and Chinese on the console', () => {
    expect(readSettings({})).toEqual({
      locale: 'zh-CN',
      isDevelopment: false,
      host: '127.0.0.1',
      port: 4000,
      baseUrl: undefined,
      trustProxy: false,
      dataFolder: resolve(import.meta.dirname, '../../../.data'),
      databaseUrl: undefined,
      demo: undefined,
      logLevel: 'info',
      isWorking: true,
      oidc: undefined,
      mail: undefined,
      noticeGateway: undefined,
      session: { idleMinutes: 30, absoluteHours: 12 },
    });
  });

  test('that are empty count as not set', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: ' ', DEMO: '' })).toEqual(readSettings({}));
  });

  test('speak English where the system does', () => {
    expect(readSettings({ LANG: 'en_GB.UTF-8' }).locale).toBe('en');
    expect(readSettings({ LANG: 'en_GB.UTF-8', LC_ALL: 'zh_CN.UTF-8' }).locale).toBe('zh-CN');
    expect(readSettings({ LANG: 'C.UTF-8' }).locale).toBe('zh-CN');
  });

  test.each([
    ['0', false],
    ['1', 1],
    ['10.0.0.1', '10.0.0.1'],
    ['loopback, 10.0.0.0/8', 'loopback, 10.0.0.0/8'],
  ])('believe proxies as TRUST_PROXY=%s says', (value, expected) => {
    expect(readSettings({ TRUST_PROXY: value }).trustProxy).toBe(expected);
  });

  test.each([
    [{ PORT: '4000x' }, 'PORT=4000x'],
    [{ PORT: '65536' }, 'PORT=65536'],
    [{ BASE_URL: 'renda.example' }, 'BASE_URL=renda.example'],
    [{ DATABASE_URL: 'mysql://db/renda' }, 'DATABASE_URL=mysql://db/renda'],
    [{ TRUST_PROXY: 'everyone' }, 'TRUST_PROXY=everyone'],
    [{ DEMO: 'perhaps' }, 'DEMO=perhaps'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL=loud'],
    [{ SESSION_HOURS: '0' }, 'SESSION_HOURS=0'],
    [{ SMTP_URL: 'http://mail.example' }, 'SMTP_URL=http://mail.example'],
    [{ SMTP_URL: 'smtp://mail.example' }, 'SMTP_FROM'],
    [{ SMTP_URL: 'smtp://mail.example', SMTP_FROM: 'a@b.cn\r\nBcc: c@d.cn' }, 'SMTP_FROM'],
    [{ NOTICE_GATEWAY_URL: 'https://gateway.example' }, 'NOTICE_GATEWAY_SECRET'],
    [{ NOTICE_GATEWAY_URL: 'https://gateway.example', NOTICE_GATEWAY_SECRET: 'short' }, 'NOTICE_GATEWAY_SECRET=***'],
    [{ OIDC_ISSUER: 'https://id.example' }, 'OIDC_CLIENT_SECRET'],
  ])('refuse %o and name it in both languages', (environment, named) => {
    const refusal = refusalOf(environment);
    expect(refusal.sentence('zh-CN')).toContain(named);
    expect(refusal.sentence('en')).toContain(named);
    expect(refusal.exitCode).toBe(78);
  });

  test('that are wrong are all named at once, without a password', () => {
    const refusal = refusalOf({ PORT: 'x', DATABASE_URL: 'http://user:secret@db/renda' });
    expect(refusal.sentence('en')).toMatch(/PORT=x.*\n.*DATABASE_URL=http:\/\/user:\*\*\*@db/);
    expect(refusal.sentence('en')).not.toContain('secret');
  });
});

function refusalOf(environment: Record<string, string>): StartRefused {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof StartRefused) return error;
  }
  throw new Error('the settings were not refused');
}
