/** Carrying out what was promised (力度): after the evaluation, where something is still owed or to be looked back on. */
import type { Mark, SuggestionState } from '@renda/domain';
import type { Act } from '../act.ts';
import type { AuditRecord } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { applyMove, type MovingSuggestion } from '../suggestion/moveSuggestion.ts';

/**
 * What follows once it is evaluated or the evaluation lapsed: an evaluated suggestion whose result is not 不满意 is to be carried out
 * while a commitment that stands has not passed or a look-back is due. Reads the row as it is now in this transaction, its lock held,
 * and promises the audit records that must be written last; none where nothing is owed.
 */
export async function fulfilIfOwed(
  tx: Tx,
  act: Act,
  suggestion: MovingSuggestion,
  facts: Readonly<Record<string, unknown>> = {},
): Promise<readonly AuditRecord[]> {
  const now = await tx.suggestion.findUniqueOrThrow({
    where: { id: suggestion.id },
    select: {
      state: true,
      version: true,
      resultMark: true,
      commitmentCount: true,
      passedCommitmentCount: true,
      openLookBackCount: true,
    },
  });
  const open = now.commitmentCount - now.passedCommitmentCount;
  if (now.state !== 'EVALUATED' || now.resultMark === 'NOT_SATISFIED') return [];
  if (open === 0 && now.openLookBackCount === 0) return [];
  const evaluated = {
    ...suggestion,
    ...now,
    state: now.state as SuggestionState,
    resultMark: now.resultMark as Mark | null,
  };
  const told = { commitments: open, lookBacks: now.openLookBackCount, ...facts };
  return [await applyMove(tx, act, 'fulfil', evaluated, { facts: told })];
}
