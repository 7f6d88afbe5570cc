/** What each log-in may do. The statements may be repeated. */

/** Names of the three log-ins that a deployment has beside the owner. */
export type LoginNames = { readonly runtime: string; readonly auth: string; readonly jobs: string };

/** The names under a prefix, so that deployments on one server keep apart. */
export function loginNames(prefix: string): LoginNames {
  return { runtime: `${prefix}_runtime`, auth: `${prefix}_auth`, jobs: `${prefix}_jobs` };
}

/**
 * Runtime serves requests, jobs does the same later: both work on the county that their connection names. The audit trail takes
 * entries and gives them, no more; counties are made by the owner; the ledger of migrations concerns neither. Auth has the
 * schema of accounts, which is closed to them; the queue of jobs is open to nobody but through its functions. New tables of a later migration are open to both at once, also when
 * `prisma migrate deploy` made them.
 */
export function grantStatements({ runtime, auth, jobs }: LoginNames): string[] {
  const workers = `${runtime}, ${jobs}`;
  return [
    `grant usage on schema public to ${workers}`,
    `grant select, insert, update, delete on all tables in schema public to ${workers}`,
    `alter default privileges in schema public grant select, insert, update, delete on tables to ${workers}`,
    `revoke update, delete, truncate on audit_entries from ${workers}`,
    `revoke insert, update, delete, truncate on jurisdictions from ${workers}`,
    `revoke all on _prisma_migrations from ${workers}`,
    `grant execute on function similar_suggestions, similar_past_suggestions to ${workers}`,
    `grant execute on function search_hits, records_holding to ${workers}`,
    `grant execute on function enqueue_job, failed_jobs, run_failed_job_again, give_up_failed_job to ${workers}`,
    `grant execute on function notice_readers to ${workers}`,
    `revoke all on schema graphile_worker from public, ${workers}, ${auth}`,
    `revoke all on schema auth from public, ${workers}`,
    `grant usage on schema auth to ${auth}`,
    `grant select, insert, update, delete on all tables in schema auth to ${auth}`,
    `grant execute on all functions in schema auth to ${auth}`,
    `alter default privileges in schema auth grant select, insert, update, delete on tables to ${auth}`,
    `alter default privileges in schema auth grant execute on functions to ${auth}`,
  ];
}
