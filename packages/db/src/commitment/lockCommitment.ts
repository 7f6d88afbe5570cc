/** A commitment with its suggestion, locked, as its reports and look-backs read it. */
import { type CommitmentState, NotFound } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDay } from '../day.ts';
import { type Asked, lockSuggestion } from '../suggestion/moveSuggestion.ts';
import { handlingFactsSelect } from '../suggestion/suggestionFacts.ts';

const lockedSelect = {
  id: true,
  state: true,
  dueOn: true,
  what: true,
  isMade: true,
  handlingId: true,
  suggestionId: true,
  reply: { select: { issuedOn: true } },
  handling: { select: { ...handlingFactsSelect, unit: { select: { name: true } } } },
} as const satisfies Prisma.CommitmentSelect;

/**
 * Locks the suggestion and reads both. Refuses with `NotFound` what was not made or is not the viewer's to see. The version is the one asked
 * for: whoever writes it is told when it is stale, after being told that they may not.
 */
export async function lockCommitment(tx: Tx, act: Act, asked: Asked) {
  const found = await tx.commitment.findFirst({ where: { id: asked.id }, select: { suggestionId: true } });
  if (found === null) throw new NotFound();
  const suggestion = await lockSuggestion(tx, act, found.suggestionId);
  const row = await tx.commitment.findUniqueOrThrow({ where: { id: asked.id }, select: lockedSelect });
  if (!row.isMade) throw new NotFound();
  const commitment = { ...row, version: asked.version, state: row.state as CommitmentState, dueOn: toDay(row.dueOn) };
  return { suggestion, commitment };
}

export type LockedCommitment = Awaited<ReturnType<typeof lockCommitment>>['commitment'];
