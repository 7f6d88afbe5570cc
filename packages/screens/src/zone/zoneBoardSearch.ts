import { isPlainDate } from '@renda/domain';

/** What a board reads from its address: the day; today, if none is named. */
export interface ZoneBoardSearch {
  on?: string;
}

/** Takes a day that exists, and nothing else. */
export function zoneBoardSearch({ on }: Record<string, unknown>): ZoneBoardSearch {
  return typeof on === 'string' && isPlainDate(on) ? { on } : {};
}
