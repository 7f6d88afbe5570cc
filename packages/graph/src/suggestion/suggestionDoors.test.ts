import { testAttachment, testWorld, type World } from '@renda/db/testing';
import type { Viewer } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Doors, everyDoor, type GraphHarness, graphHarness, openDoors } from '../testing/index.ts';

let t: GraphHarness;
let world: World;
let town: Awaited<ReturnType<World['town']>>;
let lead: Awaited<ReturnType<typeof town.deputy>>;
let other: Awaited<ReturnType<typeof town.deputy>>;

beforeAll(async () => {
  t = await graphHarness();
  world = await testWorld(t.db);
  town = await world.town('田园镇');
  lead = await town.deputy('鲁');
  other = await town.deputy('茶');
});
afterAll(() => t.drop());

const list = '{ suggestions(first: 100) { edges { node { id } } } }';
const todos = '{ todos { suggestion { id } } }';
const suggestionDoors = (id: string) => ({ typeName: 'Suggestion', id, lists: [{ query: list }] });
const handlingDoors = (id: string) => ({
  typeName: 'Handling',
  id,
  lists: [{ query: '{ suggestions(first: 100) { edges { node { handlings { id } } } } }' }],
});
const attachmentDoors = (id: string) => ({
  typeName: 'Attachment',
  id,
  lists: [{ query: '{ suggestions(first: 100) { edges { node { attachments { id } } } } }' }],
});

/** Everyone with a part in the county, and one with the same part in another county. */
const cast = () => ({
  lead: lead.viewer,
  other: other.viewer,
  staff: world.staff,
  otherStaff: world.otherStaff,
  leader: t.viewerOf({ roles: ['LEADER'] }),
  countyLeader: t.viewerOf({ roles: ['COUNTY_LEADER'] }),
  member: t.viewerOf({ roles: ['COMMITTEE_MEMBER'] }),
  clerk: town.clerk,
  coordinator: world.coordinator,
  handler: world.handler,
  policeHandler: world.policeHandler,
  stranger: world.stranger,
  auditor: t.viewerOf({ roles: ['AUDITOR'] }),
  systemAdmin: t.viewerOf({ roles: ['SYSTEM_ADMIN'] }),
  abroad: t.viewerOf({ jurisdiction: '530521', roles: ['STAFF', 'LEADER'] }),
});

/** Whether the viewer sees the record through every door; if not, every one has to be closed. */
async function sees(viewer: Viewer, doors: Doors): Promise<boolean> {
  const open = await openDoors(t, doors, viewer);
  if (open.length > 0) expect(open).toEqual(everyDoor(t, doors));
  return open.length > 0;
}

/** Who of the cast sees a suggestion. */
async function seers(id: string): Promise<string[]> {
  const seen: string[] = [];
  for (const [name, viewer] of Object.entries(cast())) if (await sees(viewer, suggestionDoors(id))) seen.push(name);
  return seen;
}

describe('a suggestion', () => {
  it('is its author’s alone while a draft', async () => {
    expect(await seers((await lead.suggestionIn('DRAFT')).id)).toEqual(['lead']);
  });

  it('is seen by its township’s clerk and by staff once submitted', async () => {
    expect(await seers((await lead.suggestionIn('SUBMITTED')).id)).toEqual(['lead', 'staff', 'otherStaff', 'clerk']);
  });

  it('is seen by other deputies, leaders and members once accepted', async () => {
    const readers = ['lead', 'other', 'staff', 'otherStaff', 'leader', 'countyLeader', 'member', 'clerk'] as const;
    expect(await seers((await lead.suggestionIn('ACCEPTED')).id)).toEqual(readers);
  });

  it('is seen by the organ to which it was handed over, and by the units that handle it, no other', async () => {
    const readers = [
      'lead',
      'other',
      'staff',
      'otherStaff',
      'leader',
      'countyLeader',
      'member',
      'clerk',
      'coordinator',
    ] as const;
    expect(await seers((await lead.suggestionIn('HANDED_OVER')).id)).toEqual(readers);
    expect(await seers((await lead.suggestionIn('ASSIGNED')).id)).toEqual([...readers, 'handler']);
  });

  it('of one township is not another township’s clerk’s', async () => {
    const elsewhere = await world.town('温泉镇');
    const { id } = await lead.suggestionIn('ACCEPTED');
    expect(await sees(elsewhere.clerk, suggestionDoors(id))).toBe(false);
  });

  it('of a township congress is not a deputy’s of the county congress', async () => {
    const own = await town.deputy('字', 'township');
    const { id } = await own.suggestionIn('SUBMITTED');
    await t.db.suggestion.updateMany({ where: { id }, data: { isWide: true } });
    expect(await sees(other.viewer, suggestionDoors(id))).toBe(false);
    expect(await sees(town.member, suggestionDoors(id))).toBe(true);
  });

  it('is in nobody’s list of things to do but theirs whose move it is', async () => {
    const { id } = await lead.suggestionIn('SUBMITTED');
    const todoOf = async (viewer: Viewer) => JSON.stringify(await t.ask(todos, {}, viewer));
    expect(await todoOf(world.staff)).toContain(t.globalId('Suggestion', id));
    for (const viewer of [lead.viewer, other.viewer, world.otherStaff, world.handler, world.stranger]) {
      expect(await todoOf(viewer)).not.toContain(t.globalId('Suggestion', id));
    }
  });
});

describe('a handling', () => {
  it('is seen by whoever sees its suggestion', async () => {
    const { handlings } = await lead.suggestionIn('ASSIGNED');
    const doors = handlingDoors(handlings[0]?.id as string);
    for (const viewer of [lead.viewer, world.staff, world.handler, world.coordinator])
      expect(await sees(viewer, doors)).toBe(true);
    for (const viewer of [world.policeHandler, world.stranger, cast().abroad, cast().auditor])
      expect(await sees(viewer, doors)).toBe(false);
  });
});

describe('a draft of a reply', () => {
  const replies = `query R($id: ID!) { node(id: $id) { ... on Suggestion { replies { body } handlings { reply { body } } } } }`;

  it('is its unit’s alone until it is issued', async () => {
    const { id, handlings } = await lead.suggestionIn('HANDLING');
    const handling = handlings[0] as { id: string };
    await t.db.reply.create({
      data: {
        suggestionId: id,
        handlingId: handling.id,
        replyClass: 'A',
        body: '起草中的答复',
        contactName: '段演示',
        contactPhone: '0875-1',
      },
    });
    const read = async (viewer: Viewer) =>
      JSON.stringify(await t.ask(replies, { id: t.globalId('Suggestion', id) }, viewer));
    expect(await read(world.handler)).toContain('起草中的答复');
    for (const viewer of [lead.viewer, world.staff, world.coordinator, other.viewer])
      expect(await read(viewer)).not.toContain('起草中的答复');
  });
});

describe('a file', () => {
  it('is its uploader’s until it is attached, and then theirs who see the record', async () => {
    const { id } = await lead.suggestionIn('SUBMITTED');
    const file = await testAttachment(t.db, lead.viewer, 'PHOTO');
    expect(await sees(world.staff, { ...attachmentDoors(file.id), lists: [] })).toBe(false);
    expect(await sees(lead.viewer, { ...attachmentDoors(file.id), lists: [] })).toBe(true);
    await t.db.attachment.updateMany({ where: { id: file.id }, data: { suggestionId: id } });
    for (const viewer of [lead.viewer, world.staff, town.clerk])
      expect(await sees(viewer, attachmentDoors(file.id))).toBe(true);
    for (const viewer of [other.viewer, world.handler, world.stranger, cast().abroad])
      expect(await sees(viewer, attachmentDoors(file.id))).toBe(false);
  });
});
