import { handOverBatch, newId, prepareBatch, reviseBatch, signReceipt } from '@renda/db';
import { testAttachment, testWorld, type World } from '@renda/db/testing';
import { chinaDate, type Viewer } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Doors, everyDoor, type GraphHarness, graphHarness, openDoors } from '../testing/index.ts';

let t: GraphHarness;
let world: World;
let town: Awaited<ReturnType<World['town']>>;
let lead: Awaited<ReturnType<typeof town.deputy>>;

beforeAll(async () => {
  t = await graphHarness();
  world = await testWorld(t.db);
  town = await world.town('田园镇');
  lead = await town.deputy('鲁');
});
afterAll(() => t.drop());

const today = () => chinaDate(world.now());
const staff = () => world.actOf(world.staff);

/** A batch of two: one for the roads office through the inspection office, one for the court. */
async function batch() {
  const [one, other] = [await lead.suggestionIn('ACCEPTED'), await lead.suggestionIn('ACCEPTED')];
  const head = { name: '六次会议建议交办会', heldOn: today() };
  const suggestionIds = [one.id, other.id];
  const id = await prepareBatch(staff(), newId(), { ...head, sessionId: null, suggestionIds });
  const items = [
    { suggestionId: one.id, organId: world.inspection.id, unitId: world.roads.id, isWide: false },
    { suggestionId: other.id, organId: world.court.id, unitId: null, isWide: true },
  ];
  await reviseBatch(staff(), { id, version: 1 }, { ...head, items, removedIds: [] });
  return { id, one, other };
}

async function handed() {
  const made = await batch();
  await handOverBatch(staff(), { id: made.id, version: 2 }, today());
  return made;
}

const cast = () => ({
  staff: world.staff,
  otherStaff: world.otherStaff,
  coordinator: world.coordinator,
  handler: world.handler,
  policeHandler: world.policeHandler,
  clerk: town.clerk,
  lead: lead.viewer,
  leader: t.viewerOf({ roles: ['LEADER'] }),
  stranger: world.stranger,
  auditor: t.viewerOf({ roles: ['AUDITOR'] }),
  abroad: t.viewerOf({ jurisdiction: '530521', roles: ['STAFF', 'COORDINATOR'] }),
});

const doors = (id: string): Doors => ({
  typeName: 'HandOverBatch',
  id,
  lists: [{ query: '{ handOverBatches(first: 50) { edges { node { id } } } }' }],
});

async function seers(asked: Doors): Promise<string[]> {
  const seen: string[] = [];
  for (const [name, viewer] of Object.entries(cast())) {
    const open = await openDoors(t, asked, viewer);
    if (open.length > 0) expect(open).toEqual(everyDoor(t, asked));
    if (open.length > 0) seen.push(name);
  }
  return seen;
}

const whole = `query Batch($id: ID!) { node(id: $id) { ... on HandOverBatch {
  itemCount mayPrepare signsFor { name }
  items { organ { name } unit { name } suggestion { title } }
  receipts { signedByName organ { name } attachments { id } }
} } }`;

type Whole = {
  node: {
    itemCount: number;
    mayPrepare: boolean;
    signsFor: { name: string }[];
    items: { organ: { name: string }; unit: { name: string } | null; suggestion: { title: string } | null }[];
    receipts: { signedByName: string; organ: { name: string }; attachments: { id: string }[] }[];
  };
};
const show = async (id: string, viewer: Viewer) =>
  (await t.ask<Whole>(whole, { id: t.globalId('HandOverBatch', id) }, viewer)).node;

describe('a batch', () => {
  it('is its body’s alone while it is prepared', async () => {
    const { id } = await batch();
    expect(await seers(doors(id))).toEqual(['staff']);
    expect((await show(id, world.staff)).mayPrepare).toBe(true);
  });

  it('is seen by those who receive a part of it, once handed over', async () => {
    const { id } = await handed();
    expect(await seers(doors(id))).toEqual(['staff', 'coordinator', 'handler']);
  });

  it('shows each organ and unit its own part', async () => {
    const { id } = await handed();
    expect(await show(id, world.staff)).toMatchObject({ itemCount: 2, items: [{}, {}] });
    const own = await show(id, world.coordinator);
    expect(own).toMatchObject({ itemCount: 1, mayPrepare: false, signsFor: [{ name: '县人民政府督查室' }] });
    expect(own.items).toMatchObject([{ unit: { name: '县交通运输局' }, suggestion: { title: expect.any(String) } }]);
    const proposed = await show(id, world.handler);
    expect(proposed.items).toMatchObject([{ unit: { name: '县交通运输局' }, suggestion: null }]);
  });

  it('tells who has not signed, and shows receipts and scans to the body and to whose they are', async () => {
    const { id } = await handed();
    const scan = await testAttachment(t.db, world.handler, 'RECEIPT');
    const receipt = { organId: world.roads.id, signedByName: '段演示', signedOn: today(), scanIds: [scan.id] };
    await signReceipt(world.actOf(world.handler), id, receipt);
    expect((await show(id, world.staff)).signsFor.map((o) => o.name).sort()).toEqual([
      '县人民政府督查室',
      '县人民法院',
    ]);
    expect((await show(id, world.staff)).receipts).toMatchObject([{ signedByName: '段演示' }]);
    expect((await show(id, world.coordinator)).receipts).toEqual([]);
    const file: Doors = { typeName: 'Attachment', id: scan.id, lists: [] };
    expect(await seers(file)).toEqual(['staff', 'handler']);
  });
});

describe('mutations of batches', () => {
  it('prepare, revise, hand over and sign, and answer with the batch', async () => {
    const s = await lead.suggestionIn('ACCEPTED');
    const prepare = `mutation P($input: PrepareBatchInput!) { prepareBatch(input: $input) {
      ... on PrepareBatchPayload { batch { id version items { organ { id } } } } ... on Error { message } } }`;
    const input = {
      idempotencyKey: newId(),
      name: '闭会期间交办',
      heldOn: today(),
      suggestionIds: [t.globalId('Suggestion', s.id)],
    };
    type Prepared = { prepareBatch: { batch: { id: string; version: number } } };
    const { prepareBatch: made } = await t.ask<Prepared>(prepare, { input }, world.staff);
    const hand = `mutation H($input: HandOverBatchInput!) { handOverBatch(input: $input) {
      ... on HandOverBatchPayload { batch { state } } ... on Error { message } } }`;
    const handInput = { batchId: made.batch.id, version: made.batch.version, heldOn: today() };
    const refused = await t.ask(hand, { input: handInput }, world.coordinator);
    expect(refused).toMatchObject({ handOverBatch: { message: expect.stringContaining('没有找到') } });
    expect(await t.ask(hand, { input: handInput }, world.staff)).toMatchObject({
      handOverBatch: { batch: { state: 'HANDED_OVER' } },
    });
    const sign = `mutation S($input: SignBatchReceiptInput!) { signBatchReceipt(input: $input) {
      ... on SignBatchReceiptPayload { batch { receipts { signedByName } } } ... on Error { message } } }`;
    const organId = t.globalId('Organ', world.inspection.id);
    const signInput = { batchId: made.batch.id, organId, signedByName: '杨演示', signedOn: today() };
    expect(await t.ask(sign, { input: signInput }, world.coordinator)).toMatchObject({
      signBatchReceipt: { batch: { receipts: [{ signedByName: '杨演示' }] } },
    });
  });

  it('offer for a batch only what waits and is the body’s', async () => {
    const s = await lead.suggestionIn('ACCEPTED');
    const waiting = '{ suggestions(first: 100, filter: { isToHandOver: true }) { edges { node { id } } } }';
    const id = t.globalId('Suggestion', s.id);
    expect(JSON.stringify(await t.ask(waiting, {}, world.staff))).toContain(id);
    expect(JSON.stringify(await t.ask(waiting, {}, world.otherStaff))).not.toContain(id);
    await prepareBatch(staff(), newId(), {
      name: '闭会期间交办',
      heldOn: today(),
      sessionId: null,
      suggestionIds: [s.id],
    });
    expect(JSON.stringify(await t.ask(waiting, {}, world.staff))).not.toContain(id);
  });
});
