/** What people do on the desktop apps: staff, coordinators, units, presidium members. */
import type { Locator, Page } from 'playwright-core';
import { picture } from './browser.ts';

/** Opens, from today's page, the thing to do on the suggestion with this title; the list may still be on its way. */
export async function beginTodo(page: Page, title: string): Promise<void> {
  const row = page.getByRole('listitem').filter({ hasText: title }).first();
  const more = page.getByRole('button', { name: /^还有 \d+ 件$/ }).first();
  await row.or(more).first().waitFor();
  while (!(await row.isVisible())) {
    if (await more.isVisible()) await more.click();
    await page.waitForTimeout(200);
  }
  await row.getByRole('button', { name: '去办理' }).click();
  await page.getByRole('heading', { name: title }).waitFor();
}

/** Confirms every point of the check-list and accepts; answers the number given. */
export async function accept(page: Page, shot: string): Promise<string> {
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await picture(page, shot);
  await page.getByRole('button', { name: '受理编号' }).click();
  const told = page.getByText(/已受理，编为.*第\d{4}号/).first();
  await told.waitFor();
  return /编为(.*第\d{4}号)/.exec((await told.textContent()) ?? '')?.[1] ?? '';
}

/** The drawer or dialogue of an act: open already when a thing to do led there, else opened by its button. */
export async function openAct(page: Page, name: string, heading = name): Promise<Locator> {
  const dialog = page.getByRole('dialog').filter({ hasText: heading });
  await page.waitForTimeout(400);
  if (!(await dialog.isVisible())) await page.getByRole('button', { name, exact: true }).first().click();
  await dialog.waitFor();
  return dialog;
}

/** Chooses what the text finds in a field that searches. */
export async function choose(page: Page, dialog: Locator, label: string, text: string): Promise<void> {
  const field = dialog.getByRole('combobox', { name: label });
  await field.click();
  await field.fill(text);
  const list = page
    .locator('.ant-select-dropdown')
    .filter({ has: page.locator(`#${await field.getAttribute('id')}_list`) });
  await list.locator('.ant-select-item-option').filter({ hasText: text }).first().click();
}

/** Presses the one button that does it, and waits for the drawer to be gone. */
export async function confirm(page: Page, dialog: Locator, name: string, shot: string): Promise<void> {
  await dialog.locator('.ant-btn-loading').first().waitFor({ state: 'detached' });
  await picture(page, shot);
  // What is left of the turning wheel may still be part of the button's name.
  await dialog.getByRole('button', { name: new RegExp(`${name}$`) }).click();
  await dialog.waitFor({ state: 'hidden' });
}
