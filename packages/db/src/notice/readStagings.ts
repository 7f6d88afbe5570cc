/** When the county's rules have their due dates told. */
import type { DeadlineKey, NoticeStaging, PlainDate } from '@renda/domain';
import type { Tx } from '../client/countyClient.ts';
import { toDay } from '../day.ts';

export type StagedRule = NoticeStaging & {
  readonly key: DeadlineKey;
  readonly inForceFrom: PlainDate;
  readonly inForceTo: PlainDate | null;
};

/** Reads it of every rule, in force or not. */
export async function readStagings(db: Tx): Promise<StagedRule[]> {
  const rows = await db.deadlineRule.findMany({
    select: {
      key: true,
      inForceFrom: true,
      inForceTo: true,
      remindBefore: true,
      remindEvery: true,
      lateEvery: true,
      escalateAfter: true,
    },
  });
  return rows.map(({ key, inForceFrom, inForceTo, ...staging }) => ({
    ...staging,
    key: key as DeadlineKey,
    inForceFrom: toDay(inForceFrom),
    inForceTo: inForceTo && toDay(inForceTo),
  }));
}
