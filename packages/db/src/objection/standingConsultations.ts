/** Which consultations count: what a deputy contests is no consultation until the body has answered, and none at all once it is upheld. */
import type { Prisma } from '../../generated/client/client.ts';
import type { Tx } from '../client/countyClient.ts';

/** Those on which a reply may rest: nothing against them, or what was said against them was not upheld. */
export const consultationsThatCount: Prisma.ConsultationWhereInput = {
  objections: { none: { OR: [{ isUpheld: null }, { isUpheld: true }] } },
};

/** The suggestion's counters of consultations from its rows: all but those that an upheld objection took out. */
export async function recountConsultations(
  tx: Tx,
  suggestionId: string,
): Promise<{ readonly consultationCount: number; readonly faceToFaceCount: number }> {
  const standing = { suggestionId, objections: { none: { isUpheld: true } } };
  const rows = await tx.consultation.findMany({ where: standing, select: { mode: true } });
  return { consultationCount: rows.length, faceToFaceCount: rows.filter((c) => c.mode === 'FACE_TO_FACE').length };
}
