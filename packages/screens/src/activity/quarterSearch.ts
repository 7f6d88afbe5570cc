import { isQuarter } from '@renda/domain';

/** What the plan of a quarter reads from its address: the quarter, this one if none is named, and the room that is looked at. */
export interface QuarterSearch {
  quarter?: string;
  room?: string;
}

/** Takes what is known, and nothing else. */
export function quarterSearch({ quarter, room }: Record<string, unknown>): QuarterSearch {
  return {
    ...(typeof quarter === 'string' && isQuarter(quarter) ? { quarter } : {}),
    ...(typeof room === 'string' && room !== '' ? { room } : {}),
  };
}
