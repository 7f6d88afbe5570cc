/** A digest as a letter. */
import type { DeliveryContent } from '@renda/db';
import {
  chinaDate,
  type DigestLine,
  digestGroups,
  digestLimit,
  digestSubject,
  digestWords,
  type Locale,
} from '@renda/domain';
import { html } from 'ghtml';
import { inboxLink, suggestionLink } from './appLinks.ts';
import type { OutgoingMessage } from './NoticeGateway.ts';

/** Writes it in the reader's language, with a link to each suggestion. */
export function digestMessage(id: string, content: DeliveryContent, baseUrl: URL, now: Date): OutgoingMessage {
  const { reader, address, county, notices } = content;
  const { viewer } = reader;
  const lines: DigestLine[] = notices.slice(0, digestLimit).map((notice) => ({
    sentence: notice.sentence,
    about: [notice.officialNumber, notice.title].filter(Boolean).join(' '),
    link: suggestionLink(baseUrl, viewer, notice.suggestionId),
    isLate: notice.isLate,
    isDue: notice.dueOn !== null,
  }));
  const subject = digestSubject(county, lines, notices.length, viewer.locale);
  const letter = {
    subject,
    groups: digestGroups(lines, viewer.locale),
    words: digestWords(chinaDate(now), notices.length - lines.length, viewer.locale),
    inbox: inboxLink(baseUrl, viewer),
    locale: viewer.locale,
  };
  return {
    id,
    to: address,
    toName: viewer.name,
    locale: viewer.locale,
    subject,
    text: asText(letter),
    html: asPage(letter),
    link: letter.inbox,
    dueOn: null,
    at: now,
  };
}

type Letter = {
  readonly subject: string;
  readonly groups: ReturnType<typeof digestGroups>;
  readonly words: ReturnType<typeof digestWords>;
  readonly inbox: string;
  readonly locale: Locale;
};

function asText({ subject, groups, words, inbox }: Letter): string {
  const parts = groups.map(({ title, lines }) => {
    const told = lines.map(({ sentence, about, link }) => `· ${sentence}\n  ${about}\n  ${link}`);
    return `${title}\n\n${told.join('\n\n')}`;
  });
  const end = [words.more, `${words.inbox}：${inbox}`, words.why].filter((line) => line !== null);
  return [`${subject}\n${words.day}`, ...parts, ...end].join('\n\n');
}

const page = 'font:16px/1.6 sans-serif;max-width:40em;margin:0 auto;padding:0 1em';

function asPage({ subject, groups, words, inbox, locale }: Letter): string {
  const parts = groups.map(({ title, lines }) => {
    const told = lines.map(
      ({ sentence, about, link }) =>
        html`<li style="margin:0 0 1em"><strong>${sentence}</strong><br><a href="${link}">${about}</a></li>`,
    );
    return html`<h2 style="font-size:1.1em">${title}</h2><ul style="padding-left:1.2em">!${told.join('')}</ul>`;
  });
  const more = words.more === null ? '' : html`<p>${words.more}</p>`;
  return html`<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${subject}</title></head>
<body style="${page}"><h1 style="font-size:1.25em">${subject}</h1><p>${words.day}</p>!${parts.join('')}!${more}
<p><a href="${inbox}">${words.inbox}</a></p><p style="color:#666;font-size:.85em">${words.why}</p></body></html>`;
}
