import { inviteCoSigners, objectToEntry } from '@renda/db';
import { testWorld, type World } from '@renda/db/testing';
import type { Viewer } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Doors, everyDoor, type GraphHarness, graphHarness, openDoors } from '../testing/index.ts';

let t: GraphHarness;
let world: World;
let town: Awaited<ReturnType<World['town']>>;
let [lead, asked, other] = [] as unknown as [Deputy, Deputy, Deputy];
type Deputy = Awaited<ReturnType<typeof town.deputy>>;

beforeAll(async () => {
  t = await graphHarness();
  world = await testWorld(t.db);
  town = await world.town('田园镇');
  [lead, asked, other] = [await town.deputy('鲁'), await town.deputy('段'), await town.deputy('茶')];
});
afterAll(() => t.drop());

const cast = () => ({
  lead: lead.viewer,
  asked: asked.viewer,
  other: other.viewer,
  staff: world.staff,
  otherStaff: world.otherStaff,
  clerk: town.clerk,
  coordinator: world.coordinator,
  handler: world.handler,
  policeHandler: world.policeHandler,
  stranger: world.stranger,
  abroad: t.viewerOf({ jurisdiction: '530521', roles: ['STAFF', 'LEADER'] }),
});

/** Who of the cast sees the record through every door; for the others all have to be closed. */
async function seers(doors: Doors): Promise<string[]> {
  const seen: string[] = [];
  for (const [name, viewer] of Object.entries(cast())) {
    const open = await openDoors(t, doors, viewer);
    if (open.length === 0) continue;
    expect(open, name).toEqual(everyDoor(t, doors));
    seen.push(name);
  }
  return seen;
}

const through = (field: string) => [{ query: `{ suggestions(first: 100) { edges { node { ${field} { id } } } } }` }];
const coSignerDoors = (id: string) => ({ typeName: 'CoSigner', id, lists: through('coSigners') });
const objectionDoors = (id: string) => ({ typeName: 'Objection', id, lists: through('objections') });
const consultationDoors = (id: string) => ({ typeName: 'Consultation', id, lists: through('consultations') });

/** An invitation to a suggestion, with the answer written straight. */
async function invitation(suggestionId: string, state: 'INVITED' | 'SIGNED' | 'DECLINED') {
  const row = { suggestionId, deputyId: asked.id, state, invitedAt: world.now(), enteredByName: '鲁演示' };
  return t.db.coSigner.create({ data: row });
}

describe('an invitation to sign', () => {
  it('is seen by who asks, who is asked and the screening body, and by nobody else before acceptance', async () => {
    const s = await lead.suggestionIn('SUBMITTED');
    const { id } = await invitation(s.id, 'INVITED');
    expect(await seers(coSignerDoors(id))).toEqual(['lead', 'asked', 'staff']);
  });

  it('opens the suggestion, draft or not, to who is asked alone', async () => {
    const s = await lead.suggestionIn('DRAFT');
    await inviteCoSigners(world.actOf(lead.viewer), s, [asked.id]);
    const list = '{ suggestions(first: 100) { edges { node { id } } } }';
    const doors = { typeName: 'Suggestion', id: s.id, lists: [{ query: list }] };
    expect(await seers(doors)).toEqual(['lead', 'asked']);
  });

  it('that was not answered or was declined stays theirs after acceptance; a signature is on the paper for all who see it', async () => {
    const s = await lead.suggestionIn('ASSIGNED');
    const { id } = await invitation(s.id, 'DECLINED');
    expect(await seers(coSignerDoors(id))).toEqual(['lead', 'asked', 'staff']);
    await t.db.coSigner.update({ where: { id }, data: { state: 'SIGNED' } });
    expect(await seers(coSignerDoors(id))).toEqual([
      'lead',
      'asked',
      'other',
      'staff',
      'otherStaff',
      'clerk',
      'coordinator',
      'handler',
    ]);
  });

  it('and who declined it stand in no history that others read', async () => {
    const s = await lead.suggestionIn('SUBMITTED');
    await inviteCoSigners(world.actOf(lead.viewer), s, [asked.id]);
    const moves = async (viewer: Viewer) => {
      const query = 'query ($id: ID!) { node(id: $id) { ... on Suggestion { events { move } } } }';
      const { data } = await t.run(query, { id: t.globalId('Suggestion', s.id) }, viewer);
      return JSON.stringify(data);
    };
    for (const viewer of [lead.viewer, asked.viewer, world.staff])
      expect(await moves(viewer)).toContain('inviteCoSigners');
    for (const viewer of [world.otherStaff, town.clerk]) {
      expect(await moves(viewer)).toContain('submit');
      expect(await moves(viewer)).not.toContain('inviteCoSigners');
    }
  });
});

describe('an opinion of a reply', () => {
  it('is read by the co-signer, the lead deputy and the screening body, not by units or other deputies', async () => {
    const s = await lead.suggestionIn('REPLIED');
    const { id } = await invitation(s.id, 'SIGNED');
    const said = { attitude: 'SATISFIED', result: 'SATISFIED', comment: '只给领衔代表看的话' };
    await t.db.coSignerOpinion.create({
      data: { coSignerId: id, suggestionId: s.id, round: 1, ...said, at: world.now(), enteredByName: '段演示' },
    });
    const query = 'query ($id: ID!) { node(id: $id) { ... on CoSigner { opinions { comment } } } }';
    const reads = async (viewer: Viewer) =>
      JSON.stringify((await t.run(query, { id: t.globalId('CoSigner', id) }, viewer)).data).includes(said.comment);
    for (const viewer of [lead.viewer, asked.viewer, world.staff]) expect(await reads(viewer), viewer.name).toBe(true);
    for (const viewer of [other.viewer, world.otherStaff, world.handler, world.coordinator, world.stranger])
      expect(await reads(viewer), viewer.name).toBe(false);
  });
});

describe('a consultation that is contested', () => {
  it('is seen with the suggestion; the objection by the deputy, the screening body and the unit', async () => {
    const s = await lead.suggestionIn('REPLIED');
    const { id: consultationId } = await t.db.consultation.findFirstOrThrow({ where: { suggestionId: s.id } });
    expect(await seers(consultationDoors(consultationId))).not.toContain('policeHandler');
    const about = { suggestionId: s.id, subject: 'CONSULTATION', consultationId } as const;
    const id = await objectToEntry(world.actOf(lead.viewer), 'key', about, '没有联系过我');
    expect(await seers(objectionDoors(id))).toEqual(['lead', 'staff', 'handler']);
  });
});

describe('what waits for a deputy', () => {
  const mine = '{ coSignings { id suggestion { title } } entriesToCheck { sentence suggestion { id } } }';
  type Mine = { coSignings: object[]; entriesToCheck: { sentence: string; suggestion: { id: string } }[] };

  it('is asked on the first screen: invitations, replies to tell one’s mind on, records in one’s name', async () => {
    const deputy = await town.deputy('罗');
    const s = await deputy.suggestionIn('HANDLING');
    const signer = await town.deputy('禹');
    await t.db.coSigner.create({
      data: {
        suggestionId: (await lead.suggestionIn('SUBMITTED')).id,
        deputyId: signer.id,
        invitedAt: world.now(),
        enteredByName: '鲁演示',
      },
    });
    const { id } = await t.db.handling.findFirstOrThrow({ where: { suggestionId: s.id } });
    const heldOn = new Date('2026-03-05');
    const record = {
      mode: 'TELEPHONE',
      summary: '电话商量',
      recordedById: world.handler.accountId,
      recordedByName: '段演示',
    };
    await t.db.consultation.create({ data: { suggestionId: s.id, handlingId: id, heldOn, ...record } });
    expect((await t.ask<Mine>(mine, {}, signer.viewer)).coSignings).toHaveLength(1);
    const { entriesToCheck } = await t.ask<Mine>(mine, {}, deputy.viewer);
    expect(entriesToCheck).toEqual([
      {
        sentence: '县交通运输局于2026年3月5日（周四）与您电话面商（段演示记录）',
        suggestion: { id: t.globalId('Suggestion', s.id) },
      },
    ]);
    for (const viewer of [world.staff, world.handler, world.stranger])
      expect(await t.ask<Mine>(mine, {}, viewer)).toEqual({ coSignings: [], entriesToCheck: [] });
  });
});

describe('the acts in the graph', () => {
  it('carry an answer, and a refusal is data', async () => {
    const s = await lead.suggestionIn('SUBMITTED');
    const { id } = await invitation(s.id, 'INVITED');
    const answer = `mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) {
      __typename ... on AnswerInvitationPayload { suggestion { coSignerCount coSigners { state availableActs } } } } }`;
    const input = { coSignerId: t.globalId('CoSigner', id), version: 1, isSigned: true };
    expect(await t.ask(answer, { input }, asked.viewer)).toEqual({
      answerInvitation: {
        __typename: 'AnswerInvitationPayload',
        suggestion: { coSignerCount: 1, coSigners: [{ state: 'SIGNED', availableActs: ['DECLINE'] }] },
      },
    });
    expect(await t.ask(answer, { input }, asked.viewer)).toMatchObject({ answerInvitation: { __typename: 'Stale' } });
    for (const viewer of [other.viewer, world.stranger])
      expect(await t.ask(answer, { input }, viewer)).toMatchObject({ answerInvitation: { __typename: 'NotFound' } });
  });
});
