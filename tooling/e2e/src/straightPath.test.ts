import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { keepPicture, openBrowser, type Person, picture, windowFor } from './browser.ts';
import { daysPass } from './daysPass.ts';
import { accept, beginTodo, choose, confirm, openAct } from './desk.ts';
import { type Platform, startPlatform } from './platform.ts';
import { writeSuggestion } from './portal.ts';
import { signIn } from './signIn.ts';
import { consult, draftReply, issueReply, signOnPaper } from './unit.ts';

let platform: Platform;
let browser: Browser;
const people: Person[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(), openBrowser()]);
});
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const [i, { page }] of people.entries()) await keepPicture(page, `failed-${i}`, { fullPage: true });
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

/** Somebody at a screen of their own, signed in. */
async function person(size: Parameters<typeof windowFor>[1], app: string, login: string): Promise<Page> {
  const one = await windowFor(browser, size, complaints);
  people.push(one);
  one.page.setDefaultTimeout(15_000);
  await signIn(one.page, `${platform.url}${app}`, login);
  return one.page;
}

const title = '关于在温泉镇集镇路口增设减速带的建议';
const written = {
  title,
  body: '集镇路口没有减速设施，放学时段车辆通过速度快，学生横穿马路很危险，去年以来已经发生三起擦碰。',
  proposal: '一、在路口两侧各增设一组减速带；二、补划人行横道线，增设警示灯。',
  category: '交通电力',
};

const answer = {
  lead: '彭家学',
  replyClass: 'A',
  body: '路口两侧减速带、人行横道线和警示灯已全部安装到位，并通过验收。感谢您的关心。',
  documentNumber: '昌交函〔2026〕88号',
} as const;

describe('one suggestion through three apps', () => {
  let number: string;

  it('is written on a deputy’s phone and submitted', async () => {
    const page = await person('phone', '/deputy/', 'deputy');
    await picture(page, '00-portal-home');
    await writeSuggestion(page, '昌宁县人民代表大会', written);
    await expect(page.getByText('昌宁县人大常委会代表工作委员会正在审核').isVisible()).resolves.toBe(true);
    await picture(page, '04-portal-submitted');
  });

  it('is screened, accepted with a number, and handed over by the working committee', async () => {
    const page = await person('desktop', '/staff/', 'staff');
    await picture(page, '05-console-today');
    await beginTodo(page, title);
    number = await accept(page, '06-console-screening');
    expect(number).toMatch(/^县十八届人大闭会期间〔\d{4}〕第\d{4}号$/);
    await page.getByRole('link', { name: '今日' }).click();
    await beginTodo(page, title);
    const dialog = await openAct(page, '交办');
    await choose(page, dialog, '交给哪个机关', '督查室');
    await dialog
      .getByText(/到期日/)
      .first()
      .waitFor();
    await confirm(page, dialog, '今天交办', '07-console-hand-over');
    await page.getByText(`昌宁县人民政府督查室办理`).first().waitFor();
  });

  it('is assigned to a lead and an assisting unit by the inspection office', async () => {
    const page = await person('desktop', '/staff/', 'coordinator');
    await beginTodo(page, title);
    const dialog = await openAct(page, '分办');
    await choose(page, dialog, '主办单位', '交通运输局');
    await choose(page, dialog, '协办单位', '公安局');
    await page.keyboard.press('Escape');
    await confirm(page, dialog, '分办', '08-console-assign');
    await expect(page.getByText('昌宁县交通运输局').first().isVisible()).resolves.toBe(true);
  });

  it('is signed for, consulted on, and answered with the sealed paper by the lead unit', async () => {
    const page = await person('desktop', '/staff/', 'handler');
    await beginTodo(page, title);
    await confirm(page, await openAct(page, '签收'), '签收', '09-unit-acknowledge');
    await daysPass(platform, [title], 3);
    await page.reload();
    await consult(page, { lead: answer.lead, summary: '到路口现场商量，代表同意分两处安装。' }, '10-unit-consult');
    await draftReply(page, answer, '11-unit-draft');
    await signOnPaper(page, '11a-unit-signature');
    await issueReply(page, answer, '12-unit-issue');
    await expect(page.getByText('昌交函〔2026〕88号').first().isVisible()).resolves.toBe(true);
  });

  it('is evaluated on the phone by who asked', async () => {
    const [{ page }] = people as [Person];
    await page.goto(`${platform.url}/deputy/`);
    await page.getByText(title).first().waitFor();
    await picture(page, '13-portal-replied');
    const card = page
      .locator('section, article, li, div')
      .filter({ hasText: title })
      .filter({ has: page.getByText('去评价') })
      .last();
    await card.getByText('去评价').click();
    await page.getByText('满意', { exact: true }).nth(0).click();
    await page.getByText('基本满意', { exact: true }).nth(1).click();
    await picture(page, '14-portal-evaluate', { fullPage: true });
    await page.getByRole('button', { name: /提交评价|提交/ }).click();
    await page.getByText('谢谢您的评价').waitFor();
    expect(await page.getByText('态度满意，结果基本满意').count()).toBeGreaterThan(0);
    await picture(page, '15-portal-evaluated', { fullPage: true });
  });

  it('is closed by the working committee, with its whole history to be read', async () => {
    const { page } = people[1] as Person;
    await page.goto(`${platform.url}/staff/`);
    await beginTodo(page, title);
    await confirm(page, await openAct(page, '销号'), '销号', '16-console-close');
    await page.getByText('已销号').first().waitFor();
    await picture(page, '17-console-closed', { fullPage: true });
    for (const sentence of [
      '彭家学代表提交',
      `受理，编为${number}`,
      '昌宁县交通运输局签收',
      '代表评价：态度满意，结果基本满意',
      '销号',
    ]) {
      await expect(page.getByText(sentence).first().isVisible(), sentence).resolves.toBe(true);
    }
  });

  it('made no page complain', () => {
    expect(complaints).toEqual([]);
  });
});

describe('a township’s suggestion', () => {
  const own = { ...written, title: '关于修缮温泉社区老年活动室屋顶的建议', category: '民族民政' };

  it('is screened and handed over on the presidium’s tablet', async () => {
    const phone = await person('phone', '/deputy/', 'towndeputy');
    await writeSuggestion(phone, '温泉镇', own);
    const page = await person('tablet', '/presidium/', 'presidium');
    await picture(page, '20-presidium-today');
    await beginTodo(page, own.title);
    expect(await accept(page, '21-presidium-screening')).toMatch(/^温泉镇.*第\d{4}号$/);
    await page.getByRole('link', { name: '今日' }).click();
    await beginTodo(page, own.title);
    const dialog = await openAct(page, '交办');
    await choose(page, dialog, '交给哪个机关', '温泉镇人民政府');
    await confirm(page, dialog, '今天交办', '22-presidium-hand-over');
    await page.getByText('昌宁县温泉镇人民政府办理').first().waitFor();
    await picture(page, '23-presidium-detail', { fullPage: true });
    await page.getByRole('link', { name: '建议' }).first().click();
    await page.getByText(own.title).first().waitFor();
    await picture(page, '24-presidium-suggestions');
  });

  it('made no page complain', () => {
    expect(complaints).toEqual([]);
  });
});
