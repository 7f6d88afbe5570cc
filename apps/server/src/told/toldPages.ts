/** What is seen behind the link in a message. */
import type { ToldNotice } from '@renda/db';
import { dateWords, type Locale, type Sentences } from '@renda/domain';
import { html } from 'ghtml';

const words = {
  ask: { 'zh-CN': '您有一条通知', en: 'You have a notice' },
  askText: {
    'zh-CN': '这个链接只能打开一次，用来查看这一条通知，不必登录。',
    en: 'This link opens once, and shows this one notice without signing in.',
  },
  open: { 'zh-CN': '查看通知', en: 'Show the notice' },
  told: { 'zh-CN': '通知', en: 'Notice' },
  about: { 'zh-CN': '建议', en: 'Suggestion' },
  due: { 'zh-CN': '期限', en: 'Due' },
  toldText: {
    'zh-CN': '建议的内容和办理，请登录后查看。这个链接已经用过，不能再次打开。',
    en: 'Sign in to read the suggestion and to act on it. This link has been used and opens no more.',
  },
  signIn: { 'zh-CN': '登录查看', en: 'Sign in' },
  closed: { 'zh-CN': '这个链接打不开', en: 'This link does not open' },
  closedText: {
    'zh-CN': '链接只能打开一次，七天内有效；它可能已经用过或过期。请登录后在“通知”中查看。',
    en: 'A link opens once, within seven days; this one may have been used or be too old. Sign in and look into your inbox.',
  },
} as const satisfies Record<string, Sentences>;

const style = `
  :root { color-scheme: light dark; }
  body { margin: 0 auto; max-width: 34rem; padding: 0 1.25rem 3rem; font: 1.0625rem/1.75 system-ui, "Noto Sans SC", sans-serif; }
  header { border-top: 4px solid #9f1d20; padding-top: 1rem; opacity: .8; }
  h1 { font-size: 1.4rem; line-height: 1.4; }
  .told { border: 1px solid #8886; border-radius: 8px; padding: 1rem 1.25rem; }
  .told p { margin: 0; font-size: 1.2rem; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: .75rem 0 0; }
  dd { margin: 0; }
  button, a.act { display: block; box-sizing: border-box; width: 100%; min-height: 48px; padding: .6rem; border: 0; border-radius: 8px;
    background: #2f54eb; color: #fff; font: inherit; text-align: center; text-decoration: none; cursor: pointer; }
  button:focus-visible, a.act:focus-visible { outline: 3px solid #2f54eb; outline-offset: 2px; }
`;

/** Asks whether to open it. */
export function askPage(county: string, locale: Locale): string {
  const content = html`<p>${words.askText[locale]}</p>
<form method="post"><button>${words.open[locale]}</button></form>`;
  return frame(county, words.ask[locale], locale, content);
}

/** The one notice. */
export function toldPage(county: string, { notice, locale }: { notice: ToldNotice; locale: Locale }): string {
  const { officialNumber, sentence, dueOn } = notice;
  const about = officialNumber === null ? '' : fact(words.about[locale], officialNumber);
  const due = dueOn === null ? '' : fact(words.due[locale], dateWords(dueOn, locale));
  const content = html`<div class="told"><p>${sentence}</p><dl>!${about}!${due}</dl></div>
<p>${words.toldText[locale]}</p>
<a class="act" href="/">${words.signIn[locale]}</a>`;
  return frame(county, words.told[locale], locale, content);
}

/** Says the same of every link that does not open. */
export function closedPage(locale: Locale): string {
  const content = html`<p>${words.closedText[locale]}</p>
<a class="act" href="/">${words.signIn[locale]}</a>`;
  return frame('', words.closed[locale], locale, content);
}

function fact(label: string, value: string): string {
  return html`<dt>${label}</dt><dd>${value}</dd>`;
}

function frame(county: string, title: string, locale: Locale, content: string): string {
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>!${style}</style>
</head>
<body>
<header>${county}</header>
<main>
<h1>${title}</h1>
!${content}
</main>
</body>
</html>
`;
}
