/** What a resolver is given besides its arguments. */
import type { Accounts, Db } from '@renda/db';
import type { DeliveryChannel, Viewer } from '@renda/domain';

/** One request's context: the county's database, who asks, and the clock. */
export type Context = {
  /** The county's client: row-level security lets it see that county alone. */
  readonly db: Db;
  readonly viewer: Viewer;
  /** Accounts of the viewer's county: they lie outside the county's tables. */
  readonly accounts: Accounts;
  /** From where the request came: written into the audit trail. */
  readonly origin: { readonly requestId: string; readonly ip: string; readonly userAgent: string };
  readonly now: () => Date;
  /** Removes the bytes of files by their hashes, where no record speaks of them any more. */
  readonly forgetFiles: (hashes: readonly string[]) => Promise<void>;
  /** The ids of the county's suggestions as they change, or of the one named; ends when some may have been missed. */
  readonly changes: (suggestionId: string | null) => AsyncIterableIterator<string>;
  /** The ids of the viewer's own background tasks as they move; ends likewise. */
  readonly taskChanges: () => AsyncIterableIterator<string>;
  /** The ways by which notices leave the house. */
  readonly openChannels: readonly DeliveryChannel[];
};
