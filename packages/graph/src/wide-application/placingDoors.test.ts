import { acknowledgeHandling, applyForWide, assignSuggestion, contribute } from '@renda/db';
import { testAttachment, testWorld, type World } from '@renda/db/testing';
import type { Viewer } from '@renda/domain';
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

const cast = () => ({
  staff: world.staff,
  otherStaff: world.otherStaff,
  coordinator: world.coordinator,
  handler: world.handler,
  policeHandler: world.policeHandler,
  lead: lead.viewer,
  leader: t.viewerOf({ roles: ['LEADER'] }),
  clerk: town.clerk,
  stranger: world.stranger,
  abroad: t.viewerOf({ jurisdiction: '530521', roles: ['STAFF', 'COORDINATOR'] }),
  otherUnit: t.viewerOf({ grants: [{ role: 'HANDLER', organId: world.court.id }] }),
});

const insiders = ['staff', 'coordinator', 'handler', 'policeHandler'];

async function seers(doors: Doors): Promise<string[]> {
  const seen: string[] = [];
  for (const [name, viewer] of Object.entries(cast())) {
    const open = await openDoors(t, doors, viewer);
    if (open.length > 0) expect(open).toEqual(everyDoor(t, doors));
    if (open.length > 0) seen.push(name);
  }
  return seen;
}

const read = (id: string) => t.db.suggestion.findUniqueOrThrow({ where: { id } });
const of = (id: string, unitId: string) => t.db.handling.findFirstOrThrow({ where: { suggestionId: id, unitId } });

async function handling() {
  const { id } = await lead.suggestionIn('HANDED_OVER');
  const units = [
    { unitId: world.roads.id, role: 'LEAD' },
    { unitId: world.police.id, role: 'ASSISTING' },
  ] as const;
  await assignSuggestion(world.actOf(world.coordinator), await read(id), units);
  await acknowledgeHandling(world.actOf(world.handler), await of(id, world.roads.id));
  await acknowledgeHandling(world.actOf(world.policeHandler), await of(id, world.police.id));
  return id;
}

describe('an application for the six months', () => {
  it('is read by the body, the receiving organ and the units, no deputy and no other', async () => {
    const id = await handling();
    const reason = '涉及征地，需逐级报批，三个月内难以办结。';
    await applyForWide(world.actOf(world.handler), await of(id, world.roads.id), reason);
    const application = await t.db.wideApplication.findFirstOrThrow({ where: { suggestionId: id } });
    const list = '{ suggestions(first: 100) { edges { node { wideApplications { id } } } } }';
    expect(await seers({ typeName: 'WideApplication', id: application.id, lists: [{ query: list }] })).toEqual(
      insiders,
    );
  });
});

describe('an assisting unit’s part', () => {
  it('and its files are read by the body, the receiving organ and the units, no deputy and no other', async () => {
    const id = await handling();
    const file = await testAttachment(t.db, world.policeHandler, 'MATERIAL');
    const text = '建议同步改造路口信号灯。';
    await contribute(world.actOf(world.policeHandler), await of(id, world.police.id), {
      text,
      attachmentIds: [file.id],
    });
    const files = '{ suggestions(first: 100) { edges { node { handlings { files { id } } } } } }';
    expect(await seers({ typeName: 'Attachment', id: file.id, lists: [{ query: files }] })).toEqual(insiders);
    const query = '{ suggestions(first: 100) { edges { node { handlings { contribution } attachments { id } } } } }';
    for (const [name, viewer] of Object.entries(cast()) as [string, Viewer][]) {
      const answer = JSON.stringify((await t.run(query, {}, viewer)).data ?? null);
      expect([name, answer.includes(text)]).toEqual([name, insiders.includes(name)]);
      expect(answer).not.toContain(t.globalId('Attachment', file.id));
    }
  });
});

describe('the mutations of placing', () => {
  const answer = '... on Error { message }';
  const decline = `mutation($input: DeclineHandlingInput!) { declineHandling(input: $input) {
    ... on DeclineHandlingPayload { suggestion { state declineCount } handling { declineReason declinedAt } } ${answer} } }`;

  it('decline with grounds that the receiving organ reads, and place anew', async () => {
    const s = await lead.suggestionIn('ASSIGNED');
    const h = await of(s.id, world.roads.id);
    const input = { handlingId: t.globalId('Handling', h.id), version: h.version, reason: '不属于本单位职责' };
    expect(await t.ask(decline, { input }, world.staff)).toMatchObject({
      declineHandling: { message: expect.any(String) },
    });
    await t.ask(decline, { input }, world.handler);
    const look = `query($id: ID!) { node(id: $id) { ... on Suggestion { state declineCount handlings { declineReason } } } }`;
    expect(await t.ask(look, { id: t.globalId('Suggestion', s.id) }, world.coordinator)).toMatchObject({
      node: { state: 'HANDED_OVER', declineCount: 1, handlings: [{ declineReason: '不属于本单位职责' }] },
    });
  });

  it('apply, forward and grant, each by whose turn it is', async () => {
    const id = await handling();
    const h = await of(id, world.roads.id);
    const apply = `mutation($input: ApplyForWideInput!) { applyForWide(input: $input) {
      ... on ApplyForWidePayload { suggestion { wideApplications { id state } } } ${answer} } }`;
    const applied = {
      handlingId: t.globalId('Handling', h.id),
      version: h.version,
      reason: '涉及征地，三个月内难以办结。',
    };
    type Applied = { applyForWide: { suggestion: { wideApplications: { id: string; state: string }[] } } };
    const { applyForWide: sent } = await t.ask<Applied>(apply, { input: applied }, world.handler);
    const [application] = sent.suggestion.wideApplications;
    const asked = async () => ({
      suggestionId: t.globalId('Suggestion', id),
      version: (await read(id)).version,
      applicationId: application?.id,
    });
    const forward = `mutation($input: ForwardWideInput!) { forwardWide(input: $input) {
      ... on ForwardWidePayload { suggestion { wideApplications { state opinion } } } ${answer} } }`;
    const forwarding = { ...(await asked()), isForwarded: true, opinion: '情况属实' };
    expect(await t.ask(forward, { input: forwarding }, world.staff)).toMatchObject({
      forwardWide: { message: expect.any(String) },
    });
    expect(await t.ask(forward, { input: forwarding }, world.coordinator)).toMatchObject({
      forwardWide: { suggestion: { wideApplications: [{ state: 'FORWARDED' }] } },
    });
    const decide = `mutation($input: DecideWideInput!) { decideWide(input: $input) {
      ... on DecideWidePayload { suggestion { isWide deadlines { key } } } ${answer} } }`;
    const decision = { ...(await asked()), isGranted: true, decision: '同意' };
    expect(await t.ask(decide, { input: decision }, world.staff)).toMatchObject({
      decideWide: { suggestion: { isWide: true } },
    });
    const standing = await t.ask<{ node: { deadlines: { key: string }[] } }>(
      'query($id: ID!) { node(id: $id) { ... on Suggestion { deadlines { key } } } }',
      { id: t.globalId('Suggestion', id) },
      world.staff,
    );
    expect(standing.node.deadlines.map((d) => d.key)).not.toContain('reply');
  });
});
