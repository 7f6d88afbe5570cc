/** The numbers that a county sets for itself, as they are kept, and the only code that changes them. */
import {
  allows,
  type CountySettingKey,
  checkedSetting,
  countySettingKeys,
  NotAllowed,
  Stale,
  settingOf,
} from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import { type Act, actorOf } from '../act.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import type { Db, Tx } from '../client/countyClient.ts';

/** A setting as it holds now. */
export type HeldSetting = {
  readonly key: CountySettingKey;
  readonly value: number;
  /** Brought back with a change; 0 where the county never set it. */
  readonly version: number;
};

/** Every setting, in the domain's order, in one statement. */
export async function readSettings(db: Db | Tx): Promise<HeldSetting[]> {
  const rows = await db.setting.findMany({
    where: { key: { in: countySettingKeys } },
    select: { key: true, value: true, version: true },
  });
  return countySettingKeys.map((key) => {
    const row = rows.find((each) => each.key === key);
    return { key, value: settingOf(key, row?.value), version: row?.version ?? 0 };
  });
}

/** One setting. */
export async function readSetting(db: Db | Tx, key: CountySettingKey): Promise<number> {
  const row = await db.setting.findFirst({ where: { key }, select: { value: true } });
  return settingOf(key, row?.value);
}

/**
 * Sets one. Refuses with `NotAllowed`, with `Invalid` (on `value`) what is out of bounds, and with `Stale` when it was changed since that
 * version.
 */
export async function changeSetting(
  act: Act,
  { key, version }: { readonly key: CountySettingKey; readonly version: number },
  value: number,
): Promise<void> {
  if (!allows(act.viewer, 'settings.change')) throw new NotAllowed();
  const wanted = checkedSetting(key, value);
  await act.db.$transaction(async (tx) => {
    const before = await readSetting(tx, key);
    await writeSetting(tx, key, version, wanted);
    await writeAudit(tx, [
      {
        actor: actorOf(act),
        action: 'settings.change',
        noun: 'Setting',
        recordId: null,
        before: { key, value: before },
        after: { key, value: wanted },
        origin: act.origin,
      },
    ]);
  });
}

/** Keeps a value under its key; a first value is stale where somebody else has just set one. */
export async function writeSetting(tx: Tx, key: string, version: number, value: Prisma.InputJsonValue): Promise<void> {
  const { count } =
    version === 0
      ? await tx.setting.createMany({ data: [{ key, value }], skipDuplicates: true })
      : await tx.setting.updateMany({ where: { key, version }, data: { value, version: { increment: 1 } } });
  if (count === 0) throw new Stale();
}
