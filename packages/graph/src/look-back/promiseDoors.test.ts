import { drawLookBacks, holdLookBack, newId, reportCommitment } from '@renda/db';
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
  t.clock.now = world.now;
  town = await world.town('田园镇');
  lead = await town.deputy('鲁');
});
afterAll(() => t.drop());

const suggestions = (inner: string) => ({ query: `{ suggestions(first: 100) { edges { node { ${inner} } } } }` });
const commitmentDoors = (id: string): Doors => ({
  typeName: 'Commitment',
  id,
  lists: [
    { query: '{ commitments(first: 100) { edges { node { id } } } }' },
    suggestions('commitments { id }'),
    suggestions('replies { commitments { id } }'),
  ],
});
const reportDoors = (id: string): Doors => ({
  typeName: 'CommitmentReport',
  id,
  lists: [
    { query: '{ commitments(first: 100) { edges { node { reports { id } } } } }' },
    suggestions('commitments { reports { id } }'),
  ],
});
const lookBackDoors = (id: string): Doors => ({
  typeName: 'LookBack',
  id,
  lists: [{ query: '{ lookBacks(first: 100) { edges { node { id } } } }' }, suggestions('lookBacks { id }')],
});
const drawDoors = (id: string): Doors => ({
  typeName: 'LookBackDraw',
  id,
  lists: [
    { query: '{ lookBackDraws(first: 100) { edges { node { id } } } }' },
    { query: '{ lookBacks(first: 100) { edges { node { draw { id } } } } }' },
  ],
});

async function sees(viewer: Viewer, doors: Doors): Promise<boolean> {
  const open = await openDoors(t, doors, viewer);
  if (open.length > 0) expect(open).toEqual(everyDoor(t, doors));
  return open.length > 0;
}

const insiders = () => [lead.viewer, world.staff, world.otherStaff, town.member, world.coordinator, world.handler];
const outsiders = () => [
  world.policeHandler,
  world.stranger,
  t.viewerOf({ roles: ['AUDITOR'] }),
  t.viewerOf({ jurisdiction: '530521', roles: ['STAFF', 'LEADER'] }),
];

/** A commitment with a report and a look-back that passed it. */
async function lookedBackOn() {
  const { id } = await lead.suggestionIn('FULFILLING');
  const commitment = () => t.db.commitment.findFirstOrThrow({ where: { suggestionId: id } });
  const done = { body: '护栏已全部装好', isDone: true, attachmentIds: [] };
  await reportCommitment(world.actOf(world.handler), newId(), await commitment(), done);
  const photograph = await testAttachment(t.db, world.staff, 'VISIT_PHOTO');
  const now = await commitment();
  await holdLookBack(
    world.actOf(world.staff),
    newId(),
    { kind: 'COMMITMENT', id: now.id, version: now.version },
    {
      heldOn: chinaDate(world.now()),
      place: '临崖路段',
      isDeputyPresent: true,
      note: '护栏牢固',
      isPassed: true,
      attachmentIds: [photograph.id],
    },
  );
  return { commitment: now, photograph };
}

describe('a commitment, its reports and look-backs', () => {
  it('are seen by whoever sees the suggestion, no other', async () => {
    const { commitment } = await lookedBackOn();
    const report = await t.db.commitmentReport.findFirstOrThrow({ where: { commitmentId: commitment.id } });
    const lookBack = await t.db.lookBack.findFirstOrThrow({ where: { commitmentId: commitment.id } });
    for (const doors of [commitmentDoors(commitment.id), reportDoors(report.id), lookBackDoors(lookBack.id)]) {
      for (const viewer of insiders()) expect(await sees(viewer, doors), viewer.name).toBe(true);
      for (const viewer of outsiders()) expect(await sees(viewer, doors), viewer.name).toBe(false);
    }
  });

  it('in a draft are the unit’s alone, and in no list before the reply is issued', async () => {
    const { id, handlings } = await lead.suggestionIn('HANDLING');
    const of = { suggestionId: id, handlingId: handlings[0]?.id as string };
    const contact = { contactName: '段演示', contactPhone: '0875-1' };
    const reply = await t.db.reply.create({ data: { ...of, ...contact, replyClass: 'B', body: '起草中的答复' } });
    const draft = { position: 1, what: '年底前加装护栏', responsible: '养护股', dueOn: new Date('2027-12-31') };
    const { id: commitmentId } = await t.db.commitment.create({ data: { ...of, ...draft, replyId: reply.id } });
    const doors = commitmentDoors(commitmentId);
    for (const viewer of [lead.viewer, world.staff, world.coordinator, world.policeHandler]) {
      expect(await sees(viewer, doors), viewer.name).toBe(false);
    }
    const list = doors.lists[0]?.query as string;
    expect(await openDoors(t, doors, world.handler)).toEqual(everyDoor(t, doors).filter((door) => door !== list));
  });

  it('show their photographs with the visit, not among the suggestion’s own files', async () => {
    const { photograph, commitment } = await lookedBackOn();
    const files = `query F($id: ID!) { node(id: $id) { ... on Suggestion { attachments { id } lookBacks { attachments { id } } } } }`;
    type Files = { node: { attachments: { id: string }[]; lookBacks: { attachments: { id: string }[] }[] } };
    const id = t.globalId('Suggestion', commitment.suggestionId);
    const { node } = await t.ask<Files>(files, { id }, lead.viewer);
    const known = { id: t.globalId('Attachment', photograph.id) };
    expect(node.attachments).not.toContainEqual(known);
    expect(node.lookBacks).toEqual([{ attachments: [known] }]);
  });
});

describe('a draw', () => {
  it('is seen by staff, leaders and members of the standing committee; a township’s by its people', async () => {
    await lead.suggestionIn('EVALUATED');
    const order = { screenerId: world.committee.id, sessionId: null, year: null, percent: 100, seed: '7341' };
    const id = await drawLookBacks(world.actOf(world.staff), newId(), order);
    const readers = [
      world.staff,
      world.otherStaff,
      t.viewerOf({ roles: ['LEADER'] }),
      t.viewerOf({ roles: ['COMMITTEE_MEMBER'] }),
    ];
    for (const viewer of readers) expect(await sees(viewer, drawDoors(id)), viewer.name).toBe(true);
    for (const viewer of [...outsiders(), lead.viewer, town.member, world.handler, world.coordinator]) {
      expect(await sees(viewer, drawDoors(id)), viewer.name).toBe(false);
    }
    await t.db.lookBackDraw.updateMany({ where: { id }, data: { screenerId: town.presidium.id } });
    expect(await sees(town.member, drawDoors(id))).toBe(true);
  });

  it('can be drawn again from what it shows', async () => {
    const query = `{ lookBackDraws(first: 1) { edges { node {
      seed percent drawn populationCount population { number hash isDrawn suggestion { id } } lookBacks { suggestion { id } }
    } } } }`;
    type Shown = { number: string; hash: string; isDrawn: boolean; suggestion: { id: string } };
    type Draw = {
      drawn: number;
      populationCount: number;
      population: Shown[];
      lookBacks: { suggestion: { id: string } }[];
    };
    const data = await t.ask<{ lookBackDraws: { edges: { node: Draw }[] } }>(query, {}, world.staff);
    const draw = data.lookBackDraws.edges[0]?.node as Draw;
    expect(draw.populationCount).toBe(draw.population.length);
    const drawn = draw.population.filter((each) => each.isDrawn);
    expect(drawn).toHaveLength(draw.drawn);
    expect(draw.lookBacks.map((each) => each.suggestion.id).sort()).toEqual(
      drawn.map((each) => each.suggestion.id).sort(),
    );
  });
});
