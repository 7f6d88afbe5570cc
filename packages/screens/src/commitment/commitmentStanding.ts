import type { CommitmentState } from '@renda/domain';
import { today } from '@renda/ui/texts';

/** How each state of a commitment is marked. */
export const stateKinds = {
  OPEN: 'rest',
  REPORTED: 'due',
  PASSED: 'ok',
  FAILED: 'late',
  SUPERSEDED: 'rest',
} as const satisfies Readonly<Record<CommitmentState, string>>;

interface Reported {
  readonly passedOn?: string | null;
  readonly reports: readonly { readonly isDone: boolean; readonly reportedAt: string }[];
}

/** The day on which the unit first reported it as done, or on which a look-back found it so; null while it is neither. */
export function reportedDoneOn({ reports, passedOn }: Reported): string | null {
  const done = reports.find(({ isDone }) => isDone);
  return done ? today(new Date(done.reportedAt)) : (passedOn ?? null);
}
