import { chinaDate, type HandlingRole, IllegalMove, Invalid, NotAllowed, Stale, type Viewer } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toDay } from '../day.ts';
import { assignMore } from '../suggestion/assignMore.ts';
import { assignSuggestion } from '../suggestion/assignSuggestion.ts';
import { linkSuggestions } from '../suggestion/linkSuggestions.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { testAttachment, testViewerOf } from '../testing/world.ts';
import { acknowledgeHandling } from './acknowledgeHandling.ts';
import { contribute } from './contribute.ts';
import { declineHandling } from './declineHandling.ts';
import { recordProgress } from './recordProgress.ts';
import { unplacedDecline } from './unplacedDecline.ts';

let { by, database, deputy, read, world } = {} as Stage;
let third: { readonly id: string; readonly handler: Viewer };

beforeAll(async () => {
  ({ by, database, deputy, read, world } = await openStage());
  const data = { kind: 'GOVERNMENT_DEPARTMENT', name: '县水务局', shortName: '县水务局', searchText: '县水务局' };
  const { id } = await world.db.organ.create({
    data: { ...data, handedThroughId: world.inspection.id, validFrom: new Date('2021-12-01') },
  });
  third = { id, handler: testViewerOf('吴演示', [{ role: 'HANDLER', organId: id }]) };
});
afterAll(() => database.drop());

const grounds = '此事不属于本单位职责';
const part = (unitId: string, role: HandlingRole) => ({ unitId, role });

/** A suggestion placed with the roads office, the police and the water office in these roles. */
async function placed(roads: HandlingRole, police?: HandlingRole, water?: HandlingRole) {
  const s = await deputy.suggestionIn('HANDED_OVER');
  await place(s.id, roads, police, water);
  return s.id;
}

async function place(id: string, roads?: HandlingRole, police?: HandlingRole, water?: HandlingRole) {
  const units = [
    ...(roads ? [part(world.roads.id, roads)] : []),
    ...(police ? [part(world.police.id, police)] : []),
    ...(water ? [part(third.id, water)] : []),
  ];
  await assignSuggestion(by(world.coordinator), await read(id), units);
}

/** The unit's handling that stands. */
async function of(id: string, unitId: string) {
  const { handlings } = await read(id);
  const found = handlings.findLast((h) => h.unitId === unitId && h.declinedAt === null);
  if (!found) throw new Error('the unit has no handling');
  return found;
}

describe('declining', () => {
  it('of the only lead sends it back to be placed anew, and ends the assisting parts with it', async () => {
    const id = await placed('LEAD', 'ASSISTING');
    await acknowledgeHandling(by(world.policeHandler), await of(id, world.police.id));
    await declineHandling(by(world.handler), await of(id, world.roads.id), grounds);
    const s = await read(id);
    expect(s.state).toBe('HANDED_OVER');
    expect(s.handlings.map((h) => [h.state, h.declinedAt !== null])).toEqual([
      ['DECLINED', true],
      ['DECLINED', false],
    ]);
    expect(s.events.map((e) => e.move).slice(-3)).toEqual(['decline', 'release', 'unassign']);
    expect(s.deadlines.filter((d) => d.metOn === null && d.replacedAt === null).map((d) => d.key)).toEqual(['reply']);
  });

  it('never restarts the clock of the reply, however often it is placed anew', async () => {
    const id = await placed('LEAD');
    const before = await read(id);
    for (const _ of [1, 2, 3]) {
      await declineHandling(by(world.handler), await of(id, world.roads.id), grounds);
      world.passDay();
      await place(id, 'LEAD');
    }
    const after = await read(id);
    expect([after.replyDueOn, after.handedOverOn]).toEqual([before.replyDueOn, before.handedOverOn]);
    expect(after.deadlines.filter((d) => d.key === 'reply')).toEqual(before.deadlines.filter((d) => d.key === 'reply'));
    expect((await of(id, world.roads.id)).replyDueOn).toEqual(before.replyDueOn);
    expect(after.declineCount).toBe(3);
    expect(after.declineCount).toBe(after.events.filter((e) => e.move === 'decline').length);
  });

  it('lets a unit have it again in another part', async () => {
    const id = await placed('LEAD');
    await declineHandling(by(world.handler), await of(id, world.roads.id), grounds);
    await place(id, 'ASSISTING', 'LEAD');
    expect((await of(id, world.roads.id)).role).toBe('ASSISTING');
    expect((await read(id)).state).toBe('ASSIGNED');
  });

  it('of one of several separate units leaves it with the others, and asks for another in its place', async () => {
    const id = await placed('SEPARATE', 'SEPARATE');
    await acknowledgeHandling(by(world.policeHandler), await of(id, world.police.id));
    await declineHandling(by(world.handler), await of(id, world.roads.id), grounds);
    expect((await read(id)).state).toBe('HANDLING');
    expect(await unplacedDecline(world.db, id, 1)).toBe(true);
    await assignMore(by(world.coordinator), await read(id), [part(third.id, 'SEPARATE')]);
    expect(await unplacedDecline(world.db, id, 1)).toBe(false);
    await acknowledgeHandling(by(third.handler), await of(id, third.id));
    expect((await read(id)).handlings.map((h) => h.state)).toEqual(['DECLINED', 'ACKNOWLEDGED', 'ACKNOWLEDGED']);
  });

  it('of an assisting unit leaves the rest as it was', async () => {
    const id = await placed('LEAD', 'ASSISTING');
    await declineHandling(by(world.policeHandler), await of(id, world.police.id), grounds);
    const s = await read(id);
    expect([s.state, s.declineCount]).toEqual(['ASSIGNED', 1]);
    expect(s.deadlines.find((d) => d.key === 'contribute')?.replacedAt).not.toBeNull();
  });

  it('needs grounds, and the days to sign not past', async () => {
    const id = await placed('LEAD');
    const h = await of(id, world.roads.id);
    await expect(declineHandling(by(world.handler), h, '无')).rejects.toBeInstanceOf(Invalid);
    const late = { ...by(world.handler), now: new Date(h.acknowledgeDueOn.getTime() + 2 * 86_400_000) };
    await expect(declineHandling(late, h, grounds)).rejects.toThrow('签收期限已过');
    const lastDay = { ...late, now: new Date(`${toDay(h.acknowledgeDueOn)}T23:59:00+08:00`) };
    await declineHandling(lastDay, h, grounds);
    expect((await read(id)).state).toBe('HANDED_OVER');
  });

  it('is not possible once signed for, nor for anybody else', async () => {
    const id = await placed('LEAD');
    const h = await of(id, world.roads.id);
    for (const viewer of [world.policeHandler, world.coordinator, world.staff, deputy.viewer, world.stranger]) {
      await expect(declineHandling(by(viewer), h, grounds)).rejects.toThrow();
    }
    await acknowledgeHandling(by(world.handler), h);
    const signed = await of(id, world.roads.id);
    await expect(declineHandling(by(world.handler), signed, grounds)).rejects.toBeInstanceOf(IllegalMove);
  });

  it('of two people at once: one wins, and it is counted once', async () => {
    const id = await placed('LEAD', 'ASSISTING');
    const h = await of(id, world.roads.id);
    const both = await Promise.allSettled([1, 2].map(() => declineHandling(by(world.handler), h, grounds)));
    expect(both.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((r) => r.status === 'rejected')?.reason).toBeInstanceOf(Stale);
    expect((await read(id)).declineCount).toBe(1);
  });

  it('and signing at once: one wins', async () => {
    const id = await placed('LEAD');
    const h = await of(id, world.roads.id);
    const both = await Promise.allSettled([
      declineHandling(by(world.handler), h, grounds),
      acknowledgeHandling(by(world.head), h),
    ]);
    expect(both.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(['HANDED_OVER', 'HANDLING']).toContain((await read(id)).state);
  });

  it('of two separate units at once leaves none behind', async () => {
    const id = await placed('SEPARATE', 'SEPARATE');
    await Promise.all([
      declineHandling(by(world.handler), await of(id, world.roads.id), grounds),
      declineHandling(by(world.policeHandler), await of(id, world.police.id), grounds),
    ]);
    expect(await read(id)).toMatchObject({ state: 'HANDED_OVER', declineCount: 2 });
  });
});

describe('suggestions handled together', () => {
  it('are assigned, and declined, in one act; each keeps its own clock', async () => {
    const [one, other] = [await deputy.suggestionIn('HANDED_OVER'), await deputy.suggestionIn('HANDED_OVER')];
    await linkSuggestions(by(world.staff), [one, other], '同一条公路的两段');
    const units = [part(world.roads.id, 'LEAD')];
    await assignSuggestion(by(world.coordinator), await read(one.id), units, { alsoGroup: true });
    const states = async () => [(await read(one.id)).state, (await read(other.id)).state];
    expect(await states()).toEqual(['ASSIGNED', 'ASSIGNED']);
    expect((await of(other.id, world.roads.id)).replyDueOn).toEqual(other.replyDueOn);
    await declineHandling(by(world.handler), await of(one.id, world.roads.id), grounds, { alsoGroup: true });
    expect(await states()).toEqual(['HANDED_OVER', 'HANDED_OVER']);
    expect([(await read(one.id)).declineCount, (await read(other.id)).declineCount]).toEqual([1, 1]);
  });
});

describe('further units', () => {
  it('may assist a lead, but a second one cannot lead', async () => {
    const id = await placed('LEAD');
    for (const role of ['LEAD', 'SEPARATE'] as const) {
      const attempt = assignMore(by(world.coordinator), await read(id), [part(world.police.id, role)]);
      await expect(attempt).rejects.toBeInstanceOf(Invalid);
    }
    await assignMore(by(world.coordinator), await read(id), [part(world.police.id, 'ASSISTING')]);
    expect((await of(id, world.police.id)).contributeDueOn).not.toBeNull();
  });

  it('do not include one that handles it already, and only the receiving organ adds them', async () => {
    const id = await placed('LEAD');
    const again = assignMore(by(world.coordinator), await read(id), [part(world.roads.id, 'ASSISTING')]);
    await expect(again).rejects.toThrow('所选单位已在办理这件建议');
    for (const viewer of [world.staff, world.handler, deputy.viewer]) {
      const attempt = assignMore(by(viewer), await read(id), [part(world.police.id, 'ASSISTING')]);
      await expect(attempt).rejects.toBeInstanceOf(NotAllowed);
    }
    const two = await read(id);
    const both = await Promise.allSettled(
      [1, 2].map(() => assignMore(by(world.coordinator), two, [part(third.id, 'ASSISTING')])),
    );
    expect(both.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('an assisting unit', () => {
  const text = '涉及交通信号设施的部分，建议纳入下半年改造计划。';

  async function assisting() {
    const id = await placed('LEAD', 'ASSISTING');
    await acknowledgeHandling(by(world.policeHandler), await of(id, world.police.id));
    return id;
  }

  it('owes its part ten working days before the reply', async () => {
    const id = await assisting();
    const { contributeDueOn, replyDueOn } = await of(id, world.police.id);
    const due = (await read(id)).deadlines.find((d) => d.key === 'contribute');
    expect(due?.dueOn).toEqual(contributeDueOn);
    expect((contributeDueOn as Date) < replyDueOn).toBe(true);
  });

  it('hands it to the lead with its files, once the lead has signed', async () => {
    const id = await assisting();
    const early = contribute(by(world.policeHandler), await of(id, world.police.id), { text, attachmentIds: [] });
    await expect(early).rejects.toBeInstanceOf(NotAllowed);
    await acknowledgeHandling(by(world.handler), await of(id, world.roads.id));
    const file = await testAttachment(world.db, world.policeHandler, 'MATERIAL');
    const contribution = { text, attachmentIds: [file.id] };
    await contribute(by(world.policeHandler), await of(id, world.police.id), contribution);
    expect(await of(id, world.police.id)).toMatchObject({ state: 'CONTRIBUTED', contribution: text });
    expect((await read(id)).deadlines.find((d) => d.key === 'contribute')?.metOn).not.toBeNull();
    expect(await world.db.attachment.findUnique({ where: { id: file.id } })).toMatchObject({
      suggestionId: id,
      handlingId: (await of(id, world.police.id)).id,
    });
  });

  it('alone contributes: a lead replies', async () => {
    const id = await assisting();
    await acknowledgeHandling(by(world.handler), await of(id, world.roads.id));
    const attempt = contribute(by(world.handler), await of(id, world.roads.id), { text, attachmentIds: [] });
    await expect(attempt).rejects.toBeInstanceOf(Invalid);
  });
});

describe('progress', () => {
  it('is not recorded once the suggestion is replied', async () => {
    const id = await placed('LEAD', 'ASSISTING');
    await acknowledgeHandling(by(world.policeHandler), await of(id, world.police.id));
    await world.db.suggestion.update({ where: { id }, data: { state: 'REPLIED' } });
    const note = { on: chinaDate(world.now()), text: '已完成现场勘测', attachmentIds: [] };
    const attempt = recordProgress(by(world.policeHandler), await of(id, world.police.id), note);
    await expect(attempt).rejects.toBeInstanceOf(NotAllowed);
  });

  it('is a dated note on the time line that moves nothing', async () => {
    const s = await deputy.suggestionIn('HANDLING');
    const h = await of(s.id, world.roads.id);
    const on = chinaDate(world.now());
    await recordProgress(by(world.handler), h, { on, text: '已完成现场勘测', attachmentIds: [] });
    const after = await read(s.id);
    expect(after.events.at(-1)).toMatchObject({ move: 'recordProgress', facts: { on, text: '已完成现场勘测' } });
    expect([after.state, (await of(s.id, world.roads.id)).version]).toEqual(['HANDLING', h.version + 1]);
  });

  it('cannot be dated to come or before the unit had it', async () => {
    const s = await deputy.suggestionIn('HANDLING');
    for (const on of ['2030-01-01', '2020-01-01']) {
      const note = { on, text: '已完成现场勘测', attachmentIds: [] };
      const attempt = recordProgress(by(world.handler), await of(s.id, world.roads.id), note);
      await expect(attempt).rejects.toBeInstanceOf(Invalid);
    }
  });
});
