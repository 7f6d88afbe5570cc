/** What is late for long is drafted upwards for the screening body to amend and send: the machine presses nobody above the unit. */
import { type Addressee, Invalid, suggestionActs } from '@renda/domain';
import type { Act } from '../act.ts';
import { type AuditRecord, writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { lockForSystem } from '../suggestion/moveSuggestion.ts';
import { writeDraft } from '../upward-report/upwardReport.ts';

/** Something that was told just now, and for whom a report on it is due. */
type Late = { readonly suggestionId: string; readonly addressee: Addressee | null };

const reportable: ReadonlySet<string> = new Set(suggestionActs.reportUpwards.from);

/**
 * Drafts one report for each suggestion and addressee, in the order of the suggestions' ids; a draft that waits already is not doubled.
 * Where the register names nobody for it, none is drafted. Its audit entries are written here, last.
 */
export async function draftReports(tx: Tx, act: Act, late: readonly Late[]): Promise<void> {
  const wanted = new Map(late.map((each) => [`${each.suggestionId} ${each.addressee}`, each]));
  const records: AuditRecord[] = [];
  for (const { suggestionId, addressee } of [...wanted.values()].toSorted(bySuggestion)) {
    if (addressee === null) continue;
    const s = await lockForSystem(tx, suggestionId);
    const waiting = await tx.upwardReport.count({ where: { suggestionId, addressee, state: 'DRAFT' } });
    if (!reportable.has(s.state) || waiting > 0) continue;
    const draft = await writeDraft(tx, act, s, addressee).catch(unlessNobody);
    if (draft !== null) records.push(draft.record);
  }
  if (records.length > 0) await writeAudit(tx, records);
}

function bySuggestion(one: Late, other: Late): number {
  return one.suggestionId < other.suggestionId ? -1 : 1;
}

/** The register has no such leader or organ; staff see on the suggestion that it is late. */
function unlessNobody(error: unknown): null {
  if (error instanceof Invalid) return null;
  throw error;
}
