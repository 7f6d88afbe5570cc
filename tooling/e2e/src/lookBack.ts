/** What a look-back is: somebody goes there, photographs, and says what was found. */
import type { Page } from 'playwright-core';
import { confirm } from './desk.ts';

// One point, as small a photograph as there is.
const photograph = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

type Visit = {
  readonly what: string;
  readonly place: string;
  readonly isPassed: boolean;
  readonly note: string;
};

/** Looks back, on the suggestion's page, on what was promised. */
export async function lookBackOn(page: Page, { what, place, isPassed, note }: Visit, shot: string): Promise<void> {
  await page.getByRole('row').filter({ hasText: what }).getByRole('button', { name: '回头看' }).click();
  const visit = page.getByRole('dialog').filter({ hasText: `看什么：${what}` });
  await visit
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: '现场.png', mimeType: 'image/png', buffer: photograph });
  await visit.getByText('现场.png').waitFor();
  await visit.getByLabel('地点').fill(place);
  await visit.getByText('代表在场', { exact: true }).click();
  await visit.getByLabel('现场情况').fill(note);
  await visit.getByText(isPassed ? '通过' : '未通过', { exact: true }).click();
  await confirm(page, visit, '提交回头看结果', shot);
}
