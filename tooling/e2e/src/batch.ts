/** What the body that hands over does with a batch: list, places, handing over, packets, receipts. */
import type { Locator, Page } from 'playwright-core';
import { picture } from './browser.ts';
import { choose, confirm } from './desk.ts';
import { pickScan } from './sealedScan.ts';

/** Lists all that wait for their handing over under a name. */
export async function prepareBatch(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: '交办批次' }).click();
  await page.getByRole('button', { name: '准备一批' }).first().click();
  const drawer = page.getByRole('dialog').filter({ hasText: '准备交办批次' });
  await drawer.getByLabel('批次名称').fill(name);
  await confirm(page, drawer, '列出清单', '73-console-prepare-batch');
  await page.getByRole('heading', { name }).waitFor();
}

/** The line of the batch's list with that title. */
function itemOf(page: Page, title: string): Locator {
  return page.getByRole('row').filter({ hasText: title });
}

/** Chooses where one of the list goes: the organ that assigns, and the unit it is meant for. */
export async function place(page: Page, title: string, organ: string, unit: string): Promise<void> {
  const row = itemOf(page, title);
  await row.getByRole('button', { name: '修改' }).click();
  if (!(await row.getByText(organ).count())) await choose(page, row, '交办机关', organ);
  await choose(page, row, '建议主办单位', unit);
  await picture(page, '74-console-batch-place');
  await row.getByRole('button', { name: '保存' }).click();
  await row.getByText(`建议主办：`).filter({ hasText: unit }).waitFor();
}

/** Hands the whole list over today. */
export async function handOverBatch(page: Page): Promise<void> {
  await page.getByRole('button', { name: '交办', exact: true }).click();
  const dialog = page.getByRole('dialog').filter({ hasText: '一并交办' });
  await dialog
    .getByText(/答复期限：2/)
    .first()
    .waitFor();
  await confirm(page, dialog, '交办 \\d+ 件', '76-console-hand-over-batch');
  await page.getByRole('table', { name: '签收' }).waitFor();
}

/** Enters that the organ has signed for its packet, with the scan of the slip. */
export async function enterReceipt(page: Page, organ: string, signer: string): Promise<void> {
  const row = page.getByRole('table', { name: '签收' }).getByRole('row').filter({ hasText: organ }).first();
  await row.getByRole('button', { name: '登记签收' }).click();
  const drawer = page.getByRole('dialog').filter({ hasText: `登记${organ}的签收` });
  await drawer.getByLabel('签收人').fill(signer);
  await pickScan(drawer, '签收单.pdf');
  await confirm(page, drawer, '登记', '78-console-receipt');
  await row.getByText(signer).waitFor();
}
