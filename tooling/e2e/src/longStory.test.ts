import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { enterReceipt, handOverBatch, place, prepareBatch } from './batch.ts';
import { breaches } from './breaches.ts';
import { openBrowser, picture } from './browser.ts';
import { Cast } from './Cast.ts';
import { daysPass } from './daysPass.ts';
import { accept, assign, beginTodo, choose, confirm, enterOnBehalf, openAct, openMore } from './desk.ts';
import { dueTrace, sees, stepNow } from './eyes.ts';
import * as story from './guardRailStory.ts';
import { lookBackOn } from './lookBack.ts';
import { type Platform, startPlatform } from './platform.ts';
import { amendSuggestion, evaluate, giveOpinion, takeUp, writeSuggestion } from './portal.ts';
import { consult, draftReply, issueReply, reportDone, signOnPaper } from './unit.ts';

const { title, lead, coSigner, bureau, builders, police } = story;

let platform: Platform;
let browser: Browser;
let cast: Cast;

beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(), openBrowser()]);
  cast = new Cast(browser, platform);
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await cast.pictures();
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

/** An open page follows what others do by itself, a moment later. */
const soon = { timeout: 30_000 };

/** Where the suggestion is, below the first page of every app. */
let path: string;

/** The suggestion's page in somebody's window. */
async function pageOf(login: string): Promise<Page> {
  const page = await cast.open(login, path);
  await page.locator('h1, h2').filter({ hasText: title }).first().waitFor();
  return page;
}

describe('a suggestion with a long story', () => {
  it('is written on a phone, and another deputy, asked to sign too, does', async () => {
    const phone = await cast.at('deputy');
    await writeSuggestion(phone, story.county, story.guardRails);
    await sees(phone, `${story.screener}正在审核`);
    await picture(phone, '60-portal-submitted', { fullPage: true });
    const other = await cast.at('deputy2');
    await sees(other, `${lead}代表邀请您联名：${title}`);
    await picture(other, '61-portal-invited', { fullPage: true });
    await takeUp(other, title, '看全文再决定');
    await other.getByRole('button', { name: '联名', exact: true }).click();
    await sees(other, '您已联名');
    await picture(other, '62-portal-signed', { fullPage: true });
    await sees(phone, `${coSigner}代表联名`);
    await expect.poll(() => stepNow(phone), soon).toContain('受理');
  });

  it('is returned with the reason, mended, signed anew and sent again', async () => {
    const staff = await cast.at('staff');
    await beginTodo(staff, title);
    await staff.getByRole('button', { name: '退回修改' }).click();
    const dialog = staff.getByRole('dialog').filter({ hasText: '退回的理由' });
    await dialog.getByLabel('退回的理由').fill(story.lacking);
    await confirm(staff, dialog, '退回', '63-console-send-back');
    const phone = await cast.today('deputy');
    await sees(phone, `${title}，请您修改后再提交`);
    await takeUp(phone, title, '去修改');
    await amendSuggestion(phone, story.lacking, story.mended);
    const other = await cast.today('deputy2');
    await takeUp(other, title, '看全文再决定');
    await sees(other, story.mended);
    await picture(other, '66-portal-invited-again', { fullPage: true });
    await other.getByRole('button', { name: '联名', exact: true }).click();
    await sees(other, '您已联名');
    expect(await other.getByText(`内容已修改，请${coSigner}重新确认联名`).count()).toBe(1);
  });

  it('is accepted, as are two others on the same road, and linked with them', async () => {
    await writeSuggestion(await cast.today('deputy2'), story.county, story.drainage);
    const staff = await cast.today('staff');
    await enterOnBehalf(staff, '李', story.lamps, '67-console-entry');
    for (const each of [...story.sameRoad].reverse()) {
      await beginTodo(await cast.today('staff'), each);
      expect(await accept(staff, '68-console-screening')).toMatch(/第\d{4}号$/);
    }
    await beginTodo(await cast.today('staff'), title);
    await staff.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    path = /suggestions\/[^?]+/.exec(staff.url())?.[0] ?? '';
    await picture(staff, '70-console-accepted', { fullPage: true });
    const link = await openMore(staff, '并案办理');
    for (const other of [story.drainage, story.lamps]) await choose(staff, link, '与哪些建议并案', other.title);
    await link.getByLabel('理由').fill('同一条路、同一单位管养，一并勘查、一并安排。');
    await confirm(staff, link, '并案', '71-console-link');
    await sees(staff, '并案办理（3 件）');
    await picture(staff, '72-console-linked', { fullPage: true });
  });

  it('is handed over in a batch, with packets for the units and receipts', async () => {
    const staff = await cast.at('staff');
    await prepareBatch(staff, '闭会期间第一批代表建议');
    for (const each of story.sameRoad) await place(staff, each, '督查室', builders);
    await picture(staff, '75-console-batch', { fullPage: true });
    await handOverBatch(staff);
    await picture(staff, '77-console-batch-handed-over', { fullPage: true });
    await enterReceipt(staff, builders, '邹加娅');
    await staff.getByRole('button', { name: '交办件' }).click();
    await sees(staff, `${builders}（建议主办）：`);
    await picture(staff, '79-console-packets', { fullPage: true });
    const phone = await pageOf('deputy');
    await sees(phone, '已交昌宁县人民政府督查室，正在确定承办单位');
    await expect.poll(() => stepNow(phone), soon).toContain('办理');
    await picture(phone, '80-portal-handed-over', { fullPage: true });
  });

  it('is assigned to two units, declined by the lead with grounds, and placed anew, the due date as it was', async () => {
    const office = await cast.at('coordinator');
    await beginTodo(office, title);
    await assign(office, { lead: builders, assisting: police, isTogether: false }, '81-console-assign');
    const before = await dueTrace(await pageOf('staff'));
    const declining = await cast.handlerOf(builders);
    const first = await cast.at(declining);
    await beginTodo(first, title);
    await first.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    const decline = await openAct(first, '申请退办');
    await decline.getByLabel('退办理由').fill('该路段为县道，由交通运输部门管养，不属于住建职责。');
    await confirm(first, decline, '退办', '82-unit-decline');
    await picture(first, '83-unit-declined', { fullPage: true });
    await cast.leaves(declining);
    await beginTodo(await cast.today('coordinator'), title);
    await sees(office, `${builders}已退办。`);
    await assign(office, { lead: bureau, assisting: police, isTogether: true }, '84-console-assign-anew');
    const staff = await pageOf('staff');
    await sees(staff, `${builders}申请退办，等待重新分办`);
    await sees(staff, `分办：${bureau}（主办）、${police}（协办）`);
    await expect.poll(() => stepNow(staff), soon).toContain('已分办');
    expect(await dueTrace(staff)).toBe(before);
    await picture(staff, '85-console-placed-anew', { fullPage: true });
  });

  it('is signed for and consulted on together with the others, and the assisting unit gives its part', async () => {
    const unit = await cast.at('handler');
    await beginTodo(unit, title);
    await confirm(unit, await openAct(unit, '签收'), '签收', '86-unit-acknowledge');
    await daysPass(platform, story.sameRoad, 3);
    await consult(unit, story.together, '87-unit-consult');
    const assisting = await cast.handlerOf(police);
    const other = await cast.at(assisting);
    await beginTodo(other, title);
    await confirm(other, await openAct(other, '签收'), '签收', '88-unit-acknowledge-assisting');
    const part = await openAct(other, '提交协办意见');
    await part.getByLabel('协办意见').fill('近三年该路段发生事故七起，急弯两处建议限速二十公里。');
    await confirm(other, part, '提交', '89-unit-contribute');
    await cast.leaves(assisting);
    await sees(unit, '建议限速二十公里');
    await picture(unit, '90-unit-handling', { fullPage: true });
    const phone = await pageOf('deputy');
    await sees(phone, new RegExp(`^${bureau}正在办理`));
    expect(await phone.getByText('建议限速二十公里').count()).toBe(0);
    await picture(phone, '91-portal-handling', { fullPage: true });
  });

  it('is given six months: applied for, forwarded by the inspection office, marked by who handed it over', async () => {
    const unit = await cast.at('handler');
    const apply = await openAct(unit, '申请延期', '申请延长至六个月');
    await apply.getByLabel('申请理由').fill('护栏基础要重新浇筑，雨季不能施工，三个月内无法完工。');
    await confirm(unit, apply, '提交申请', '92-unit-apply');
    const office = await pageOf('coordinator');
    const forward = await openAct(office, '转报延期申请', `${bureau}的延期申请`);
    await forward.getByLabel('转报意见').fill('情况属实，建议同意。');
    await confirm(office, forward, '确定', '93-console-forward');
    await cast.leaves('coordinator');
    const staff = await pageOf('staff');
    const before = await dueTrace(staff);
    const decide = await openAct(staff, '审批延期申请', `${bureau}的延期申请`);
    await decide.getByLabel('审批意见').fill('同意按涉及面广、处理难度大办理。');
    await confirm(staff, decide, '确定', '94-console-decide');
    await sees(staff, /同意延长，答复期限改为.*自交办之日起六个月/);
    await sees(unit, '涉及面广、处理难度大');
    expect(await dueTrace(staff)).not.toBe(before);
    await picture(staff, '95-console-six-months', { fullPage: true });
  });

  it('is answered as class B with two promises, signed by the head, and found wanting', async () => {
    const unit = await cast.at('handler');
    await draftReply(unit, story.answers[0], '96-unit-draft');
    const head = await cast.at('unithead');
    await beginTodo(head, title);
    await confirm(head, await openAct(head, '签发', '签发答复'), '签发', '97-unit-sign');
    await cast.leaves('unithead');
    await issueReply(unit, story.answers[0], '98-unit-issue');
    await picture(unit, '99-unit-replied', { fullPage: true });
    const other = await cast.today('deputy2');
    await takeUp(other, title, '看答复、提意见');
    await giveOpinion(other, '基本满意', '100-portal-opinion');
    await cast.leaves('deputy2');
    const phone = await cast.today('deputy');
    await takeUp(phone, title, '去评价');
    await sees(phone, '联名代表的意见');
    await evaluate(phone, story.tooLate, '101-portal-not-satisfied');
    await picture(phone, '102-portal-evaluated', { fullPage: true });
    await sees(unit, /代表评价：态度满意，结果不满意/);
    await expect.poll(() => stepNow(phone), soon).toContain('销号');
  });

  it('is handled again and answered in a second round, which satisfies', async () => {
    const staff = await cast.today('staff');
    await beginTodo(staff, title);
    await confirm(staff, await openAct(staff, '再次办理'), '交由再次办理', '103-console-handle-again');
    await answerRound(2);
    const phone = await cast.at('deputy');
    await sees(phone, '单位正在兑现承诺');
    await picture(phone, '109-portal-fulfilling', { fullPage: true });
    await pageOf('staff');
    await sees(staff, '还有 2 项承诺未通过回头看');
    await expect.poll(() => stepNow(staff), soon).toContain('兑现承诺');
    await picture(staff, '110-console-fulfilling', { fullPage: true });
  });

  it('is handled a third time when the township’s look-back finds the promise not kept', async () => {
    await reportDone(await cast.at('handler'), story.rails.what, '护栏已全部安装，请核查。', '111-unit-report');
    const clerk = await pageOf('clerk');
    await lookBackOn(clerk, story.unfinished, '112-presidium-look-back');
    await sees(clerk, `回头看未通过，${bureau}第 3 次办理`);
    const owed = clerk.getByRole('row').filter({ hasText: '第 3 次办理' });
    await owed.waitFor();
    expect(await owed.getByText('已完成').count()).toBe(0);
    await picture(clerk, '113-presidium-failed', { fullPage: true });
    await cast.leaves('clerk');
    await answerRound(3);
    await sees(await cast.at('deputy'), '单位正在兑现承诺');
    const staff = await pageOf('staff');
    await expect.poll(() => stepNow(staff), soon).toContain('兑现承诺');
  });

  it('is closed when the second look-back passes', async () => {
    await reportDone(
      await cast.at('handler'),
      story.rails.what,
      '急弯处护栏已补装，全部完工。',
      '120-unit-report-again',
    );
    const staff = await pageOf('staff');
    await lookBackOn(staff, story.finished, '121-console-look-back');
    await sees(staff, /回头看“.*”，代表在场，通过/);
    await picture(staff, '122-console-passed', { fullPage: true });
    await beginTodo(await cast.today('staff'), title);
    await confirm(staff, await openAct(staff, '销号'), '销号', '123-console-close');
    await sees(await pageOf('deputy'), '已销号，办理结束');
    await picture(staff, '124-console-closed', { fullPage: true });
    await picture(await cast.at('deputy'), '125-portal-closed', { fullPage: true });
    expect(await staff.locator('[aria-current=step]').count()).toBe(0);
    expect(await breaches(staff)).toEqual([]);
    expect(await breaches(await cast.at('deputy'))).toEqual([]);
  });

  it('made no page complain', () => {
    expect(cast.complaints).toEqual([]);
  });
});

/** One more round: consulted on, answered as a B with the signature on paper, and evaluated 满意 on the phone. */
async function answerRound(round: 2 | 3): Promise<void> {
  const answer = story.answers[round - 1] as (typeof story.answers)[number];
  const shot = (what: string) => `${round === 2 ? 104 : 114}-round-${round}-${what}`;
  await daysPass(platform, [title], 3);
  const unit = await cast.today('handler');
  await beginTodo(unit, title);
  await consult(unit, story.onceMore, shot('consult'));
  await draftReply(unit, answer, shot('draft'));
  await signOnPaper(unit, shot('signature'));
  await issueReply(unit, answer, shot('issue'));
  const phone = await cast.today('deputy');
  await takeUp(phone, title, '去评价');
  await sees(phone, `第 ${round} 次办理`);
  await evaluate(phone, { result: '满意' }, shot('evaluate'));
}
