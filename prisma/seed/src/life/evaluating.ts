/** The evaluation of a round by who has it to do, or that nobody gave one in time. */
import { addDays, type Mark, marks, type PlainDate, worst } from '@renda/domain';
import { instantOf, someMinutes } from '../suggestion/instants.ts';
import { giveOpinions } from './coSigning.ts';
import { type Life, ofRound } from './Life.ts';
import { isReplying } from './placing.ts';
import { standing } from './replying.ts';
import type { Scribe } from './Scribe.ts';
import { evaluationPoor } from './words.ts';

const worstOf = (given: readonly (Mark | undefined)[]) =>
  worst(
    marks,
    given.flatMap((mark) => mark ?? []),
  );

/** By the deputy; of one without an account, from the paper form. */
export function evaluate(scribe: Scribe, life: Life, on: PlainDate): void {
  const round = life.row.round ?? 1;
  const { results } = life.sketch.fate;
  const result = results[Math.min(round, results.length) - 1] ?? 'SATISFIED';
  giveOpinions(scribe, life, on, result);
  const { evaluatorId } = life.row;
  const own = evaluatorId ? scribe.archive.accounts.deputies.get(evaluatorId) : undefined;
  const isOnBehalf = own === undefined && evaluatorId !== null;
  const actor = own ?? life.screening;
  const at = instantOf('evaluated', on, someMinutes(life.random));
  if (isOnBehalf)
    scribe.attach(life, { name: '代表征求意见表（演示样本）.pdf', purpose: 'EVALUATION_FORM', at, by: actor });
  const given = ofRound(life)
    .filter(isReplying)
    .map((written) => {
      const { row, part } = written;
      const attitude = attitudeOf(life, result);
      written.marks = { attitude, result };
      scribe.rows.evaluations.push({
        id: scribe.id(at, 'evaluation', row.id),
        suggestionId: life.id,
        handlingId: row.id,
        deputyId: evaluatorId,
        ...written.marks,
        reason: result === 'NOT_SATISFIED' || attitude === 'NOT_SATISFIED' ? evaluationPoor(life.chance) : null,
        at,
        enteredById: actor.id,
        isOnBehalf,
        isHeard: true,
      });
      return { unit: part.people.organ.name, ...written.marks };
    });
  scribe.meet(life, ['evaluate', 'lapseEvaluation'], on);
  const now = standing(life);
  Object.assign(life.row, {
    dissatisfiedCount: (life.row.dissatisfiedCount ?? 0) + Number(result === 'NOT_SATISFIED'),
    resultMark: worstOf(now.map((one) => one.marks?.result)),
    attitudeMark: worstOf(now.map((one) => one.marks?.attitude)),
    isEvaluationLapsed: false,
    evaluatedAt: at,
  });
  scribe.move(life, 'evaluate', { at, actor, facts: { marks: given, round, isOnBehalf, isOnRecord: false } });
}

function attitudeOf({ random }: Life, result: Mark): Mark {
  return result === 'NOT_SATISFIED'
    ? random.weighted({ SATISFIED: 20, BASICALLY_SATISFIED: 70, NOT_SATISFIED: 10 })
    : random.weighted({ SATISFIED: 88, BASICALLY_SATISFIED: 12 });
}

/** Nobody evaluates: on the day after the last one it counts as not evaluated. Promises that day, or null while it lies ahead. */
export function lapse(scribe: Scribe, life: Life): PlainDate | null {
  const last = life.deadlines.findLast(({ key }) => key === 'lapseEvaluation')?.dueOn as PlainDate;
  const on = scribe.archive.almanac.worked(addDays(last, 1));
  if (!scribe.isPast(on)) return null;
  const at = instantOf('begun', on, -480);
  scribe.stop(life, at, ['evaluate', 'lapseEvaluation']);
  Object.assign(life.row, { isEvaluationLapsed: true, resultMark: null, attitudeMark: null });
  scribe.move(life, 'lapseEvaluation', { at, actor: systemActor, facts: { round: life.row.round } });
  return on;
}

/** The platform itself, as it signs what follows from the passing of time. */
const systemActor = { id: null, name: '系统' };
