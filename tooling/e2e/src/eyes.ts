/** What somebody reads on a page. */
import type { Page } from 'playwright-core';

/** Waits until the words are to be read. */
export async function sees(page: Page, words: string | RegExp): Promise<void> {
  await page.getByText(words).first().waitFor();
}

/** The step of the step bar at which it stands, with what it waits for. */
export async function stepNow(page: Page): Promise<string> {
  return (await page.locator('[aria-current=step]').first().textContent()) ?? '';
}

/** Why the reply is due when it is, as the touch on its date tells it. */
export async function dueTrace(page: Page): Promise<string> {
  const due = page.getByRole('listitem').filter({ hasText: /^答复/ });
  const date = due.getByRole('button').first();
  await date.click();
  const told = page.getByRole('tooltip').last();
  await told.waitFor();
  const words = await told.textContent();
  await date.click();
  await told.waitFor({ state: 'hidden' });
  return words ?? '';
}
