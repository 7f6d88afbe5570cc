/** Activities as a calendar programme reads them (iCalendar, RFC 5545). */
import type { FeedEntry } from '@renda/db';
import ical, { ICalEventStatus } from 'ical-generator';

/** The same activities give the same text, so that its ETag holds: no instant of writing stands in it. */
export function calendarText({
  name,
  entries,
}: {
  readonly name: string;
  readonly entries: readonly FeedEntry[];
}): string {
  const calendar = ical({
    name: `${name}阵地活动`,
    prodId: { company: 'Renda', product: 'activities', language: 'ZH' },
  });
  for (const { id, title, on, place, address, material, isHeld } of entries) {
    const start = new Date(`${on}T00:00:00Z`);
    calendar.createEvent({
      id,
      allDay: true,
      start,
      stamp: start,
      summary: `${place}：${title}`,
      location: address,
      description: material || null,
      status: isHeld ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
    });
  }
  return calendar.toString();
}
