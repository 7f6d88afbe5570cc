/** What a list of register entries is narrowed to, whichever noun it is of. */
import { chinaDate } from '@renda/domain';
import { toDate } from '../day.ts';
import { escapeLike } from '../suggestion/suggestionFilter.ts';

/** The day on which entries must hold (today, if none is named), whether those count too that had ended by then, and words of their names. */
export type RegisterFilter = {
  readonly asOf?: string | null;
  readonly includeEnded?: boolean | null;
  readonly search?: string | null;
};

type Condition = Readonly<Record<string, unknown>>;

/** Entries that hold on the day, or have held until then. */
export function holding({ asOf, includeEnded }: RegisterFilter, now: Date): Condition {
  const day = toDate(asOf ?? chinaDate(now));
  const begun = { validFrom: { lte: day } };
  return includeEnded ? begun : { ...begun, OR: [{ validTo: null }, { validTo: { gt: day } }] };
}

/** The conditions of a filter; a search matches names, whole pinyin and initials. */
export function registerWhere(filter: RegisterFilter, now: Date): Condition {
  const search = filter.search?.trim().toLowerCase().slice(0, 60);
  return { AND: [holding(filter, now), ...(search ? [{ searchText: { contains: escapeLike(search) } }] : [])] };
}
