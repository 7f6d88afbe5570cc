/** One notice as a message: short enough to be read on a locked screen, and saying no more than that. */
import type { DeliveryContent } from '@renda/db';
import type { OutgoingMessage } from './NoticeGateway.ts';

/** Names the county, the suggestion's number and what is due; its title stays in the house. The link opens that one notice. */
export function shortMessage(id: string, content: DeliveryContent, page: URL, now: Date): OutgoingMessage {
  const { reader, address, county, notices } = content;
  const { locale, name } = reader.viewer;
  if (locale === 'en') page.searchParams.set('lang', 'en');
  const link = page.href;
  const [notice] = notices;
  const number = notice?.officialNumber ?? null;
  const subject = locale === 'zh-CN' ? `${county}人大` : `${county} people’s congress`;
  const told = [number, notice?.sentence].filter(Boolean).join(locale === 'zh-CN' ? '　' : ' ');
  const text = locale === 'zh-CN' ? `【${subject}】${told}。查看：${link}` : `[${subject}] ${told}. See ${link}`;
  return {
    id,
    to: address,
    toName: name,
    locale,
    subject,
    text,
    html: null,
    link,
    dueOn: notice?.dueOn ?? null,
    at: now,
  };
}
