/** What left the platform as a file, in the audit trail. */
import { type Act, actorOf } from '../act.ts';
import { writeAudit } from '../audit/writeAudit.ts';

/** What was taken out: its kind, and what it was of. Words that were searched for do not belong in it. */
export type PaperRecord = {
  readonly kind: 'list' | 'board' | 'yearEnd' | 'letter' | 'report' | 'caseFile';
  /** The record that it is of, where it is of one. */
  readonly recordId?: string | null;
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
};

/** Writes who took out what. It fails where that cannot be kept: then nothing may leave. */
export async function recordPaper(act: Act, { kind, recordId = null, facts }: PaperRecord): Promise<void> {
  const { db, origin } = act;
  const entry = { actor: actorOf(act), action: `paper.${kind}`, noun: 'Paper', recordId, after: facts, origin };
  await db.$transaction((tx) => writeAudit(tx, [entry]));
}
