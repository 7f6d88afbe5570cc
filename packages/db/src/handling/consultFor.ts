/** The screening body enters a consultation for a unit that told of it by paper or telephone (代记面商). */
import { checkedText, chinaDate, handlingLimits, NotAllowed, NotFound, Stale } from '@renda/domain';
import type { Act } from '../act.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import { type Asked, assertActIn, lockFor, lockSuggestion, writeRecord } from '../suggestion/moveSuggestion.ts';
import { assertHeldOn, type ConsultationRecord, writeConsultation } from './recordConsultation.ts';

/**
 * Enters it with who entered it; the deputy is told and may object. Refuses with `NotFound`, `NotAllowed` (also where the unit is not
 * handling it), `Stale` or `Invalid`.
 */
export async function consultFor(act: Act, asked: Asked, record: ConsultationRecord): Promise<void> {
  const summary = checkedText('summary', record.summary, handlingLimits.consultationSummary);
  await act.db.$transaction(async (tx) => {
    const found = await tx.handling.findFirst({ where: { id: asked.id }, select: { suggestionId: true } });
    if (found === null) throw new NotFound();
    const { version } = await lockSuggestion(tx, act, found.suggestionId);
    const suggestion = await lockFor(tx, act, { id: found.suggestionId, version }, 'suggestion.consultFor');
    const handling = await tx.handling.findUniqueOrThrow({
      where: { id: asked.id },
      select: { version: true, state: true, assignedAt: true, unit: { select: { name: true } } },
    });
    if (handling.version !== asked.version) throw new Stale();
    assertActIn('consultFor', suggestion.state);
    if (handling.state !== 'ACKNOWLEDGED') throw new NotAllowed(notHandling);
    assertHeldOn(record.heldOn, chinaDate(handling.assignedAt), chinaDate(act.now));
    await writeConsultation(
      tx,
      act,
      { ...record, summary },
      { suggestionId: suggestion.id, handlingId: asked.id, isOnBehalf: true },
    );
    // The unit's own consultation raises it too: of two who enter the same one, the other is told.
    await tx.handling.updateMany({ where: { id: asked.id }, data: { version: { increment: 1 } } });
    const audited = await writeRecord(tx, act, 'consultFor', suggestion, {
      data: {
        consultationCount: suggestion.consultationCount + 1,
        faceToFaceCount: suggestion.faceToFaceCount + (record.mode === 'FACE_TO_FACE' ? 1 : 0),
      },
      facts: { unit: handling.unit.name, heldOn: record.heldOn, mode: record.mode },
    });
    await writeAudit(tx, [audited]);
  });
}

const notHandling = {
  'zh-CN': '该单位还没有签收或已经答复，不能登记面商。',
  en: 'This unit has not signed for it, or has replied already.',
};
