/** A unit's report on how far a commitment has been carried out. */
import {
  allows,
  checkedText,
  commitmentLifecycle,
  commitmentLimits,
  handlingRelations,
  NotAllowed,
} from '@renda/domain';
import type { Act } from '../act.ts';
import { claimAttachments } from '../attachment/claimAttachments.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { once } from '../idempotency/once.ts';
import type { Asked, MovingSuggestion } from '../suggestion/moveSuggestion.ts';
import { handlingFacts } from '../suggestion/suggestionFacts.ts';
import { writeEvent } from '../suggestion/writeEvent.ts';
import { type LockedCommitment, lockCommitment } from './lockCommitment.ts';
import { writeCommitment } from './moveCommitment.ts';

/** How far it is, whether it is done, and the files that prove it. */
export type CommitmentReportDraft = {
  readonly body: string;
  readonly isDone: boolean;
  readonly attachmentIds: readonly string[];
};

/**
 * Records it once per key; with `isDone` the commitment awaits its look-back. Refuses with `Invalid`, `NotFound`, `NotAllowed` (another
 * unit; a suggestion closed or outside its handling), `Stale`, or `IllegalMove` (no longer open).
 */
export async function reportCommitment(
  act: Act,
  key: string,
  asked: Asked,
  { attachmentIds, isDone, ...draft }: CommitmentReportDraft,
): Promise<void> {
  const body = checkedText('body', draft.body, commitmentLimits.report);
  await once(act, 'reportCommitment', key, async (tx, id) => {
    const { suggestion, commitment } = await lockCommitment(tx, act, asked);
    assertMayReport(act, suggestion, commitment);
    const state = commitmentLifecycle.next('report', commitment.state);
    await tx.commitmentReport.create({
      data: {
        id,
        suggestionId: suggestion.id,
        commitmentId: commitment.id,
        body,
        isDone,
        reportedAt: act.now,
        reportedByName: act.viewer.name,
      },
    });
    await claimAttachments(tx, act, attachmentIds, { suggestionId: suggestion.id, commitmentReportId: id });
    await tell(tx, act, commitment, { body, isDone });
    const action = isDone ? 'report' : 'progress';
    const record = await writeCommitment(tx, act, action, commitment, isDone ? { state } : {}, { text: body, isDone });
    await writeAudit(tx, [record]);
  });
}

function assertMayReport(act: Act, suggestion: MovingSuggestion, { handling }: LockedCommitment): void {
  const held = handlingRelations(act.viewer, handlingFacts(handling));
  if (!allows(act.viewer, 'handling.reportCommitment', held)) throw new NotAllowed();
  if (suggestion.state === 'CLOSED' || suggestion.state === 'PURGED') {
    throw new NotAllowed({
      'zh-CN': '这件建议已经办结，不能再报告承诺进展。',
      en: 'This suggestion is closed; nothing more can be reported on its commitments.',
    });
  }
}

async function tell(
  tx: Tx,
  act: Act,
  commitment: LockedCommitment,
  { body, isDone }: { readonly body: string; readonly isDone: boolean },
): Promise<void> {
  await writeEvent(tx, act, {
    suggestionId: commitment.suggestionId,
    handlingId: commitment.handlingId,
    move: 'reportCommitment',
    from: null,
    to: null,
    actorBody: commitment.handling.unit.name,
    facts: { what: commitment.what, text: body, isDone },
  });
}
