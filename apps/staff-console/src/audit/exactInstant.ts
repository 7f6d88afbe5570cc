import type { Locale } from '@renda/domain';
import { longDate, shortDate, today } from '@renda/ui/texts';

/** An instant to the second, with its full day, in the time of the county: an audit trail is read exactly. */
export function exactInstant(instant: string, locale: Locale): string {
  const moment = new Date(instant);
  return `${longDate(today(moment), locale)} ${timeOf(moment)}`;
}

/** The same for narrow places: the year only when it is not this one. */
export function shortExactInstant(instant: string, locale: Locale): string {
  const moment = new Date(instant);
  return `${shortDate(today(moment), locale)} ${timeOf(moment)}`;
}

function timeOf(moment: Date): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', timeStyle: 'medium' }).format(moment);
}
