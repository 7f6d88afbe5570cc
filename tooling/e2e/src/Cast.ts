/** The people of a story: each at a screen of their own, signed in when they first come on. */

import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { keepPicture, type sizes, windowFor } from './browser.ts';
import type { Platform } from './platform.ts';
import { signIn } from './signIn.ts';

type Stage = { readonly size: keyof typeof sizes; readonly app: string };

const console: Stage = { size: 'laptop', app: '/staff/' };
const portal: Stage = { size: 'phone', app: '/deputy/' };
const presidium: Stage = { size: 'tablet', app: '/presidium/' };

const stages: Readonly<Record<string, Stage>> = {
  deputy: portal,
  deputy2: portal,
  towndeputy: portal,
  clerk: presidium,
  presidium,
};

/** Windows by log-in; what their pages complain of is kept. */
export class Cast {
  readonly complaints: string[] = [];
  readonly #browser: Browser;
  readonly #platform: Platform;
  readonly #pages = new Map<string, Page>();

  constructor(browser: Browser, platform: Platform) {
    this.#browser = browser;
    this.#platform = platform;
  }

  /** Somebody's window as they left it; the first time, signed in and at the app's first page. */
  async at(login: string): Promise<Page> {
    const open = this.#pages.get(login);
    if (open) return open;
    const { size, app } = stages[login] ?? console;
    const { page } = await windowFor(this.#browser, size, this.complaints);
    page.setDefaultTimeout(90_000);
    this.#pages.set(login, page);
    await signIn(page, `${this.#platform.url}${app}`, login);
    return page;
  }

  /** The same, come back to the app's first page, where what is to do is listed. */
  async today(login: string): Promise<Page> {
    const isNew = !this.#pages.has(login);
    const page = await this.at(login);
    if (!isNew) await page.getByRole('link', { name: /^(今日|首页)$/ }).click();
    return page;
  }

  /** Somebody's window with this page of their app in it; a page that is there already has followed what others did. */
  async open(login: string, path: string): Promise<Page> {
    const page = await this.at(login);
    const address = `${this.#platform.url}${(stages[login] ?? console).app}${path}`;
    if (page.url().split('?')[0] !== address) await page.goto(address);
    return page;
  }

  /** Somebody shuts their window: an open one follows what others do, which costs where it is needed no more. */
  async leaves(login: string): Promise<void> {
    await this.#pages.get(login)?.context().close();
    this.#pages.delete(login);
  }

  /** The log-in of whoever handles suggestions in that unit. */
  async handlerOf(unit: string): Promise<string> {
    const owner = new pg.Client(this.#platform.ownerUrl);
    await owner.connect();
    const { rows } = await owner
      .query(
        `select a.login from auth.accounts a join role_grants g on g.account_id = a.id join organs o on o.id = g.organ_id
         where g.role = 'HANDLER' and o.name = $1`,
        [unit],
      )
      .finally(() => owner.end());
    return rows[0].login;
  }

  /** Pictures of everybody's screen, to see where a story stopped. */
  async pictures(): Promise<void> {
    for (const [login, page] of this.#pages) {
      await keepPicture(page, `failed-${login}`, { fullPage: true }).catch(() => undefined);
    }
  }
}
