/** Ends what hangs on a site or zone on the day on which that ends. */
import { toDate } from '../day.ts';

type Where = Readonly<Record<string, unknown>>;

/** What the tables of functions, villages and holdings have in common. */
type DatedRows = {
  deleteMany(args: { where: Where }): PromiseLike<{ count: number }>;
  updateMany(args: { where: Where; data: object }): PromiseLike<{ count: number }>;
};

/** Ends the rows that hold on the day or are planned for later: what would begin on it or after never does. */
export async function cutShort(rows: unknown, where: Where, day: string): Promise<void> {
  const table = rows as DatedRows;
  await table.deleteMany({ where: { ...where, validFrom: { gte: toDate(day) } } });
  const beyond = { ...where, OR: [{ validTo: null }, { validTo: { gt: toDate(day) } }] };
  await table.updateMany({ where: beyond, data: { validTo: toDate(day) } });
}
