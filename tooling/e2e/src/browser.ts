/** A real browser: the one that a registry package brings, or an installed one where that package has none. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import packed from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const pictures = resolve(import.meta.dirname, '../../../.test/screenshots');
// The packed one's own arguments make it one process, in which the windows of two people share cookies.
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The sizes at which people use the apps. */
export const sizes = {
  phone: { width: 390, height: 844 },
  tablet: { width: 1180, height: 820 },
  laptop: { width: 1280, height: 800 },
  desktop: { width: 1440, height: 900 },
} as const;

/** Opens the browser named by CHROMIUM, else the packed one, else (the package is made for Linux on x64) an installed one. */
export async function openBrowser(): Promise<Browser> {
  const isPacked = process.platform === 'linux' && process.arch === 'x64';
  const found = process.env.CHROMIUM || (isPacked ? undefined : installed.find((path) => existsSync(path)));
  const executablePath = found ?? (await packed.executablePath());
  return chromium.launch({ executablePath, args: quiet, headless: true });
}

/** Somebody's browser: cookies of their own, one window, Chinese. */
export type Person = { readonly context: BrowserContext; readonly page: Page };

/** A window for one person, which notes what the page complains of. */
export async function windowFor(
  browser: Browser,
  size: keyof typeof sizes,
  complaints: string[] = [],
): Promise<Person> {
  const isPhone = size === 'phone';
  const context = await browser.newContext({
    viewport: sizes[size],
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    isMobile: isPhone,
    hasTouch: isPhone,
    deviceScaleFactor: isPhone ? 2 : 1,
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (401|403|409|413|422|429)/.test(message.text()))
      complaints.push(`${page.url()}: ${message.text()}`);
  });
  return { context, page };
}

/** Keeps a picture of the page for people to look at, where `PICTURES=1` asks for them: under load they cost more than what they show. */
export async function picture(page: Page, name: string, options: { readonly fullPage?: boolean } = {}): Promise<void> {
  if (process.env.PICTURES === '1') await keepPicture(page, name, options);
}

/** The same, asked for or not: of the screens at which a test failed. */
export async function keepPicture(page: Page, name: string, options: { readonly fullPage?: boolean } = {}) {
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), ...options });
}
