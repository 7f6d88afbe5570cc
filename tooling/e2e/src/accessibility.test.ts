import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, windowFor } from './browser.ts';
import { type Platform, startPlatform } from './platform.ts';
import { signIn } from './signIn.ts';

let platform: Platform;
let browser: Browser;

beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

/** What axe finds against WCAG 2.2 AA, each rule with where it is broken. */
async function breaches(page: Page): Promise<string[]> {
  // As tall as its content: a button half behind the bar of tabs is one that scrolling brings out.
  const { width = 0 } = page.viewportSize() ?? {};
  const height = await page.evaluate(() => document.documentElement.scrollHeight + 120);
  await page.setViewportSize({ width, height });
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: here } = window as unknown as { axe: typeof import('axe-core') };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations } = await here.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map((n) => n.target.join(' '))
          .slice(0, 3)
          .join(' | ')}`,
    );
  });
  return found;
}

const journeys = [
  ['phone', '/deputy/', 'deputy', ['', 'suggestions', 'me']],
  ['tablet', '/presidium/', 'presidium', ['', 'suggestions']],
  ['desktop', '/staff/', 'staff', ['', 'suggestions', 'organs', 'people', 'deputies', 'townships']],
  ['desktop', '/staff/', 'handler', ['', 'handlings']],
  ['desktop', '/staff/', 'sysadmin', ['accounts']],
  ['desktop', '/staff/', 'auditor', ['audit']],
] as const;

describe('a person who needs help to see or to point', () => {
  it.each(journeys)('on the %s finds nothing in the way at %s as %s', async (size, app, login, pages) => {
    const { page } = await windowFor(browser, size);
    await page.goto(`${platform.url}${app}`);
    await page.getByLabel('用户名或手机号').waitFor();
    expect(await breaches(page), 'sign-in').toEqual([]);
    await signIn(page, `${platform.url}${app}`, login);
    for (const path of pages) {
      await page.goto(`${platform.url}${app}${path}`);
      await page.waitForLoadState('networkidle');
      expect(await breaches(page), path).toEqual([]);
    }
  });
});

describe('a suggestion', () => {
  it.each([
    ['phone', '/deputy/', 'deputy'],
    ['tablet', '/presidium/', 'presidium'],
    ['desktop', '/staff/', 'staff'],
  ] as const)('is open to everybody on the %s', async (size, app, login) => {
    const { page, context } = await windowFor(browser, size);
    await signIn(page, `${platform.url}${app}`, login);
    const query = '{ suggestions(first: 1, filter: { states: [CLOSED] }) { edges { node { id } } } }';
    const headers = { origin: platform.url, 'apollo-require-preflight': 'yes' };
    const answer = await context.request.post(`${platform.url}/graphql`, { data: { query }, headers });
    const { data } = (await answer.json()) as { data: { suggestions: { edges: { node: { id: string } }[] } } };
    await page.goto(`${platform.url}${app}suggestions/${data.suggestions.edges[0]?.node.id}`);
    await page.waitForLoadState('networkidle');
    expect(await breaches(page)).toEqual([]);
  });
});
