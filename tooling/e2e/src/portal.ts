/** What a deputy does on a phone, step by step. */
import type { Page } from 'playwright-core';
import { picture } from './browser.ts';

export type Written = {
  readonly title: string;
  readonly body: string;
  readonly proposal: string;
  readonly category: string;
  /** Which deputy is asked to sign too, by name. */
  readonly coSigner?: string;
};

/** Writes a suggestion in its three screens and sends it, for the congress of that name where there is a choice. */
export async function writeSuggestion(
  page: Page,
  congress: string,
  { title, body, proposal, category, coSigner }: Written,
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
  await goOnToRequest(page);
  await page.getByLabel('希望怎么办？').fill(proposal);
  await page.getByRole('radio', { name: category }).check({ force: true });
  if (coSigner) await askToSign(page, coSigner);
  await picture(page, '02-portal-request', { fullPage: true });
  await checkAndSend(page, '03-portal-check');
}

/** To the second screen, past similar suggestions where there are any. */
async function goOnToRequest(page: Page): Promise<void> {
  await page.getByRole('button', { name: '下一步：希望怎么办' }).click();
  const different = page.getByRole('button', { name: '我的情况不同' });
  await page.getByLabel('希望怎么办？').or(different).first().waitFor();
  if (await different.isVisible()) {
    await picture(page, '01a-portal-similar', { fullPage: true });
    await different.click();
  }
}

async function askToSign(page: Page, name: string): Promise<void> {
  await page.getByLabel('联名代表').first().fill(name);
  await page.getByRole('list', { name: '查到的代表' }).getByRole('button', { name }).first().click();
  await page.getByRole('list', { name: '已选的代表' }).getByText(name).waitFor();
}

/** From the second screen over the third, where all is read once more, to the sending. */
async function checkAndSend(page: Page, shot: string): Promise<void> {
  await page.getByRole('button', { name: '下一步：检查提交' }).click();
  await page.getByRole('checkbox', { name: /我确认/ }).check({ force: true });
  await picture(page, shot, { fullPage: true });
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await page.getByText('已提交').first().waitFor();
}

/** Says more of the matter of what was sent back, and sends it again. */
export async function amendSuggestion(page: Page, reason: string, body: string): Promise<void> {
  await page.getByText(reason).first().waitFor();
  await picture(page, '64-portal-amend', { fullPage: true });
  await page.getByLabel('要反映什么事？').fill(body);
  await goOnToRequest(page);
  await checkAndSend(page, '65-portal-check-again');
}

/** Opens a thing to do, from the home page, by its card's button. */
export async function takeUp(page: Page, title: string, button: string): Promise<void> {
  const card = page
    .locator('section, article, li, div')
    .filter({ hasText: title })
    .filter({ has: page.getByRole('button', { name: button }) })
    .last();
  await card.getByRole('button', { name: button }).click();
}

export type Marks = { readonly result: '满意' | '基本满意' | '不满意'; readonly reason?: string };

/** Marks the one reply: satisfied with the attitude, and with the result as said. */
export async function evaluate(page: Page, { result, reason }: Marks, shot: string): Promise<void> {
  const heard = page.getByRole('checkbox', { name: '我已听取他们的意见' });
  await page.getByRole('button', { name: '提交评价' }).waitFor();
  if (await heard.count()) await heard.check({ force: true });
  await page.getByRole('group', { name: '对办理态度' }).getByText('满意', { exact: true }).click();
  await page.getByRole('group', { name: '对办理结果' }).getByText(result, { exact: true }).click();
  if (reason) await page.getByLabel('不满意的理由').fill(reason);
  await picture(page, shot, { fullPage: true });
  await page.getByRole('button', { name: '提交评价' }).click();
  await page.getByText('谢谢您的评价').waitFor();
}

/** Says, as one who signed too, what to think of the reply. */
export async function giveOpinion(page: Page, result: Marks['result'], shot: string): Promise<void> {
  await page.getByRole('group', { name: '对办理态度' }).getByText('满意', { exact: true }).click();
  await page.getByRole('group', { name: '对办理结果' }).getByText(result, { exact: true }).click();
  await picture(page, shot, { fullPage: true });
  await page.getByRole('button', { name: '提交意见' }).click();
  await page.getByText('谢谢您的意见').waitFor();
}
