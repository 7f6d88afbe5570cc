import { Invalid, NotAllowed, NotFound } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccounts } from '../account/createAccounts.ts';
import { toDay } from '../day.ts';
import { computedDeadline, readTimetable } from '../deadline/setDeadline.ts';
import { acknowledgeHandling } from '../handling/acknowledgeHandling.ts';
import { withOwner } from '../owner/withOwner.ts';
import { assignSuggestion } from '../suggestion/assignSuggestion.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { applyForWide } from './applyForWide.ts';
import { decideWide, forwardWide } from './decideWide.ts';

let { by, database, deputy, read, world } = {} as Stage;

beforeAll(async () => {
  ({ by, database, deputy, read, world } = await openStage());
  const login = [{ login: 'coordinator', name: '杨演示' }];
  const [accountId = ''] = await withOwner(database.ownerUrl, (owner) => createAccounts(owner, '530524', login));
  const role = { accountId, role: 'COORDINATOR', roleClass: 'ORDINARY', organId: world.inspection.id };
  await world.db.roleGrant.create({ data: role });
});
afterAll(() => database.drop());

const reason = '涉及三个乡镇的征地，需逐级报批，三个月内难以办结。';

/** A suggestion that the roads office leads and the police assist, both signed. */
async function handling() {
  const { id } = await deputy.suggestionIn('HANDED_OVER');
  const units = [
    { unitId: world.roads.id, role: 'LEAD' },
    { unitId: world.police.id, role: 'ASSISTING' },
  ] as const;
  await assignSuggestion(by(world.coordinator), await read(id), units);
  for (const viewer of [world.handler, world.policeHandler]) {
    await acknowledgeHandling(by(viewer), await of(id, viewer === world.handler ? world.roads.id : world.police.id));
  }
  return id;
}

async function of(id: string, unitId: string) {
  return world.db.handling.findFirstOrThrow({ where: { suggestionId: id, unitId } });
}

async function applied(id: string) {
  await applyForWide(by(world.handler), await of(id, world.roads.id), reason);
  return world.db.wideApplication.findFirstOrThrow({ where: { suggestionId: id }, orderBy: { id: 'desc' } });
}

async function forwarded(id: string) {
  const application = await applied(id);
  const forwarding = { applicationId: application.id, isForwarded: true, opinion: '情况属实' };
  await forwardWide(by(world.coordinator), await read(id), forwarding);
  return application.id;
}

const grant = (applicationId: string) => ({ applicationId, isGranted: true, decision: '同意' });

describe('an application for the six months', () => {
  it('goes from the unit over the inspection office to the body, whose grant counts from handing over', async () => {
    const id = await handling();
    const before = await read(id);
    world.passDay(10);
    const applicationId = await forwarded(id);
    await decideWide(by(world.staff), await read(id), grant(applicationId));
    const after = await read(id);
    const { dueOn } = computedDeadline(await readTimetable(world.db), 'replyWide', toDay(before.handedOverOn as Date));
    expect([after.isWide, toDay(after.replyDueOn as Date)]).toEqual([true, dueOn]);
    expect(after.handedOverOn).toEqual(before.handedOverOn);
    const standing = after.deadlines.filter((d) => d.replacedAt === null && d.metOn === null);
    expect(standing.map((d) => d.key).sort()).toEqual(['contribute', 'replyWide']);
    expect(toDay(standing.find((d) => d.key === 'replyWide')?.startedOn as Date)).toBe(
      toDay(before.handedOverOn as Date),
    );
    expect(
      after.deadlines
        .filter((d) => d.replacedAt !== null)
        .map((d) => d.key)
        .sort(),
    ).toEqual(['contribute', 'reply']);
    expect(after.handlings.map((h) => toDay(h.replyDueOn))).toEqual([dueOn, dueOn]);
    const part = await of(id, world.police.id);
    expect(part.contributeDueOn).toEqual(standing.find((d) => d.key === 'contribute')?.dueOn);
    expect(after.events.slice(-3).map((e) => e.move)).toEqual(['applyForWide', 'forwardWide', 'decideWide']);
  });

  it('cannot be made twice while one is open, nor once it was granted', async () => {
    const id = await handling();
    const applicationId = await forwarded(id);
    await expect(applied(id)).rejects.toThrow('已有一份延长申请正在办理');
    await decideWide(by(world.staff), await read(id), grant(applicationId));
    await expect(applied(id)).rejects.toThrow('已按六个月办理');
  });

  it('may be made again after it was returned or refused, and the dates stay as they were', async () => {
    const id = await handling();
    const { replyDueOn } = await read(id);
    const returned = { applicationId: (await applied(id)).id, isForwarded: false, opinion: '理由不充分' };
    await forwardWide(by(world.coordinator), await read(id), returned);
    const refused = { applicationId: await forwarded(id), isGranted: false, decision: '难度不大，按期办理' };
    await decideWide(by(world.staff), await read(id), refused);
    expect(await read(id)).toMatchObject({ isWide: false, replyDueOn });
    expect((await applied(id)).state).toBe('SENT');
    const states = await world.db.wideApplication.findMany({ where: { suggestionId: id }, orderBy: { id: 'asc' } });
    expect(states.map((a) => a.state)).toEqual(['REFUSED', 'REFUSED', 'SENT']);
  });

  it('comes before the date: on it still, after it no more', async () => {
    const id = await handling();
    const h = await of(id, world.roads.id);
    const due = toDay(h.replyDueOn);
    const at = (day: string) => ({ ...by(world.handler), now: new Date(`${day}T12:00:00+08:00`) });
    const after = toDay(new Date(h.replyDueOn.getTime() + 86_400_000));
    await expect(applyForWide(at(after), h, reason)).rejects.toThrow('答复期限已过');
    await applyForWide(at(due), h, reason);
    expect(await world.db.wideApplication.count({ where: { suggestionId: id } })).toBe(1);
  });

  it('is granted late only while the six months last', async () => {
    const id = await handling();
    const applicationId = await forwarded(id);
    const over = { ...by(world.staff), now: new Date(Date.now() + 300 * 86_400_000) };
    await expect(decideWide(over, await read(id), grant(applicationId))).rejects.toThrow('已满六个月');
    expect((await read(id)).isWide).toBe(false);
  });

  it('is no assisting unit’s, and nobody else’s', async () => {
    const id = await handling();
    const part = await of(id, world.police.id);
    await expect(applyForWide(by(world.policeHandler), part, reason)).rejects.toBeInstanceOf(Invalid);
    for (const viewer of [world.policeHandler, world.staff, world.coordinator, deputy.viewer]) {
      await expect(applyForWide(by(viewer), await of(id, world.roads.id), reason)).rejects.toBeInstanceOf(NotAllowed);
    }
    await expect(applyForWide(by(world.stranger), part, reason)).rejects.toBeInstanceOf(NotFound);
  });

  it('is forwarded by the receiving organ and decided by the body, each in its turn', async () => {
    const id = await handling();
    const { id: applicationId } = await applied(id);
    const forwarding = { applicationId, isForwarded: true, opinion: '情况属实' };
    await expect(decideWide(by(world.staff), await read(id), grant(applicationId))).rejects.toThrow('还没有转报');
    for (const viewer of [world.staff, world.handler, deputy.viewer]) {
      await expect(forwardWide(by(viewer), await read(id), forwarding)).rejects.toBeInstanceOf(NotAllowed);
    }
    const seen = await read(id);
    const both = await Promise.allSettled([1, 2].map(() => forwardWide(by(world.coordinator), seen, forwarding)));
    expect(both.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
    for (const viewer of [world.coordinator, world.otherStaff, world.handler]) {
      await expect(decideWide(by(viewer), await read(id), grant(applicationId))).rejects.toBeInstanceOf(NotAllowed);
    }
    const now = await read(id);
    const decided = await Promise.allSettled([1, 2].map(() => decideWide(by(world.staff), now, grant(applicationId))));
    expect(decided.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(decideWide(by(world.staff), await read(id), grant(applicationId))).rejects.toThrow('已经办结');
  });

  it('is decided at once where nobody in the receiving organ forwards', async () => {
    const id = await handling();
    const { id: applicationId } = await applied(id);
    await world.db.roleGrant.deleteMany();
    await decideWide(by(world.staff), await read(id), grant(applicationId));
    expect((await read(id)).isWide).toBe(true);
  });
});

describe('six months from', () => {
  const wide = async (on: string) => computedDeadline(await readTimetable(world.db), 'replyWide', on);

  it.each([
    ['2025-08-31', '2026-02-28', '2026-02-28'], // a Saturday worked for the Spring Festival
    ['2023-08-31', '2024-02-29', '2024-02-29'], // leap day
    ['2025-04-03', '2025-10-03', '2025-10-09'], // National Day
    ['2025-08-17', '2026-02-17', '2026-02-24'], // Spring Festival
  ])('%s end on the last day of their month and move over days off', async (on, counted, due) => {
    const { data, dueOn } = await wide(on);
    expect(data.trace).toMatchObject({ countedTo: counted });
    expect(dueOn).toBe(due);
  });

  it('a day that reaches into an unpublished year are provisional', async () => {
    const { data } = await wide('2026-09-01');
    expect([toDay(data.dueOn), data.isProvisional]).toEqual(['2027-03-01', true]);
  });
});
