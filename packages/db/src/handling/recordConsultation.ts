/** A unit's consultation with the lead deputy (面商), on an earlier day than the reply. */
import { type ConsultationMode, checkedText, chinaDate, handlingLimits, Invalid } from '@renda/domain';
import type { Act } from '../act.ts';
import { toDate } from '../day.ts';
import type { Asked } from '../suggestion/moveSuggestion.ts';
import { type DecideHandling, type HandlingReach, moveHandling } from './moveHandling.ts';

/** When it was held, how, and what was said. */
export type ConsultationRecord = { readonly heldOn: string; readonly mode: ConsultationMode; readonly summary: string };

/**
 * Records it, with `alsoGroup` of each suggestion of the group that the unit is handling; refuses (`Invalid`) a day to come or one before
 * the unit had the suggestion.
 */
export async function recordConsultation(
  act: Act,
  asked: Asked,
  record: ConsultationRecord,
  reach: HandlingReach = {},
): Promise<void> {
  const summary = checkedText('summary', record.summary, handlingLimits.consultationSummary);
  const decide: DecideHandling = async (tx, handling, suggestion) => {
    const { assignedAt } = await tx.handling.findUniqueOrThrow({
      where: { id: handling.id },
      select: { assignedAt: true },
    });
    if (record.heldOn > chinaDate(act.now) || record.heldOn < chinaDate(assignedAt))
      throw new Invalid('heldOn', dayOutside);
    await tx.consultation.create({
      data: {
        suggestionId: suggestion.id,
        handlingId: handling.id,
        heldOn: toDate(record.heldOn),
        mode: record.mode,
        summary,
        recordedById: act.viewer.accountId,
        recordedByName: act.viewer.name,
        createdAt: act.now,
      },
    });
    await tx.suggestion.updateMany({
      where: { id: suggestion.id },
      data: {
        consultationCount: { increment: 1 },
        ...(record.mode === 'FACE_TO_FACE' ? { faceToFaceCount: { increment: 1 } } : {}),
      },
    });
    return { facts: { heldOn: record.heldOn, mode: record.mode, summary } };
  };
  await moveHandling(act, 'consult', asked, decide, reach);
}

const dayOutside = {
  'zh-CN': '面商日期要在分办之后、今天或今天以前。',
  en: 'The day must not lie before the assignment or after today.',
};
