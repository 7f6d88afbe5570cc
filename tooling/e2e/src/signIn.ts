/** Signing in as a person does. */
import type { Page } from 'playwright-core';

/** The password of every demonstration account. */
export const demoPassword = 'renda-demo-2026';

/** Opens an app, signs in on its page, and waits until the app is there. */
export async function signIn(page: Page, app: string, login: string, password = demoPassword): Promise<void> {
  await page.goto(app);
  await page.getByLabel('用户名或手机号').fill(login);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('navigation').first().waitFor();
}
