import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, picture, windowFor } from './browser.ts';
import { type Platform, startPlatform } from './platform.ts';
import { signIn } from './signIn.ts';

let platform: Platform;
let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

const sentence = '集镇路口没有减速设施，放学时段车辆通过速度快。';

/** A phone on which a deputy has begun to write. */
async function writing(): Promise<Page> {
  const { page } = await windowFor(browser, 'phone', complaints);
  await signIn(page, `${platform.url}/deputy/`, 'deputy');
  await page.goto(`${platform.url}/deputy/drafts/new/matter`);
  await page.getByRole('radio', { name: '昌宁县人民代表大会' }).check({ force: true });
  await page.getByLabel('要反映什么事？').fill(sentence);
  await page.getByText(/已自动保存/).waitFor();
  return page;
}

describe('on a deputy’s phone', () => {
  it('a script in a title is shown as what was typed, and runs nowhere', async () => {
    const page = await writing();
    const title = '<script>document.title=1</script><img src=x>';
    await page.getByLabel('标题').fill(title);
    await page.getByText(/已自动保存/).waitFor();
    await page.goto(`${platform.url}/deputy/suggestions`);
    expect(await page.getByText('<img src=x>').first().textContent()).toContain('<script>');
    expect(await page.title()).not.toBe('1');
  });

  it('a program named .jpg is refused in words, and the draft stays', async () => {
    const page = await writing();
    const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(4096)]);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: '照片.jpg', mimeType: 'image/jpeg', buffer: program });
    await page.getByText(/这个文件的内容不是这些类型/).waitFor();
    await picture(page, '30-portal-refused-file', { fullPage: true });
    expect(await page.getByLabel('要反映什么事？').inputValue()).toBe(sentence);
  });

  it('words written without a network are kept and saved when it is back', async () => {
    const page = await writing();
    await page.context().setOffline(true);
    await page.getByLabel('要反映什么事？').fill(`${sentence}没有网络时写的。`);
    await page.getByText('已存在手机上').waitFor();
    await picture(page, '31-portal-offline');
    await page.context().setOffline(false);
    await page.getByText(/已自动保存/).waitFor();
    await page.reload();
    await expect.poll(() => page.getByLabel('要反映什么事？').inputValue()).toContain('没有网络时写的');
  });

  it('going back from every screen of the writing loses nothing', async () => {
    const page = await writing();
    const different = page.getByRole('button', { name: '我的情况不同' });
    const matter = page.getByLabel('要反映什么事？');
    const request = page.getByLabel('希望怎么办？');
    // Like one of the demonstration's, so that what was done about that is shown on the way.
    await page.getByLabel('标题').fill('关于改造温泉镇至县城公路临崖路段安全防护设施的建议');
    await page.getByText(/已自动保存/).waitFor();
    await page.getByRole('button', { name: '下一步：希望怎么办' }).click();
    await different.click();
    await request.fill('一、增设减速带；二、补划人行横道线。');
    await page.getByText(/已自动保存/).waitFor();
    await page.goBack();
    await different.waitFor();
    await page.goBack();
    expect(await matter.inputValue()).toBe(sentence);
    await page.goForward();
    await different.waitFor();
    await page.goForward();
    expect(await request.inputValue()).toContain('增设减速带');
  });
});

describe('two of the staff at one suggestion', () => {
  it('one wins, the other is told and sees how it stands now', async () => {
    const [one, other] = await Promise.all(
      ['staff', 'staff2'].map(async (login) => {
        const { page } = await windowFor(browser, 'desktop', complaints);
        await signIn(page, `${platform.url}/staff/`, login);
        await page
          .getByRole('listitem')
          .filter({ hasText: '审查' })
          .getByRole('button', { name: '去办理' })
          .first()
          .click();
        await page.getByText('审查清单').waitFor();
        for (const box of await page.getByRole('checkbox').all()) await box.check();
        return page;
      }),
    );
    const heading = await (other as Page).getByRole('heading', { level: 1 }).textContent();
    expect(await (one as Page).getByRole('heading', { level: 1 }).textContent()).toBe(heading);
    await (one as Page).getByRole('button', { name: '受理编号' }).click();
    await (one as Page).getByText(/已受理，编为/).waitFor();
    await (other as Page).getByRole('button', { name: '受理编号' }).click();
    await (other as Page)
      .getByText(/刚被他人修改|不能受理/)
      .first()
      .waitFor();
    await picture(other as Page, '32-console-stale');
  });
});

it('no page complained', () => {
  expect(complaints.filter((c) => !/ERR_INTERNET_DISCONNECTED/.test(c))).toEqual([]);
});
