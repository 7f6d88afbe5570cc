/** A plain second opinion on a suggestion: everything that it keeps about itself, counted again from the rows that hang on it. */
import type { HandlingNow, Snapshot } from './Snapshot.ts';

const classes = ['A', 'B', 'C', 'D'];
const marks = ['SATISFIED', 'BASICALLY_SATISFIED', 'NOT_SATISFIED'];
const answered = ['REPLIED', 'EVALUATED', 'WITH_COUNCIL', 'FULFILLING', 'CLOSED'];
const evaluated = ['EVALUATED', 'WITH_COUNCIL', 'FULFILLING', 'CLOSED'];

function worst(order: readonly string[], of: readonly string[]): string | null {
  return of.length === 0 ? null : (order[Math.max(...of.map((one) => order.indexOf(one)))] ?? 'unknown');
}

/** The handling with each unit's last answer. */
function lastAnswers(s: Snapshot): HandlingNow[] {
  const issued = (h: HandlingNow) => s.replies.some((r) => r.handlingId === h.id && r.state === 'ISSUED');
  const latest = new Map<string, HandlingNow>();
  for (const h of s.handlings.filter(issued)) {
    if ((latest.get(h.unitId)?.round ?? 0) < h.round) latest.set(h.unitId, h);
  }
  return [...latest.values()];
}

function classNow(s: Snapshot): string | null {
  const last = lastAnswers(s).map((h) =>
    s.replies
      .filter((r) => r.handlingId === h.id && r.state === 'ISSUED')
      .reduce((one, other) => (other.sequence > one.sequence ? other : one)),
  );
  return worst(
    classes,
    last.map((r) => r.replyClass),
  );
}

function markNow(s: Snapshot, of: 'attitude' | 'result'): string | null {
  const ids = lastAnswers(s).map((h) => h.id);
  return worst(
    marks,
    s.evaluations.filter((e) => ids.includes(e.handlingId)).map((e) => e[of]),
  );
}

/** What it keeps, under the names of what was counted. */
export function kept(s: Snapshot): object {
  return {
    returns: s.returnCount,
    declines: s.declineCount,
    consultations: s.consultationCount,
    faceToFace: s.faceToFaceCount,
    consultedBy: s.handlings.map((h) => [h.consultationCount, h.faceToFaceCount]),
    commitments: s.commitmentCount,
    passed: s.passedCommitmentCount,
    lookBacks: s.openLookBackCount,
    objections: s.openObjectionCount,
    dissatisfied: s.dissatisfiedCount,
    round: s.round,
    replyClass: answered.includes(s.state) ? s.replyClass : null,
    result: evaluated.includes(s.state) ? s.resultMark : null,
    attitude: evaluated.includes(s.state) ? s.attitudeMark : null,
  };
}

const faceToFace = (held: Snapshot['consultations']) => held.filter((c) => c.mode === 'FACE_TO_FACE');

/** The same, counted. */
export function counted(s: Snapshot): object {
  const standing = s.consultations.filter(
    (c) => !s.objections.some((o) => o.consultationId === c.id && o.isUpheld === true),
  );
  const made = s.commitments.filter((c) => c.isMade);
  const roundOf = new Map(s.handlings.map((h) => [h.id, h.round]));
  const bad = s.evaluations.filter((e) => e.result === 'NOT_SATISFIED').map((e) => roundOf.get(e.handlingId));
  const isMarked = evaluated.includes(s.state) && !s.isEvaluationLapsed;
  return {
    returns: s.events.filter((e) => e.move === 'sendBack').length,
    declines: s.handlings.filter((h) => h.declinedAt !== null).length,
    consultations: standing.length,
    faceToFace: faceToFace(standing).length,
    consultedBy: s.handlings.map(({ id }) => {
      const own = standing.filter((c) => c.handlingId === id);
      return [own.length, faceToFace(own).length];
    }),
    commitments: made.filter((c) => ['OPEN', 'REPORTED', 'PASSED'].includes(c.state)).length,
    passed: made.filter((c) => c.state === 'PASSED').length,
    lookBacks: s.lookBacks.filter((l) => l.state === 'DUE').length,
    objections: s.objections.filter((o) => o.answeredAt === null).length,
    dissatisfied: new Set(bad).size,
    round: 1 + s.events.filter(opensRound).length,
    replyClass: answered.includes(s.state) ? classNow(s) : null,
    result: isMarked ? markNow(s, 'result') : null,
    attitude: isMarked ? markNow(s, 'attitude') : null,
  };
}

/** The entry of a history with which a further round begins. */
export function opensRound(e: Snapshot['events'][number]): boolean {
  const before = ['EVALUATED', 'WITH_COUNCIL', 'FULFILLING'];
  return e.handlingId === null && e.toState === 'HANDLING' && before.includes(e.fromState ?? '');
}

/** Units of a further round have it from its beginning, signed for, without an entry of their own. */
export function beginsSigned(all: Snapshot['events'], h: HandlingNow): boolean {
  return all.some((e) => opensRound(e) && e.at === h.assignedAt);
}
