/** A change of one of the county's settings, with its entry in the audit trail. */
import type { Prisma } from '../../generated/client/client.ts';
import { type Act, actorOf } from '../act.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { writeSetting } from './settings.ts';

/** Which setting, on which version, and its value before and as it is wanted. */
export type SettingChange = {
  readonly key: string;
  readonly version: number;
  readonly before: Prisma.InputJsonObject;
  readonly wanted: Prisma.InputJsonObject;
};

/** Writes it, last of the transaction. Refuses (`Stale`) when it was changed since that version; whether the viewer may is its caller's to check. */
export async function changeSetting(tx: Tx, act: Act, { key, version, before, wanted }: SettingChange): Promise<void> {
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
}
