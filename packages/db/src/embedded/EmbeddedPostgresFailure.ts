/** Why the embedded PostgreSQL could not be had. The process that starts it says it in the reader's language. */
export type EmbeddedPostgresProblem =
  | 'NO_BINARIES'
  | 'NO_UNPRIVILEGED_USER'
  | 'UNREACHABLE_CLUSTER'
  | 'CLUSTER_LOST'
  | 'OTHER_MAJOR_VERSION'
  | 'NOT_OURS'
  | 'NO_ANSWER'
  | 'INITDB_FAILED'
  | 'START_FAILED'
  | 'STOP_FAILED'
  | 'IN_TRANSITION';

/** The embedded PostgreSQL refused: `problem` says why, `detail` what PostgreSQL or the system said. */
export class EmbeddedPostgresFailure extends Error {
  override readonly name = 'EmbeddedPostgresFailure';
  readonly problem: EmbeddedPostgresProblem;
  readonly detail: string;

  constructor(problem: EmbeddedPostgresProblem, detail: string) {
    super(`${problem}: ${detail}`);
    this.problem = problem;
    this.detail = detail;
  }
}
