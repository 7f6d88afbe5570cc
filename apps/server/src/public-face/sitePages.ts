/** The public pages of sites: where they are, and one with its hours, who looks after it, and how to reach a deputy there. */
import type { PublicActivity, PublicSite, PublicSiteRow } from '@renda/db';
import { activityKindTerms, dateWords, type Locale, siteFunctionTerms, siteTierTerms } from '@renda/domain';
import { html } from 'ghtml';
import { fact, pageFrame, withLanguage } from './pageFrame.ts';
import type { PublicPlace } from './publicPages.ts';
import { said } from './publicWords.ts';

/** All sites of the county, township by township. */
export function sitesPage({ code, county, locale }: PublicPlace, sites: readonly PublicSiteRow[]): string {
  const path = `/public/${code}/sites`;
  const parts = [...Map.groupBy(sites, ({ township }) => township)].map(([township, own]) => {
    const items = own.map(
      ({ id, name, address }) =>
        html`<li><a href="${withLanguage(`${path}/${id}`, locale)}">${name}</a><br><span class="note">${address}</span></li>`,
    );
    return html`<h2>${township}</h2><ul class="plain">!${items.join('')}</ul>`;
  });
  const content = parts.length > 0 ? parts.join('\n') : html`<p>${said('noSites', locale)}</p>`;
  return pageFrame({ title: said('sites', locale), county, path, locale, above: `/public/${code}` }, content);
}

/** One site. */
export function sitePage({ code, county, locale }: PublicPlace, site: PublicSite): string {
  const list = `/public/${code}/sites`;
  const facts = [
    fact(said('township', locale), site.township),
    fact(said('address', locale), site.address),
    fact(said('openingHours', locale), site.openingHours),
    fact(said('sitePhone', locale), site.phone),
    fact(said('holder', locale), holderWords(site, locale)),
    fact(said('functions', locale), functionWords(site, locale)),
    fact(said('nextActivity', locale), activityWords(site.next, locale) ?? said('noNextActivity', locale)),
    fact(said('lastActivity', locale), activityWords(site.last, locale)),
  ].join('\n');
  const content = html`
<p class="note">${siteTierTerms[site.tier][locale]}</p>
<dl>
!${facts}
</dl>
<h2>${said('reach', locale)}</h2>
<p>${said(site.phone ? 'reachByPhone' : 'reachInPerson', locale)}</p>`;
  return pageFrame({ title: site.name, county, path: `${list}/${site.id}`, locale, above: list }, content);
}

function activityWords(activity: PublicActivity | null, locale: Locale): string | null {
  if (activity === null) return null;
  const { on, kind, title } = activity;
  const words = activityKindTerms[kind][locale];
  return locale === 'en'
    ? `${dateWords(on, locale)}: ${title} (${words})`
    : `${dateWords(on, locale)}，${title}（${words}）`;
}

function holderWords({ holder, township }: PublicSite, locale: Locale): string {
  if (holder === null) return said('noHolder', locale);
  const { name, title } = holder;
  return locale === 'en' ? `${name}, presidium of ${township} (${title})` : `${name}（${township}人大主席团${title}）`;
}

function functionWords({ functions }: PublicSite, locale: Locale): string {
  return functions.map((kind) => siteFunctionTerms[kind][locale]).join(locale === 'en' ? ', ' : '、');
}
