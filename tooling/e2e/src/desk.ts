/** What people do on the desktop apps: staff, coordinators, units, presidium members. */
import type { Locator, Page } from 'playwright-core';
import { picture } from './browser.ts';
import type { Written } from './portal.ts';
import { pickScan } from './sealedScan.ts';

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
  await page.locator('h1').filter({ hasText: title }).waitFor();
}

/** Confirms every point of the check-list and accepts; answers the number given. */
export async function accept(page: Page, shot: string): Promise<string> {
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await picture(page, shot);
  const told = page.getByText(/已受理，编为.*第\d{4}号/);
  const earlier = await told.allTextContents();
  await page.getByRole('button', { name: '受理编号' }).click();
  for (;;) {
    // What was told of the one before may still be on the page.
    const [fresh] = (await told.allTextContents()).filter((words) => !earlier.includes(words));
    if (fresh) return /编为(.*第\d{4}号)/.exec(fresh)?.[1] ?? '';
    await page.waitForTimeout(100);
  }
}

/** The drawer or dialogue of an act: opened by the address to which a thing to do led, else by its button. */
export async function openAct(page: Page, name: string, heading = name): Promise<Locator> {
  const dialog = page.getByRole('dialog').filter({ hasText: heading });
  if (!new URL(page.url()).searchParams.has('act')) {
    await page.getByRole('button', { name, exact: true }).first().click();
  }
  await dialog.waitFor();
  return dialog;
}

/** Chooses what the text finds in a field that searches, or that lists what there is. */
export async function choose(page: Page, dialog: Locator, label: string, text: string): Promise<void> {
  const field = dialog.getByRole('combobox', { name: label });
  await field.click();
  if (await field.isEditable()) {
    await field.fill(text);
    // What is found is asked for when one stops typing; until then stands what was found before.
    await page.waitForTimeout(400);
    await page.waitForLoadState('networkidle').catch(() => {});
  }
  const id = await field.getAttribute('id');
  const list = page.locator('.ant-select-dropdown').filter({ has: page.locator(`#${id}_list`) });
  await list.locator('.ant-select-item-option').filter({ hasText: text }).first().click();
  // A list that is drawn anew under the pointer may let the press go to its neighbour: what was chosen is looked at, not taken for granted.
  await dialog.filter({ hasText: text }).waitFor();
}

/** Presses the one button that does it, and waits for the drawer to be gone. */
export async function confirm(page: Page, dialog: Locator, name: string, shot: string): Promise<void> {
  await dialog.locator('.ant-btn-loading').first().waitFor({ state: 'detached' });
  await picture(page, shot);
  await stands(dialog);
  // What is left of the turning wheel may still be part of the button's name.
  await dialog.getByRole('button', { name: new RegExp(`${name}$`) }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Waits until it has grown to its place: what is pressed before, on a machine under load, may be let go elsewhere. */
async function stands(dialog: Locator): Promise<void> {
  await dialog.evaluate(async (form) => {
    const ending = form.getAnimations({ subtree: true }).filter((each) => {
      return each.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
    });
    await Promise.allSettled(ending.map((each) => each.finished));
  });
}

/** Opens one of the rare acts, which are behind one button. */
export async function openMore(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name }).click();
  const dialog = page.getByRole('dialog').filter({ hasText: name });
  await dialog.waitFor();
  return dialog;
}

type Placing = { readonly lead: string; readonly assisting: string; readonly isTogether: boolean };

/** Assigns to a lead and an assisting unit, alone or with those that are handled together with it. */
export async function assign(page: Page, { lead, assisting, isTogether }: Placing, shot: string): Promise<void> {
  const drawer = await openAct(page, '分办', '分办到承办单位');
  await choose(page, drawer, '主办单位', lead);
  await choose(page, drawer, '协办单位', assisting);
  await page.keyboard.press('Escape');
  await drawer.getByRole('checkbox', { name: /一并分办并案的 \d+ 件/ }).setChecked(isTogether);
  await confirm(page, drawer, '分办', shot);
}

/** Enters the paper of a deputy who does not use the platform, and sends it. */
export async function enterOnBehalf(page: Page, deputy: string, written: Written, shot: string): Promise<void> {
  const form = page.getByRole('main');
  await page.getByRole('button', { name: '代为录入' }).click();
  await choose(page, form, '领衔代表', deputy);
  await form.getByLabel('标题').fill(written.title);
  await form.getByLabel('反映的情况').fill(written.body);
  await form.getByLabel('具体建议').fill(written.proposal);
  await choose(page, form, '类别', written.category);
  await form.getByRole('checkbox', { name: /内容不含国家秘密/ }).check();
  await pickScan(form, '代表签名原件.pdf');
  await picture(page, shot, { fullPage: true });
  await form.getByRole('button', { name: '提交', exact: true }).click();
  await page.locator('h1').filter({ hasText: written.title }).waitFor();
}
