/** What a deputy does on a phone, step by step. */
import type { Page } from 'playwright-core';
import { picture } from './browser.ts';

export type Written = {
  readonly title: string;
  readonly body: string;
  readonly proposal: string;
  readonly category: string;
};

/** Writes a suggestion in its three screens and sends it, for the congress of that name where there is a choice. */
export async function writeSuggestion(
  page: Page,
  congress: string,
  { title, body, proposal, category }: Written,
): Promise<void> {
  await page.getByRole('link', { name: '建议', exact: true }).click();
  await page
    .getByRole('button', { name: '写建议' })
    .or(page.getByRole('link', { name: '写建议' }))
    .click();
  const mandate = page.getByRole('radio', { name: congress });
  await page.getByLabel('要反映什么事？').waitFor();
  if (await mandate.count()) await mandate.check({ force: true });
  await page.getByLabel('要反映什么事？').fill(body);
  await page.getByLabel('标题').fill(title);
  await picture(page, '01-portal-matter');
  await page.getByRole('button', { name: '下一步：希望怎么办' }).click();
  await page.getByLabel('希望怎么办？').fill(proposal);
  await page.getByRole('radio', { name: category }).check({ force: true });
  await picture(page, '02-portal-request', { fullPage: true });
  await page.getByRole('button', { name: '下一步：检查提交' }).click();
  await page.getByRole('checkbox', { name: /我确认/ }).check({ force: true });
  await picture(page, '03-portal-check', { fullPage: true });
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await page.getByText('已提交').first().waitFor();
}
