import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, picture, type sizes, windowFor } from './browser.ts';
import { accept, beginTodo, choose, confirm, openAct } from './desk.ts';
import { type Platform, startPlatform } from './platform.ts';
import { writeSuggestion } from './portal.ts';
import { signIn } from './signIn.ts';

let platform: Platform;
let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

const written = {
  title: '关于更换田园镇老街片区供水管网的建议',
  body: '老街片区的供水管已用三十年，去年以来爆管六次，停水最长的一次两天，学校和卫生院都受影响。',
  proposal: '一、更换主管道；二、加装分段阀门，减少停水范围。',
  category: '交通电力',
};

/** A window of somebody's own, signed in. What they see comes within seconds, or the test fails. */
async function person(size: keyof typeof sizes, app: string, login: string): Promise<Page> {
  const { page } = await windowFor(browser, size, complaints);
  page.setDefaultTimeout(10_000);
  await signIn(page, `${platform.url}${app}`, login);
  return page;
}

/** How long it takes for the words to be on the page, in milliseconds. */
async function appears(page: Page, words: string): Promise<number> {
  const since = performance.now();
  await page.getByText(words).first().waitFor({ state: 'attached' });
  return performance.now() - since;
}

describe('pages that are open while others work', () => {
  let phone: Page;
  let watching: Page;
  let working: Page;

  it('the list of what is to do grows by what a deputy has just submitted', async () => {
    watching = await person('desktop', '/staff/', 'staff');
    await watching.getByRole('button', { name: '去办理' }).first().waitFor();
    // What comes last may come where a list folds.
    const folded = watching.getByRole('button', { name: /^还有 \d+ 件$/ });
    while ((await folded.count()) > 0) await folded.first().click();
    phone = await person('phone', '/deputy/', 'deputy');
    await writeSuggestion(phone, '昌宁县人民代表大会', written);
    const since = performance.now();
    const grown = watching.getByText(written.title);
    await grown.or(folded).first().waitFor({ state: 'attached' });
    expect(performance.now() - since).toBeLessThan(2_000);
    if ((await folded.count()) > 0) await folded.first().click();
    await grown.first().waitFor();
  });

  it('the deputy’s phone shows the acceptance and its number by itself', async () => {
    working = await person('desktop', '/staff/', 'staff');
    await beginTodo(working, written.title);
    const number = await accept(working, '50-following-screening');
    expect(await appears(phone, number)).toBeLessThan(2_000);
    await picture(phone, '51-following-phone', { fullPage: true });
  });

  it('an open list shows how it stands now in its place, and an open form keeps what was chosen while the page behind it moves on', async () => {
    await beginTodo(watching, written.title);
    const open = await openAct(watching, '交办');
    await choose(watching, open, '交给哪个机关', '督查室');
    await open
      .getByText(/到期日/)
      .first()
      .waitFor();
    const list = await person('desktop', '/staff/suggestions', 'staff');
    const row = list.getByRole('row').filter({ hasText: written.title });
    await row.getByText('已受理').waitFor();
    await list.evaluate(() => window.scrollTo(0, 400));
    await working.getByRole('link', { name: '今日' }).click();
    await beginTodo(working, written.title);
    const dialog = await openAct(working, '交办');
    await choose(working, dialog, '交给哪个机关', '督查室');
    await confirm(working, dialog, '今天交办', '52-following-hand-over');
    expect(await appears(watching, '已交办')).toBeLessThan(2_000);
    await row.getByText('已交办').waitFor({ state: 'attached' });
    expect(await list.evaluate(() => window.scrollY)).toBe(400);
    await picture(watching, '53-following-open-form');
    expect(await open.isVisible()).toBe(true);
    expect(await open.locator('.ant-select').first().textContent()).toContain('昌宁县人民政府督查室');
  });

  it('made no page complain', () => {
    expect(complaints).toEqual([]);
  });
});
