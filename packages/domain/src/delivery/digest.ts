/** A digest: what somebody has not read, once a day, grouped by how pressing it is, the newest first. */
import { dateWords } from '../kernel/dateWords.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { Locale, Sentences } from '../kernel/Refusal.ts';

/** A notice as a digest tells it. */
export type DigestLine = {
  readonly sentence: string;
  /** The suggestion that it is about: its number, if it has one, and its title. */
  readonly about: string;
  readonly link: string;
  readonly isLate: boolean;
  readonly isDue: boolean;
};

/** Most that one digest tells singly: more is said as a number, and found in the inbox. */
export const digestLimit = 50;

const groupTerms = {
  LATE: { 'zh-CN': '已过期限，待完成', en: 'Past the date' },
  DUE: { 'zh-CN': '快到期', en: 'Nearly due' },
  NEWS: { 'zh-CN': '新进展', en: 'What happened' },
} as const satisfies Record<string, Sentences>;

/** The lines in their groups, in the order of pressing; groups without lines fall away. */
export function digestGroups(lines: readonly DigestLine[], locale: Locale): { title: string; lines: DigestLine[] }[] {
  const groupOf = ({ isDue, isLate }: DigestLine) => (isDue ? (isLate ? 'LATE' : 'DUE') : 'NEWS');
  return (Object.keys(groupTerms) as (keyof typeof groupTerms)[]).flatMap((group) => {
    const found = lines.filter((line) => groupOf(line) === group);
    return found.length > 0 ? [{ title: groupTerms[group][locale], lines: found }] : [];
  });
}

/** What stands above a digest: 昌宁县人大履职平台：3 条未读通知（1 条逾期）. */
export function digestSubject(county: string, lines: readonly DigestLine[], total: number, locale: Locale): string {
  const late = lines.filter(({ isLate }) => isLate).length;
  if (locale === 'en') {
    const notices = total === 1 ? '1 unread notice' : `${total} unread notices`;
    return `${county} people’s congress: ${notices}${late > 0 ? `, ${late} past the date` : ''}`;
  }
  return `${county}人大：${total} 条未读通知${late > 0 ? `（${late} 条已过期限）` : ''}`;
}

/** The words round the lines of a digest. */
export function digestWords(day: PlainDate, more: number, locale: Locale) {
  const zh = locale === 'zh-CN';
  return {
    day: dateWords(day, locale),
    more: more === 0 ? null : zh ? `还有 ${more} 条，请在通知中查看。` : `${more} more are in your inbox.`,
    inbox: zh ? '打开通知' : 'Open the inbox',
    why: zh
      ? '您在账户的消息设置中登记了这个邮箱。不想再收到，可在那里关闭。本邮件由系统发出，请勿回复。'
      : 'You gave this address in the notice settings of your account, and can turn it off there. Sent by a machine; please do not reply.',
  } as const;
}
