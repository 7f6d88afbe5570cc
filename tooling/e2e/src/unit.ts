/** What a handling unit does with a suggestion on its page, from the consultation to the sealed reply. */
import type { Page } from 'playwright-core';
import { picture } from './browser.ts';
import { chinaDay } from './chinaDay.ts';
import { confirm, openAct } from './desk.ts';
import { pickScan } from './sealedScan.ts';

/** A promise of a reply, due so many days from today. */
export type Promised = { readonly what: string; readonly responsible: string; readonly inDays: number };

type Answer = {
  readonly lead: string;
  readonly replyClass: 'A' | 'B';
  readonly body: string;
  readonly documentNumber: string;
  readonly promises?: readonly Promised[];
};

export type Consulted = {
  readonly lead: string;
  readonly summary: string;
  /** How many that are handled together it is recorded for at once. */
  readonly together?: number;
};

/** Records yesterday's consultation; the law wants it before the day of the reply. */
export async function consult(page: Page, { lead, summary, together }: Consulted, shot: string): Promise<void> {
  const consultation = await openAct(page, '记录面商', `记录与${lead}代表的面商`);
  await consultation.getByLabel('面商日期').fill(chinaDay(-1));
  await consultation.getByText('当面', { exact: true }).click();
  await consultation.getByLabel('面商情况').fill(summary);
  if (together) await consultation.getByRole('checkbox', { name: `一并办理并案的 ${together} 件` }).check();
  await confirm(page, consultation, '保存记录', shot);
}

/** Drafts the reply with what it promises. */
export async function draftReply(page: Page, { lead, replyClass, body, promises = [] }: Answer, shot: string) {
  const draft = await openAct(page, '起草答复', `起草给${lead}代表的答复`);
  await draft.getByText(new RegExp(`^${replyClass}类`)).click();
  await draft.getByLabel('答复正文').fill(body);
  for (const [i, { what, responsible, inDays }] of promises.entries()) {
    await draft.getByRole('button', { name: '添加一项承诺' }).click();
    const row = draft.getByRole('group', { name: `第 ${i + 1} 项承诺` });
    await row.getByLabel('承诺事项').fill(what);
    await row.getByLabel('责任人').fill(responsible);
    await row.getByLabel('完成日期').fill(chinaDay(inDays));
  }
  await draft.getByLabel('联系人').fill('付刚');
  await draft.getByLabel('联系电话').fill('0875-0000000');
  await confirm(page, draft, '保存草稿', shot);
}

/** Enters that the head signed the draft on paper. */
export async function signOnPaper(page: Page, shot: string): Promise<void> {
  const paper = await openAct(page, '登记纸质签发');
  await paper.getByLabel('签发人').fill('杨负责');
  await pickScan(paper, '签字的答复稿.pdf');
  await confirm(page, paper, '登记签发', shot);
}

/** Issues the signed reply today, with the scan of the sealed letter. */
export async function issueReply(page: Page, { lead, documentNumber }: Answer, shot: string): Promise<void> {
  const issue = await openAct(page, '正式答复', `正式答复${lead}代表`);
  await issue.getByLabel('发文字号').fill(documentNumber);
  await issue.getByLabel('答复日期').fill(chinaDay(0));
  await pickScan(issue, '盖章答复函.pdf');
  await confirm(page, issue, '正式答复', shot);
  await page.getByText(documentNumber).first().waitFor();
}

/** Reports that what was promised is done. */
export async function reportDone(page: Page, what: string, words: string, shot: string): Promise<void> {
  await page.getByRole('row').filter({ hasText: what }).getByRole('button', { name: '报告进展' }).click();
  const report = page.getByRole('dialog').filter({ hasText: '报告进展' });
  await report.getByLabel('进展情况').fill(words);
  await report.getByText('已经完成', { exact: true }).click();
  await confirm(page, report, '提交报告', shot);
  await picture(page, `${shot}-done`, { fullPage: true });
}
