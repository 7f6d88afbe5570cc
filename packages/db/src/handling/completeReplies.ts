/** What follows when the last unit of a round has replied: the suggestion is replied, and waits for the deputy. */
import { chinaDate, type HandlingState, replyingRoles } from '@renda/domain';
import type { Act } from '../act.ts';
import type { AuditRecord } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDate } from '../day.ts';
import { meetDeadlines, readTimetable, setDeadline } from '../deadline/setDeadline.ts';
import { readReplyClassLabels } from '../setting/replyClassLabels.ts';
import { applyMove, type MovingSuggestion } from '../suggestion/moveSuggestion.ts';
import { standingClass } from './standingReplies.ts';
import { unplacedDecline } from './unplacedDecline.ts';

const stillOwing = ['ASSIGNED', 'ACKNOWLEDGED'] as const satisfies readonly HandlingState[];

/**
 * Moves it to REPLIED once no lead or separate unit of the round owes its reply and no declined part waits to be placed; promises the audit records, none while one does. The
 * evaluation becomes due, and the day after which it counts as not evaluated.
 */
export async function completeReplies(tx: Tx, act: Act, suggestion: MovingSuggestion): Promise<AuditRecord[]> {
  const { id: suggestionId, round } = suggestion;
  const owing = { suggestionId, round, role: { in: [...replyingRoles] }, state: { in: [...stillOwing] } };
  if ((await tx.handling.count({ where: owing })) > 0) return [];
  if (await unplacedDecline(tx, suggestionId, round)) return [];
  const replyClass = await standingClass(tx, suggestionId);
  const on = chinaDate(act.now);
  await meetDeadlines(tx, { suggestionId, keys: ['reply', 'replyWide', 'replyAgain', 'contribute'], on });
  const timetable = await readTimetable(tx);
  const due = { startedOn: on, suggestionId };
  const { dueOn } = await setDeadline(tx, timetable, { ...due, key: 'evaluate' });
  await setDeadline(tx, timetable, { ...due, key: 'lapseEvaluation' });
  // The history keeps how the county called the class on that day.
  const label = replyClass && (await readReplyClassLabels(tx)).labels[replyClass];
  const said = label ? { classLabel: label } : {};
  const data = { replyClass, repliedAt: act.now, evaluateDueOn: toDate(dueOn) };
  return [await applyMove(tx, act, 'completeReplies', suggestion, { data, facts: { replyClass, ...said } })];
}
