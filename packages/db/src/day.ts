/** Days between the domain, which writes YYYY-MM-DD, and Prisma, which wants midnight UTC for a `date` column. */

/** Midnight UTC of the day. */
export function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The day of a `date` column's value. */
export function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
