import { addDays, chinaDate, Invalid, NotAllowed, NotFound, Stale } from '@renda/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyCountyAudit } from '../audit/verifyCountyAudit.ts';
import { toDay } from '../day.ts';
import { newId } from '../newId.ts';
import { handOverSuggestion } from '../suggestion/handOverSuggestion.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { testAttachment } from '../testing/world.ts';
import { handOverBatch } from './handOverBatch.ts';
import { addToBatch, prepareBatch } from './prepareBatch.ts';
import { reviseBatch } from './reviseBatch.ts';
import { signReceipt } from './signReceipt.ts';

let { by, database, deputy, read, town, world } = {} as Stage;

beforeAll(async () => {
  ({ by, database, deputy, read, town, world } = await openStage());
});
afterAll(() => database.drop());
beforeEach(async () => {
  await world.db.batchItem.deleteMany({ where: { batch: { state: 'PREPARING' } } });
});

const today = () => chinaDate(world.now());
const staff = () => by(world.staff);
const readBatch = (id: string) =>
  world.db.handOverBatch.findUniqueOrThrow({ where: { id }, include: { items: { orderBy: { id: 'asc' } } } });

const accepted = (count: number) => Promise.all(Array.from({ length: count }, () => deputy.suggestionIn('ACCEPTED')));

async function prepared(suggestionIds: readonly string[]) {
  const beginning = { name: '六次会议建议交办会', heldOn: today(), sessionId: null, suggestionIds };
  return readBatch(await prepareBatch(staff(), newId(), beginning));
}

describe('preparing a batch', () => {
  it('gathers accepted suggestions, each proposed to go where the deputy wished', async () => {
    const wished = await deputy.suggestionIn('ACCEPTED', { wishedUnitId: world.court.id });
    const plain = await deputy.suggestionIn('ACCEPTED');
    const { items } = await prepared([wished.id, plain.id]);
    expect(items.find((i) => i.suggestionId === wished.id)).toMatchObject({
      organId: world.court.id,
      unitId: world.court.id,
    });
    expect(items.find((i) => i.suggestionId === plain.id)).toMatchObject({
      organId: world.inspection.id,
      isWide: false,
    });
  });

  it('takes all that wait when none is chosen, and the same key makes one batch', async () => {
    await world.db.suggestion.updateMany({ where: { state: 'ACCEPTED' }, data: { state: 'WITHDRAWN' } });
    await accepted(3);
    const beginning = { name: '闭会期间第一批', heldOn: today(), sessionId: null, suggestionIds: null };
    const key = newId();
    const [one, other] = [await prepareBatch(staff(), key, beginning), await prepareBatch(staff(), key, beginning)];
    expect(one).toBe(other);
    expect((await readBatch(one)).items).toHaveLength(3);
    await expect(prepareBatch(staff(), newId(), beginning)).rejects.toThrow('没有等待交办的建议');
  });

  it('holds a suggestion in one batch at a time, also when two gather it at once', async () => {
    const [s] = await accepted(1);
    const both = await Promise.allSettled([prepared([s?.id as string]), prepared([s?.id as string])]);
    expect(both.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(String(both.find((r) => r.status === 'rejected')?.reason)).toContain('已在“六次会议建议交办会”中');
  });

  it('is the screening body’s alone, for what it screens', async () => {
    const [s] = await accepted(1);
    const ids = [s?.id as string];
    const beginning = { name: '闭会期间一批', heldOn: today(), sessionId: null, suggestionIds: ids };
    for (const viewer of [world.otherStaff, town.clerk]) {
      await expect(prepareBatch(by(viewer), newId(), beginning)).rejects.toBeInstanceOf(NotAllowed);
    }
    for (const viewer of [world.coordinator, world.handler, deputy.viewer, world.stranger]) {
      await expect(prepareBatch(by(viewer), newId(), beginning)).rejects.toBeInstanceOf(NotAllowed);
    }
  });

  it('is changed in place, taken out of and added to; an old version is stale', async () => {
    const [one, two, three] = await accepted(3);
    const batch = await prepared([one?.id as string, two?.id as string]);
    await addToBatch(staff(), batch, [three?.id as string]);
    const before = await readBatch(batch.id);
    const place = { organId: world.inspection.id, unitId: world.police.id, isWide: true };
    const revision = {
      name: '六次会议第一批',
      heldOn: '2026-12-30',
      items: [{ suggestionId: two?.id as string, ...place }],
      removedIds: [one?.id as string],
    };
    await reviseBatch(staff(), before, revision);
    const after = await readBatch(batch.id);
    expect([after.name, toDay(after.heldOn), after.items.length]).toEqual(['六次会议第一批', '2026-12-30', 2]);
    expect(after.items.find((i) => i.suggestionId === two?.id)).toMatchObject(place);
    await expect(reviseBatch(staff(), before, revision)).rejects.toBeInstanceOf(Stale);
    const wrong = { ...revision, items: [{ suggestionId: two?.id as string, ...place, organId: world.court.id }] };
    await expect(reviseBatch(staff(), after, wrong)).rejects.toThrow('不在交办机关的分办范围内');
  });
});

describe('handing a batch over', () => {
  it('hands over all on one day, from which every reply’s clock runs', async () => {
    const [one, two] = await accepted(2);
    const batch = await prepared([one?.id as string, two?.id as string]);
    const wide = { suggestionId: two?.id as string, organId: world.inspection.id, unitId: null, isWide: true };
    await reviseBatch(staff(), batch, { name: batch.name, heldOn: today(), items: [wide], removedIds: [] });
    const heldOn = today();
    world.passDay(2);
    await handOverBatch(staff(), await readBatch(batch.id), heldOn);
    const [ordinary, difficult] = [await read(one?.id as string), await read(two?.id as string)];
    for (const s of [ordinary, difficult]) {
      expect(s).toMatchObject({ state: 'HANDED_OVER', handedToId: world.inspection.id });
      expect(toDay(s.handedOverOn as Date)).toBe(heldOn);
      expect(toDay(s.deadlines.find((d) => d.key.startsWith('reply'))?.startedOn as Date)).toBe(heldOn);
      expect(s.events.at(-1)).toMatchObject({ move: 'handOver', facts: { batch: batch.name } });
    }
    expect((difficult.replyDueOn as Date) > (ordinary.replyDueOn as Date)).toBe(true);
    expect(await readBatch(batch.id)).toMatchObject({ state: 'HANDED_OVER' });
  });

  it('hands over none when one blocks, and names it', async () => {
    const [one, two] = await accepted(2);
    const batch = await prepared([one?.id as string, two?.id as string]);
    await world.db.suggestion.update({ where: { id: two?.id as string }, data: { state: 'WITHDRAWN' } });
    const attempt = handOverBatch(staff(), batch, today());
    await expect(attempt).rejects.toThrow(`${two?.officialNumber}不能交办，全部没有交办`);
    expect(await read(one?.id as string)).toMatchObject({ state: 'ACCEPTED', handedOverOn: null });
    expect(await readBatch(batch.id)).toMatchObject({ state: 'PREPARING' });
  });

  it('refuses a day to come, and one before the last acceptance', async () => {
    const [one] = await accepted(1);
    const batch = await prepared([one?.id as string]);
    for (const day of [addDays(today(), 1), addDays(today(), -1)]) {
      await expect(handOverBatch(staff(), batch, day)).rejects.toBeInstanceOf(Invalid);
    }
    expect((await read(one?.id as string)).state).toBe('ACCEPTED');
  });

  it('by two at once happens once', async () => {
    const [one] = await accepted(1);
    const batch = await prepared([one?.id as string]);
    const both = await Promise.allSettled([1, 2].map(() => handOverBatch(staff(), batch, today())));
    expect(both.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await read(one?.id as string)).events.filter((e) => e.move === 'handOver')).toHaveLength(1);
  });

  it('goes on without one that was handed over singly meanwhile', async () => {
    const [one, two] = await accepted(2);
    const batch = await prepared([one?.id as string, two?.id as string]);
    await handOverSuggestion(staff(), await read(one?.id as string), { organId: world.inspection.id, isWide: false });
    await handOverBatch(staff(), batch, today());
    expect((await readBatch(batch.id)).items.map((i) => i.suggestionId)).toEqual([two?.id]);
  });

  it('of a hundred keeps every clock and a whole audit trail', { timeout: 60_000 }, async () => {
    const many: { readonly id: string }[] = [];
    for (let i = 0; i < 10; i++) many.push(...(await accepted(10)));
    const batch = await prepared(many.map((s) => s.id));
    const began = performance.now();
    await handOverBatch(staff(), batch, today());
    expect(performance.now() - began).toBeLessThan(5_000);
    const handed = await world.db.suggestion.findMany({ where: { id: { in: many.map((s) => s.id) } } });
    expect(handed.every((s) => s.state === 'HANDED_OVER' && toDay(s.handedOverOn as Date) === today())).toBe(true);
    expect((await verifyCountyAudit(world.db)).fault).toBeNull();
  });
});

describe('receipts', () => {
  const receipt = (organId: string) => ({ organId, signedByName: '杨演示', signedOn: today(), scanIds: [] });

  async function handed() {
    const [one] = await accepted(1);
    const batch = await prepared([one?.id as string]);
    const item = {
      suggestionId: one?.id as string,
      organId: world.inspection.id,
      unitId: world.roads.id,
      isWide: false,
    };
    await reviseBatch(staff(), batch, { name: batch.name, heldOn: today(), items: [item], removedIds: [] });
    await handOverBatch(staff(), await readBatch(batch.id), today());
    return batch.id;
  }

  it('are entered once by the body or by whose packet it is, with the scan kept', async () => {
    const id = await handed();
    const scan = await testAttachment(world.db, world.staff, 'RECEIPT');
    await signReceipt(staff(), id, { ...receipt(world.inspection.id), scanIds: [scan.id] });
    await signReceipt(by(world.handler), id, receipt(world.roads.id));
    await expect(signReceipt(staff(), id, receipt(world.roads.id))).rejects.toThrow('这个单位已经签收');
    const kept = await world.db.attachment.findUniqueOrThrow({ where: { id: scan.id } });
    expect(kept.batchReceiptId).not.toBeNull();
  });

  it('are of organs that have a part in it, after it was handed over', async () => {
    const id = await handed();
    await expect(signReceipt(staff(), id, receipt(world.court.id))).rejects.toBeInstanceOf(NotFound);
    await expect(signReceipt(by(world.policeHandler), id, receipt(world.roads.id))).rejects.toBeInstanceOf(NotFound);
    await expect(signReceipt(by(world.handler), id, receipt(world.inspection.id))).rejects.toBeInstanceOf(NotAllowed);
    const tomorrow = { ...receipt(world.roads.id), signedOn: addDays(today(), 1) };
    await expect(signReceipt(staff(), id, tomorrow)).rejects.toBeInstanceOf(Invalid);
    const [one] = await accepted(1);
    const open = await prepared([one?.id as string]);
    await expect(signReceipt(staff(), open.id, receipt(world.inspection.id))).rejects.toThrow('交办以后才能签收');
  });
});
