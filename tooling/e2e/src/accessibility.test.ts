import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breaches } from './breaches.ts';
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

const registers = ['organs', 'people', 'deputies', 'townships'] as const;
const following = ['commitments', 'look-backs', 'look-backs/draws'] as const;

const journeys = [
  ['phone', '/deputy/', 'deputy', ['', 'suggestions', 'me', 'drafts/new/matter']],
  ['tablet', '/presidium/', 'presidium', ['', 'suggestions', 'batches', 'board', ...following]],
  ['desktop', '/staff/', 'staff', ['', 'suggestions', ...registers]],
  ['laptop', '/staff/', 'staff', ['suggestions/new', 'batches', 'board', 'key-suggestions', ...following]],
  ['desktop', '/staff/', 'handler', ['', 'handlings', 'batches', 'commitments', 'board']],
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
