/** The public pages: the years of a county, a year's report with its open suggestions, and one suggestion with its replies. */
import type { Board, BoardGroup, PublicReply, PublicRow, PublicSuggestion } from '@renda/db';
import {
  type CommitmentState,
  commitmentStateTerms,
  dateWords,
  type Locale,
  type Rate,
  type RateKey,
  type ReplyClass,
  type ReplyClassLabels,
  rateDefinitions,
  rateKeys,
  replyClassWord,
  type SuggestionState,
  suggestionLifecycle,
} from '@renda/domain';
import { html } from 'ghtml';
import { fact, pageFrame, withLanguage } from './pageFrame.ts';
import { said } from './publicWords.ts';

/** Which county the page is of, and in which language. */
export type PublicPlace = { readonly code: string; readonly county: string; readonly locale: Locale };

type Listed = { readonly rows: readonly PublicRow[]; readonly next: string | null };

/** The county's page: its public years, and what was opened lately. */
export function countyPage(place: PublicPlace, years: readonly number[], listed: Listed): string {
  const { code, county, locale } = place;
  const path = `/public/${code}`;
  const reports = years.map(
    (year) => html`<li><a href="${withLanguage(`${path}/${year}`, locale)}">${yearTitle(year, locale)}</a></li>`,
  );
  const content = [
    reports.length > 0 ? `<ul class="plain">${reports.join('')}</ul>` : '',
    openList(place, path, listed),
    html`<p><a href="${withLanguage(`${path}/sites`, locale)}">${said('sites', locale)}</a></p>`,
  ].join('\n');
  return pageFrame({ title: said('reports', locale), county, path, locale, above: null }, content);
}

/** A year's figures, all with what they are a share of, and the suggestions opened in it. */
export function yearPage(place: PublicPlace, year: number, board: Board, listed: Listed): string {
  const { code, county, locale } = place;
  const path = `/public/${code}/${year}`;
  const content = [
    html`<p class="note">${said('basis', locale)}</p>`,
    figures(board, locale),
    openList(place, path, listed),
  ].join('\n');
  return pageFrame({ title: yearTitle(year, locale), county, path, locale, above: `/public/${code}` }, content);
}

/** One published suggestion; its replies' classes are called as the county calls them. */
export function suggestionPage(place: PublicPlace, suggestion: PublicSuggestion, labels: ReplyClassLabels): string {
  const { code, county, locale } = place;
  const path = `/public/${code}/suggestions/${suggestion.id}`;
  const replies = suggestion.replies.map((reply) => replyPart(reply, labels, locale)).join('\n');
  const content = html`
<dl>
!${fact(said('category', locale), suggestion.category)}
!${fact(said('state', locale), stateWord(suggestion.state, locale))}
!${fact(said('handedOver', locale), suggestion.handedOverOn && dateWords(suggestion.handedOverOn, locale))}
</dl>
<p class="text">${suggestion.text}</p>
!${replies || html`<p class="note">${said('noReply', locale)}</p>`}
<p class="note">${said('noPrivate', locale)}</p>`;
  const title = [suggestion.officialNumber, suggestion.title].filter(Boolean).join(' ');
  return pageFrame({ title, county, path, locale, above: `/public/${code}` }, content);
}

/** What is answered where nothing is public. */
export function lostPage(locale: Locale): string {
  return pageFrame({ title: said('lost', locale), county: '', path: '/', locale, above: null }, '');
}

function yearTitle(year: number, locale: Locale): string {
  return locale === 'en' ? `${said('report', locale)}, ${year}` : `${year}${said('report', locale)}`;
}

function stateWord(state: string, locale: Locale): string {
  return suggestionLifecycle.states[state as SuggestionState][locale];
}

function figures(board: Board, locale: Locale): string {
  const head = rateKeys.map((key) => html`<th class="n">${rateDefinitions[key].label[locale]}</th>`).join('');
  const lines = [
    figureLine(board.total, said('total', locale), locale),
    ...board.groups.map((group) => figureLine(group, group.label ?? said('noCategory', locale), locale)),
  ].join('\n');
  return html`
<div class="wide"><table>
<thead><tr><th>${said('category', locale)}</th><th class="n">${said('ofThem', locale)}</th>!${head}</tr></thead>
<tbody>!${lines}</tbody>
</table></div>`;
}

function figureLine(group: BoardGroup, name: string, locale: Locale): string {
  const cells = rateKeys.map((key) => html`<td class="n">${rateWords(group, key, locale)}</td>`).join('');
  return html`<tr><th scope="row">${name}</th><td class="n">${group.counts.ACCEPTED}</td>!${cells}</tr>`;
}

/** No percentage without what it is of; with few cases the counts alone. */
function rateWords(group: BoardGroup, key: RateKey, locale: Locale): string {
  const { numerator, denominator, percent }: Rate = group.rates[key];
  if (denominator === 0 || percent === null) return '—';
  const counted = `${numerator}/${denominator}`;
  return group.band === 'COMPARED' ? `${percent}%${locale === 'en' ? ' ' : ''}（${counted}）` : counted;
}

function openList({ code, locale }: PublicPlace, path: string, { rows, next }: Listed): string {
  const items = rows.map((row) => {
    const link = withLanguage(`/public/${code}/suggestions/${row.id}`, locale);
    const facts = [row.officialNumber, row.category, stateWord(row.state, locale)].filter(Boolean).join(' · ');
    return html`<li><a href="${link}">${row.title}</a><br><span class="note">${facts}</span></li>`;
  });
  const more =
    next === null
      ? ''
      : html`<p><a href="${withLanguage(`${path}?after=${next}`, locale)}">${said('next', locale)}</a></p>`;
  const list = items.length > 0 ? `<ul class="plain">${items.join('')}</ul>` : html`<p>${said('none', locale)}</p>`;
  return html`<h2>${said('open', locale)}</h2>!${list}!${more}`;
}

function replyPart(reply: PublicReply, labels: ReplyClassLabels, locale: Locale): string {
  const facts = [
    reply.documentNumber,
    replyClassWord(reply.replyClass as ReplyClass, labels)[locale],
    reply.issuedOn && dateWords(reply.issuedOn, locale),
  ]
    .filter(Boolean)
    .join(' · ');
  const promises = reply.commitments.map(
    ({ what, dueOn, state }) =>
      html`<tr><td>${what}</td><td class="n">${dateWords(dueOn, locale)}</td><td>${commitmentStateTerms[state as CommitmentState][locale]}</td></tr>`,
  );
  const table =
    promises.length === 0
      ? ''
      : html`<div class="wide"><table><thead><tr><th>${said('promises', locale)}</th><th class="n">${said('by', locale)}</th><th>${said('state', locale)}</th></tr></thead><tbody>!${promises.join('')}</tbody></table></div>`;
  return html`<h2>${said('reply', locale)}：${reply.unit}</h2><p class="note">${facts}</p><p class="text">${reply.text}</p>!${table}`;
}
