/** The counters and the standing of a suggestion, from the rows that they count. */
import type { Life } from './Life.ts';
import type { Scribe } from './Scribe.ts';

const consulted = (rows: Life['consultations']) => ({
  consultationCount: rows.length,
  faceToFaceCount: rows.filter(({ mode }) => mode === 'FACE_TO_FACE').length,
});

/** Writes them on the row, when all of its life is written. */
export function countLife({ rows }: Scribe, life: Life): void {
  const { row, consultations, objections, lookBacks, handlings } = life;
  const made = handlings.flatMap(({ commitments }) => commitments).filter(({ isMade }) => isMade);
  const counted = consultations.filter(
    ({ id }) => !objections.some(({ consultationId, isUpheld }) => consultationId === id && isUpheld),
  );
  for (const { row: handling } of handlings)
    Object.assign(handling, consulted(counted.filter(({ handlingId }) => handlingId === handling.id)));
  const standing = new Set(['OPEN', 'REPORTED', 'PASSED']);
  Object.assign(row, {
    ...consulted(counted),
    commitmentCount: made.filter(({ state }) => standing.has(state as string)).length,
    passedCommitmentCount: made.filter(({ state }) => state === 'PASSED').length,
    openLookBackCount: lookBacks.filter(({ state }) => state === 'DUE').length,
    openObjectionCount: objections.filter(({ answeredAt }) => answeredAt === null).length,
  });
  if (row.state === 'PURGED') forget(rows, life);
}

/** Of what was purged nothing is left but that it was there. */
function forget(rows: Scribe['rows'], { id, row, events }: Life): void {
  Object.assign(row, { title: '（已清除）', body: '', proposal: '', opennessReason: null });
  for (const event of events) Object.assign(event, { reason: null, facts: {} });
  const others = (one: { readonly suggestionId?: string | null }) => one.suggestionId !== id;
  rows.attachments.splice(0, rows.attachments.length, ...rows.attachments.filter(others));
  rows.deadlines.splice(0, rows.deadlines.length, ...rows.deadlines.filter(others));
}
