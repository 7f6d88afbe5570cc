/** The settings of a process: the one module that reads the environment, checks each value and says what is wrong. */
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import type { Locale, Sentences } from '@renda/domain';
import { StartRefused } from './StartRefused.ts';

export type LogLevel = (typeof logLevels)[number];

export type OidcSettings = {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button of the identity service is called. */
  readonly label: string;
};

export type MailSettings = { readonly url: string; readonly from: string };

export type WebhookSettings = { readonly url: URL; readonly secret: string };

export type Settings = {
  /** Of what is printed to the console: English if LANG says so. */
  readonly locale: Locale;
  readonly isDevelopment: boolean;
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** How browsers reach the server, when that is not its own address. */
  readonly baseUrl: URL | undefined;
  /** Whose `X-Forwarded-*` headers are believed: nobody's, the next hop's, or those of the addresses in the list. */
  readonly trustProxy: false | 1 | string;
  /** Absolute path. */
  readonly dataFolder: string;
  /** The owner's connection to a PostgreSQL that is not the embedded one. */
  readonly databaseUrl: string | undefined;
  /** Whether the demonstration county is wanted: always, never, or (undefined) in a new embedded database. */
  readonly demo: boolean | undefined;
  readonly logLevel: LogLevel;
  /** Whether this process does jobs beside serving; else another one does. */
  readonly isWorking: boolean;
  readonly oidc: OidcSettings | undefined;
  /** The house's mail server, by which digests go out. */
  readonly mail: MailSettings | undefined;
  /** The gateway to WeCom or short messages. */
  readonly noticeGateway: WebhookSettings | undefined;
  readonly session: { readonly idleMinutes: number; readonly absoluteHours: number };
};

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
/** An address, or a name and an address; no line end that would begin another line of a letter's head. */
const senderPattern = /^(?:[^<>\r\n@]{0,100}<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/;
const fewestSecret = 24;
const checkout = resolve(import.meta.dirname, '../../..');

type Environment = Readonly<Record<string, string | undefined>>;

/** The process's settings. Refuses with every wrong value named, never only the first. */
export function readSettings(environment: Environment = process.env): Settings {
  const reader = new Reader(environment);
  const settings: Settings = {
    locale: consoleLocale(environment),
    isDevelopment: environment.NODE_ENV === 'development',
    host: reader.text('HOST') ?? '127.0.0.1',
    port: reader.integer('PORT', { fallback: 4000, min: 0, max: 65_535 }),
    baseUrl: reader.url('BASE_URL', ['http:', 'https:']),
    trustProxy: reader.trustedProxies('TRUST_PROXY'),
    dataFolder: resolve(checkout, reader.text('DATA_DIR') ?? '.data'),
    databaseUrl: reader.url('DATABASE_URL', ['postgresql:', 'postgres:'])?.href,
    demo: reader.flag('DEMO'),
    logLevel: reader.oneOf('LOG_LEVEL', logLevels, 'info'),
    isWorking: reader.oneOf('JOBS', ['on', 'off'], 'on') === 'on',
    oidc: reader.oidc(),
    mail: reader.mail(),
    noticeGateway: reader.noticeGateway(),
    session: {
      idleMinutes: reader.integer('SESSION_IDLE_MINUTES', { fallback: 30, min: 1, max: 1_440 }),
      absoluteHours: reader.integer('SESSION_HOURS', { fallback: 12, min: 1, max: 720 }),
    },
  };
  reader.refuseProblems();
  return settings;
}

/** The language of the console: Chinese, unless the system is set to English. */
export function consoleLocale(environment: Environment = process.env): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return /^en/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'en' : 'zh-CN';
}

/** Reads values one by one and gathers what is wrong with them. */
class Reader {
  readonly #environment: Environment;
  readonly #problems: Sentences[] = [];

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** An empty value counts as none, since files of settings often leave names with nothing behind. */
  text(name: string): string | undefined {
    return this.#environment[name]?.trim() || undefined;
  }

  integer(name: string, { fallback, min, max }: { fallback: number; min: number; max: number }): number {
    const value = this.text(name);
    if (value === undefined) return fallback;
    const number = Number(value);
    if (Number.isInteger(number) && number >= min && number <= max) return number;
    this.#wrong(name, value, `应为 ${min} 到 ${max} 的整数`, `a whole number from ${min} to ${max} is needed`);
    return fallback;
  }

  flag(name: string): boolean | undefined {
    const value = this.text(name)?.toLowerCase();
    if (value === undefined) return undefined;
    if (['1', 'true', 'yes'].includes(value)) return true;
    if (['0', 'false', 'no'].includes(value)) return false;
    this.#wrong(name, value, '应为 1 或 0', '1 or 0 is needed');
    return undefined;
  }

  oneOf<T extends string>(name: string, values: readonly T[], fallback: T): T {
    const value = this.text(name);
    const known = values.find((each) => each === value);
    if (value !== undefined && known === undefined) {
      this.#wrong(name, value, `应为其中之一：${values.join('、')}`, `one of ${values.join(', ')} is needed`);
    }
    return known ?? fallback;
  }

  url(name: string, protocols: readonly string[]): URL | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url && protocols.includes(url.protocol)) return url;
    const start = protocols.map((protocol) => `${protocol}//`);
    this.#wrong(
      name,
      withoutPassword(value),
      `应为以 ${start.join(' 或 ')} 开头的地址`,
      `an address that begins with ${start.join(' or ')} is needed`,
    );
    return undefined;
  }

  trustedProxies(name: string): false | 1 | string {
    const value = this.text(name)?.toLowerCase();
    if (value === undefined || value === '0' || value === 'false') return false;
    if (value === '1' || value === 'true') return 1;
    const isKnown = (part: string) =>
      ['loopback', 'linklocal', 'uniquelocal'].includes(part) || isIP(part.split('/')[0] ?? '') > 0;
    if (value.split(',').every((part) => isKnown(part.trim()))) return value;
    this.#wrong(
      name,
      value,
      '应为 1、0，或以逗号分隔的代理地址',
      '1, 0, or the addresses of proxies with commas between is needed',
    );
    return false;
  }

  oidc(): OidcSettings | undefined {
    const issuer = this.url('OIDC_ISSUER', ['https:', 'http:']);
    const clientId = this.text('OIDC_CLIENT_ID');
    const clientSecret = this.text('OIDC_CLIENT_SECRET');
    const label = this.text('OIDC_LABEL') ?? '统一身份认证';
    if (issuer && clientId && clientSecret) return { issuer, clientId, clientSecret, label };
    if (issuer || clientId || clientSecret) {
      this.#problems.push({
        'zh-CN': 'OIDC_ISSUER、OIDC_CLIENT_ID、OIDC_CLIENT_SECRET 须一并设置，或都不设置。',
        en: 'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET are set together or not at all.',
      });
    }
    return undefined;
  }

  mail(): MailSettings | undefined {
    const url = this.url('SMTP_URL', ['smtp:', 'smtps:']);
    const from = this.text('SMTP_FROM');
    if (url && from && senderPattern.test(from)) return { url: url.href, from };
    if (from !== undefined && !senderPattern.test(from))
      this.#wrong('SMTP_FROM', from, '应为一个邮箱地址，或“名称 <地址>”', 'an address, or "name <address>", is needed');
    else if (url || from)
      this.#problems.push({
        'zh-CN': 'SMTP_URL 与 SMTP_FROM 须一并设置，或都不设置。',
        en: 'SMTP_URL and SMTP_FROM are set together or not at all.',
      });
    return undefined;
  }

  noticeGateway(): WebhookSettings | undefined {
    const url = this.url('NOTICE_GATEWAY_URL', ['https:', 'http:']);
    const secret = this.text('NOTICE_GATEWAY_SECRET');
    if (url && secret && secret.length >= fewestSecret) return { url, secret };
    if (secret !== undefined && secret.length < fewestSecret)
      this.#wrong(
        'NOTICE_GATEWAY_SECRET',
        '***',
        `至少 ${fewestSecret} 个字符`,
        `at least ${fewestSecret} characters are needed`,
      );
    else if (url || secret)
      this.#problems.push({
        'zh-CN': 'NOTICE_GATEWAY_URL 与 NOTICE_GATEWAY_SECRET 须一并设置，或都不设置。',
        en: 'NOTICE_GATEWAY_URL and NOTICE_GATEWAY_SECRET are set together or not at all.',
      });
    return undefined;
  }

  refuseProblems(): void {
    if (this.#problems.length === 0) return;
    const all = (locale: Locale) => this.#problems.map((problem) => problem[locale]).join('\n');
    throw new StartRefused('settings', { 'zh-CN': `设置有误：\n${all('zh-CN')}`, en: `Wrong settings:\n${all('en')}` });
  }

  #wrong(name: string, value: string, zh: string, en: string): void {
    this.#problems.push({ 'zh-CN': `${name}=${value}：${zh}。`, en: `${name}=${value}: ${en}.` });
  }
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/([^:/@]*):[^@]*@/, '//$1:***@');
}
