/** A further round of handling: the units that have it again, by when they owe their reply, and what it does to earlier promises. */
import { chinaDate, type DecidedTrace, type HandlingRole, openCommitmentStates } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDate } from '../day.ts';
import { computedDeadline, readTimetable, setDeadline, setDecidedDeadline } from '../deadline/setDeadline.ts';
import { countCommitments } from '../handling/commitmentCounts.ts';
import { newId } from '../newId.ts';
import type { MovingSuggestion } from './moveSuggestion.ts';

/** Which units have it again; and the date, where a body decided one: else it is counted by the county's rule. */
export type NewRound = {
  readonly units: readonly { readonly unitId: string; readonly role: HandlingRole }[];
  readonly decided?: DecidedTrace;
};

/** What the move that opens the round writes and tells. */
export type OpenedRound = {
  readonly data: Prisma.SuggestionUncheckedUpdateManyInput;
  readonly facts: {
    readonly round: number;
    readonly replyDueOn: string;
    readonly units: readonly { readonly role: HandlingRole; readonly unit: string }[];
  };
  readonly legalBasis: string;
};

/**
 * Opens the next round of a locked suggestion: the units have it at once (they signed for it already and cannot decline), the reply is
 * due anew, and what these units promised and have not carried out is superseded. Promises what the move has to write.
 */
export async function openRound(tx: Tx, act: Act, s: MovingSuggestion, opened: NewRound): Promise<OpenedRound> {
  const round = s.round + 1;
  const unitIds = opened.units.map((u) => u.unitId);
  const { dueOn, legalBasis } = await setReplyDue(tx, act, s.id, opened.decided);
  for (const unit of opened.units) await makeAgain(tx, act, { suggestionId: s.id, round, dueOn, ...unit });
  await tx.commitment.updateMany({
    where: {
      suggestionId: s.id,
      isMade: true,
      state: { in: [...openCommitmentStates] },
      handling: { unitId: { in: unitIds } },
    },
    data: { state: 'SUPERSEDED', version: { increment: 1 } },
  });
  const organs = await tx.organ.findMany({ where: { id: { in: unitIds } }, select: { id: true, name: true } });
  const nameOf = (unitId: string) => organs.find((o) => o.id === unitId)?.name ?? '';
  return {
    data: {
      round,
      replyDueOn: toDate(dueOn),
      evaluateDueOn: null,
      isEvaluationLapsed: false,
      ...(await countCommitments(tx, s.id)),
    },
    facts: { round, replyDueOn: dueOn, units: opened.units.map((u) => ({ role: u.role, unit: nameOf(u.unitId) })) },
    legalBasis,
  };
}

async function setReplyDue(tx: Tx, act: Act, suggestionId: string, decided: DecidedTrace | undefined) {
  if (decided === undefined) {
    const due = { key: 'replyAgain', startedOn: chinaDate(act.now), suggestionId } as const;
    return setDeadline(tx, await readTimetable(tx), due);
  }
  await setDecidedDeadline(tx, { key: 'replyAgain', suggestionId, decided });
  return { dueOn: decided.dueOn, legalBasis: decided.decidedBy };
}

type Again = {
  readonly suggestionId: string;
  readonly round: number;
  readonly dueOn: string;
  readonly unitId: string;
  readonly role: HandlingRole;
};

async function makeAgain(tx: Tx, act: Act, { dueOn, ...made }: Again): Promise<void> {
  const id = newId();
  const today = chinaDate(act.now);
  const timetable = await readTimetable(tx);
  const part = made.role === 'ASSISTING' ? computedDeadline(timetable, 'contribute', dueOn).dueOn : null;
  // A short date may leave no day for the assisting part; then none is set.
  const contributeDueOn = part !== null && part > today ? part : null;
  await tx.handling.create({
    data: {
      id,
      ...made,
      state: 'ACKNOWLEDGED',
      assignedAt: act.now,
      acknowledgedAt: act.now,
      acknowledgeDueOn: toDate(today),
      replyDueOn: toDate(dueOn),
      contributeDueOn: contributeDueOn && toDate(contributeDueOn),
    },
  });
  if (contributeDueOn === null) return;
  const due = { key: 'contribute', startedOn: dueOn, suggestionId: made.suggestionId, handlingId: id } as const;
  await setDeadline(tx, timetable, due);
}
