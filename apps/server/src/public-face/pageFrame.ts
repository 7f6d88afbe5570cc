/** The frame of a public page: no script, no cookie, readable on any browser and on paper. */
import type { Locale } from '@renda/domain';
import { html } from 'ghtml';
import { said } from './publicWords.ts';

/** Where a page lies and what it is called; `path` is without the language. */
export type PageFacts = {
  readonly title: string;
  readonly county: string;
  readonly path: string;
  readonly locale: Locale;
  /** The page above, if there is one. */
  readonly above: string | null;
};

const style = `
  :root { color-scheme: light dark; --line: #8886; }
  body { margin: 0 auto; max-width: 56rem; padding: 0 1.25rem 3rem; font: 1.0625rem/1.75 system-ui, "Noto Sans SC", sans-serif; }
  header { border-top: 4px solid #9f1d20; padding-top: 1rem; display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; justify-content: space-between; }
  h1 { font-size: 1.5rem; line-height: 1.4; }
  h2 { font-size: 1.2rem; margin-top: 2rem; }
  a { color: inherit; }
  table { border-collapse: collapse; width: 100%; }
  .wide { overflow-x: auto; }
  th, td { border-bottom: 1px solid var(--line); padding: .4rem .75rem .4rem 0; text-align: left; vertical-align: top; }
  td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
  ul.plain { list-style: none; padding: 0; }
  ul.plain li { border-bottom: 1px solid var(--line); padding: .75rem 0; }
  .text { white-space: pre-wrap; }
  .note { opacity: .8; font-size: .9em; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
  dd { margin: 0; }
  @media print { header a { display: none; } }
`;

/** The whole page around its content, which is markup already. */
export function pageFrame({ title, county, path, locale, above }: PageFacts, content: string): string {
  const other = locale === 'en' ? path : `${path}${path.includes('?') ? '&' : '?'}lang=en`;
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${county}</title>
<style>!${style}</style>
</head>
<body>
<header>
<span>${county}</span>
<nav>!${above === null ? '' : html`<a href="${withLanguage(above, locale)}">${said('back', locale)}</a> `}<a href="${other}" lang="${locale === 'en' ? 'zh-CN' : 'en'}">${said('otherLanguage', locale)}</a></nav>
</header>
<main>
<h1>${title}</h1>
!${content}
</main>
</body>
</html>
`;
}

/** The address in the language of the page. */
export function withLanguage(path: string, locale: Locale): string {
  return locale === 'en' ? `${path}${path.includes('?') ? '&' : '?'}lang=en` : path;
}

/** One line of a list of facts; nothing where there is nothing to say. */
export function fact(label: string, value: string | null): string {
  return value === null || value === '' ? '' : html`<dt>${label}</dt><dd>${value}</dd>`;
}
