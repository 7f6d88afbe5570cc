/** Which consultations count: what a deputy contests is no consultation until the body has answered, and none at all once it is upheld. */
import type { Prisma } from '../../generated/client/client.ts';
import type { Tx } from '../client/countyClient.ts';

/** Those on which a reply may rest: nothing against them, or what was said against them was not upheld. */
export const consultationsThatCount: Prisma.ConsultationWhereInput = {
  objections: { none: { OR: [{ isUpheld: null }, { isUpheld: true }] } },
};

export type ConsultationCounts = { readonly consultationCount: number; readonly faceToFaceCount: number };

/**
 * The suggestion's counters of consultations from its rows: all but those that an upheld objection took out. Writes those of its handlings.
 */
export async function recountConsultations(tx: Tx, suggestionId: string): Promise<ConsultationCounts> {
  const standing = { suggestionId, objections: { none: { isUpheld: true } } };
  const rows = await tx.consultation.findMany({ where: standing, select: { handlingId: true, mode: true } });
  const handlings = await tx.handling.findMany({ where: { suggestionId }, select: { id: true } });
  for (const { id } of handlings) {
    const data = countsOf(rows.filter((c) => c.handlingId === id));
    await tx.handling.updateMany({ where: { id }, data });
  }
  return countsOf(rows);
}

function countsOf(rows: readonly { readonly mode: string }[]): ConsultationCounts {
  return { consultationCount: rows.length, faceToFaceCount: rows.filter((c) => c.mode === 'FACE_TO_FACE').length };
}
