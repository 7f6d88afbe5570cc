/** The tables that lives fill, in the order in which their keys allow. */
import type { Rows } from '../county/rows.ts';

const tables = [
  'number_series',
  'suggestion_groups',
  'suggestions',
  'handlings',
  'deadlines',
  'consultations',
  'replies',
  'evaluations',
  'co_signers',
  'co_signer_opinions',
  'consent_requests',
  'objections',
  'hand_over_batches',
  'batch_items',
  'batch_receipts',
  'wide_applications',
  'commitments',
  'commitment_reports',
  'look_back_draws',
  'look_backs',
  'key_suggestions',
  'key_visits',
  'instructions',
  'upward_reports',
  'suggestion_events',
  'attachments',
] as const satisfies readonly (keyof Rows)[];

export type LifeRows = Pick<Rows, (typeof tables)[number]>;

/** All of them, empty. */
export function emptyLifeRows(): LifeRows {
  return Object.fromEntries(tables.map((table) => [table, []])) as unknown as LifeRows;
}
