/** The screening body answers an objection: upheld or not, with a sentence; what was upheld does not count. */
import {
  checkedText,
  type Mark,
  NotAllowed,
  NotFound,
  type ObjectionSubject,
  objectionLimits,
  Stale,
} from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import type { Act } from '../act.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { fulfilIfOwed } from '../look-back/fulfil.ts';
import {
  type Asked,
  assertActIn,
  lockFor,
  lockSuggestion,
  type MovingSuggestion,
  writeRecord,
} from '../suggestion/moveSuggestion.ts';
import { settleEvaluator } from '../suggestion/settleEvaluator.ts';
import { correctMarks, countsStill } from './correctMarks.ts';
import { recountConsultations } from './standingConsultations.ts';

/** The body's answer; `marks` are the deputy's own, owed where marks entered for them are set aside. */
export type ObjectionAnswer = {
  readonly isUpheld: boolean;
  readonly answer: string;
  readonly marks?: readonly OwnMarks[];
};

/** The two marks that the deputy gives in truth to one unit's reply. */
export type OwnMarks = {
  readonly handlingId: string;
  readonly attitude: Mark;
  readonly result: Mark;
  readonly reason?: string | null;
};

/**
 * Answers it. What follows from one upheld, in the same transaction:
 * a consultation is out of the counts, and no reply rests on it; a signature is declined; a consent is refused (what was done on it is
 * undone by its own move); marks are put right as the deputy's own, which the body enters with the answer, while they still decide what
 * comes next (the table of moves has no way back from an evaluation, and needs none: the record is corrected, not the step); an entry
 * stays on record for the deputy to withdraw or have sent back. Refuses with `NotFound`, `NotAllowed`, `Stale` or `Invalid`.
 */
export async function answerObjection(act: Act, asked: Asked, given: ObjectionAnswer): Promise<void> {
  const answer = checkedText('answer', given.answer, objectionLimits.answer);
  await act.db.$transaction(async (tx) => {
    const { suggestion, objection } = await lockObjection(tx, act, asked);
    const { isUpheld } = given;
    const answered = { isUpheld, answer, answeredAt: act.now, answeredByName: act.viewer.name };
    const { count } = await tx.objection.updateMany({
      where: { id: objection.id, version: asked.version },
      data: { ...answered, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
    const effect = isUpheld ? await effects[objection.subject](tx, suggestion, objection, given) : { data: {} };
    const record = await writeRecord(tx, act, 'answerObjection', suggestion, {
      data: { openObjectionCount: suggestion.openObjectionCount - 1, ...effect.data },
      reason: answer,
      facts: { subject: objection.subject, isUpheld, ...effect.facts },
    });
    const carriedOn = objection.subject === 'EVALUATION' && isUpheld ? await fulfilIfOwed(tx, act, suggestion) : [];
    const passed =
      objection.subject === 'CO_SIGNATURE' && isUpheld
        ? await settleEvaluator(tx, act, suggestion.id, 'WITHDRAWN')
        : [];
    await writeAudit(tx, [record, ...carriedOn, ...passed]);
  });
}

type Objected = {
  readonly id: string;
  readonly subject: ObjectionSubject;
  readonly deputyId: string;
  readonly at: Date;
};

async function lockObjection(tx: Tx, act: Act, asked: Asked) {
  const found = await tx.objection.findFirst({ where: { id: asked.id }, select: { suggestionId: true } });
  if (found === null) throw new NotFound();
  const { version } = await lockSuggestion(tx, act, found.suggestionId);
  const suggestion = await lockFor(tx, act, { id: found.suggestionId, version }, 'suggestion.answerObjection');
  const row = await tx.objection.findUniqueOrThrow({
    where: { id: asked.id },
    select: { id: true, subject: true, deputyId: true, at: true, version: true, isUpheld: true },
  });
  if (row.version !== asked.version) throw new Stale();
  if (row.isUpheld !== null) throw new NotAllowed(answeredBefore);
  assertActIn('answerObjection', suggestion.state);
  return { suggestion, objection: { ...row, subject: row.subject as ObjectionSubject } };
}

type Effect = {
  readonly data: Prisma.SuggestionUncheckedUpdateManyInput;
  readonly facts?: Readonly<Record<string, unknown>>;
};

type Follow = (tx: Tx, s: MovingSuggestion, o: Objected, given: ObjectionAnswer) => Promise<Effect>;

const effects: Readonly<Record<ObjectionSubject, Follow>> = {
  ENTRY: async () => ({ data: {} }),
  CO_SIGNATURE: async (tx, s, { deputyId }) => {
    await tx.coSigner.updateMany({
      where: { suggestionId: s.id, deputyId, state: 'SIGNED', isOnBehalf: true },
      data: { state: 'DECLINED', isOnBehalf: false, version: { increment: 1 } },
    });
    return { data: {} };
  },
  CONSENT: async (tx, s, { at }) => {
    await tx.consentRequest.updateMany({
      where: { suggestionId: s.id, state: 'GIVEN', isOnBehalf: true, answeredAt: { lte: at } },
      data: { state: 'REFUSED', version: { increment: 1 } },
    });
    return { data: {} };
  },
  CONSULTATION: async (tx, s) => ({ data: await recountConsultations(tx, s.id) }),
  EVALUATION: async (tx, s, objection, { marks }) => {
    if (!(await countsStill(tx, s, objection))) return { data: {}, facts: { hasEffect: false } };
    return correctMarks(tx, s, objection, marks ?? []);
  },
};

const answeredBefore = { 'zh-CN': '这条异议已经处理。', en: 'This objection has been answered.' };
