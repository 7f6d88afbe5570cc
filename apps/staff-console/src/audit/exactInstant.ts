import type { Locale } from '@renda/domain';
import { longDate, today } from '@renda/ui/texts';

/** An instant to the second, with its full day, in the time of the county: an audit trail is read exactly. */
export function exactInstant(instant: string, locale: Locale): string {
  const moment = new Date(instant);
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', timeStyle: 'medium' }).format(moment);
  return `${longDate(today(moment), locale)} ${time}`;
}
