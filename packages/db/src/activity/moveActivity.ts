/** The only code that writes the state of an activity: recording it as held, and cancelling it. */
import {
  type ActivityRecord,
  type ActivityState,
  activityLifecycle,
  activityLimits,
  checkedActivityRecord,
  checkedText,
  chinaDate,
  Invalid,
  noSuch,
  Stale,
} from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import type { Act } from '../act.ts';
import { claimAttachments } from '../attachment/claimAttachments.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDate, toDay } from '../day.ts';
import type { AskedEntry } from '../register/changeRegister.ts';
import { lockActivity } from './lockActivity.ts';
import { activityAudit } from './lockRoom.ts';

/** What is recorded of an activity, with the viewer's uploads that go with it. */
export type HeldActivity = ActivityRecord & { readonly attachmentIds: readonly string[] };

/**
 * Records what took place; said again, it is put right, and files are added to those before. Refuses with `NotFound`, `NotAllowed`, `Stale`,
 * `IllegalMove`, or `Invalid` naming the field: see `checkedActivityRecord`.
 */
export async function holdActivity(
  act: Act,
  asked: AskedEntry,
  { attachmentIds, ...held }: HeldActivity,
): Promise<void> {
  await act.db.$transaction(async (tx) => {
    const { activity } = await lockActivity(tx, act, 'activity.hold', asked);
    const state = activityLifecycle.next('hold', activity.state as ActivityState);
    const bounds = { plannedOn: toDay(activity.plannedOn), today: chinaDate(act.now) };
    const { participantIds, ...record } = checkedActivityRecord(held, bounds);
    const names = await writeParticipants(tx, asked.id, participantIds);
    await writeState(tx, act, asked, activity.state, { ...record, heldOn: toDate(record.heldOn), state });
    await claimAttachments(tx, act, attachmentIds, { activityId: asked.id });
    const before = activity.heldOn && { heldOn: toDay(activity.heldOn), outcome: activity.outcome };
    const after = { ...record, state, participants: names };
    await writeAudit(tx, [activityAudit(act, 'activity.hold', asked.id, { before, after })]);
  });
}

/** Cancels what is planned, with the reason. Refuses with `NotFound`, `NotAllowed`, `Stale`, `IllegalMove`, or `Invalid`. */
export async function cancelActivity(act: Act, asked: AskedEntry, reason: string): Promise<void> {
  const cancelReason = checkedText('cancelReason', reason, activityLimits.cancelReason);
  await act.db.$transaction(async (tx) => {
    const { activity } = await lockActivity(tx, act, 'activity.cancel', asked);
    const state = activityLifecycle.next('cancel', activity.state as ActivityState);
    await writeState(tx, act, asked, activity.state, { state, cancelReason });
    const before = { state: activity.state };
    await writeAudit(tx, [activityAudit(act, 'activity.cancel', asked.id, { before, after: { state, cancelReason } })]);
  });
}

async function writeState(
  tx: Tx,
  act: Act,
  { id, version }: AskedEntry,
  from: string,
  data: Prisma.ActivityUpdateManyMutationInput,
): Promise<void> {
  const recorded = { recordedByName: act.viewer.name, recordedAt: act.now };
  const { count } = await tx.activity.updateMany({
    where: { id, version, state: from },
    data: { ...data, ...recorded, version: { increment: 1 } },
  });
  if (count === 0) throw new Stale();
}

/** Replaces who took part, and promises their names. */
async function writeParticipants(tx: Tx, activityId: string, personIds: readonly string[]): Promise<string[]> {
  const people = await tx.person.findMany({
    where: { id: { in: [...personIds] } },
    select: { name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  if (people.length !== personIds.length)
    throw new Invalid('participantIds', noSuch({ 'zh-CN': '人员', en: 'person' }));
  await tx.activityParticipant.deleteMany({ where: { activityId } });
  await tx.activityParticipant.createMany({ data: personIds.map((personId) => ({ activityId, personId })) });
  return people.map(({ name }) => name);
}
