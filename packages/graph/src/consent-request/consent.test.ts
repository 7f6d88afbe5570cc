import { newId } from '@renda/db';
import { testAttachment, testWorld, type World } from '@renda/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyDoor, type GraphHarness, graphHarness, openDoors } from '../testing/index.ts';

let t: GraphHarness;
let world: World;
let lead: Awaited<ReturnType<Awaited<ReturnType<World['town']>>['deputy']>>;
let other: typeof lead;

beforeAll(async () => {
  t = await graphHarness();
  world = await testWorld(t.db);
  const town = await world.town('田园镇');
  lead = await town.deputy('鲁');
  other = await town.deputy('茶');
});
afterAll(() => t.drop());

const gid = (id: string) => t.globalId('Suggestion', id);
const asked = async (id: string) => {
  const { version } = await t.db.suggestion.findUniqueOrThrow({ where: { id } });
  return { suggestionId: gid(id), version };
};
const ask = `mutation Ask($input: AskConsentInput!) {
  askConsent(input: $input) { __typename ... on Error { message } ... on AskConsentPayload { suggestion { consentRequests { id state } } } }
}`;
const answer = `mutation Answer($input: AnswerConsentInput!) {
  answerConsent(input: $input) {
    __typename ... on Error { message }
    ... on AnswerConsentPayload { suggestion { state joinedInto { id } consentRequests { state intoTitle intoDeputy into { id } } } }
  }
}`;

/** One of the lead's, asked to join one of the other's. */
async function asking() {
  const one = await lead.suggestionIn('SUBMITTED', { title: '关于临崖路段护栏的建议' });
  const into = await other.suggestionIn('SUBMITTED', { title: '关于山区公路护栏的建议' });
  const input = { ...(await asked(one.id)), kind: 'JOIN', intoId: gid(into.id), reason: '两件反映同一路段' };
  await t.ask(ask, { input }, world.staff);
  const { id } = await t.db.consentRequest.findFirstOrThrow({ where: { suggestionId: one.id } });
  return { one, into, id };
}

describe('what the lead deputy is asked', () => {
  it('is seen by the deputy and by the offices, through every door, and by nobody else', async () => {
    const { one, id } = await asking();
    const doors = {
      typeName: 'ConsentRequest',
      id,
      lists: [
        {
          query: 'query On($id: ID!) { node(id: $id) { ... on Suggestion { consentRequests { id } } } }',
          variables: { id: gid(one.id) },
        },
        { query: '{ suggestions(first: 100) { edges { node { consentRequests { id } } } } }' },
      ],
    };
    for (const viewer of [lead.viewer, world.staff])
      expect(await openDoors(t, doors, viewer)).toEqual(everyDoor(t, doors));
    const leader = t.viewerOf({ roles: ['LEADER'] });
    const abroad = t.viewerOf({ jurisdiction: '530521' });
    for (const viewer of [other.viewer, world.handler, world.stranger, leader, abroad]) {
      expect(await openDoors(t, doors, viewer), viewer.name).toEqual([]);
    }
  });

  it('waits on the first screen of the lead deputy alone, until it is answered', async () => {
    const { one, id } = await asking();
    const query = '{ consentsToAnswer { id suggestion { id } } }';
    const waiting = async (viewer: typeof lead.viewer) => {
      const data = await t.ask<{ consentsToAnswer: { id: string }[] }>(query, {}, viewer);
      return data.consentsToAnswer.some((each) => each.id === t.globalId('ConsentRequest', id));
    };
    expect(await waiting(lead.viewer)).toBe(true);
    for (const viewer of [other.viewer, world.staff, world.stranger]) expect(await waiting(viewer)).toBe(false);
    await t.ask(answer, { input: { ...(await asked(one.id)), isGiven: false } }, lead.viewer);
    expect(await waiting(lead.viewer)).toBe(false);
  });

  it('names the other to the deputy, who may not read it yet, and a yes joins them', async () => {
    const { one, into } = await asking();
    const input = { ...(await asked(one.id)), isGiven: true };
    const data = await t.ask<{ answerConsent: object }>(answer, { input }, lead.viewer);
    expect(data.answerConsent).toMatchObject({
      suggestion: {
        state: 'JOINED',
        consentRequests: [{ state: 'GIVEN', intoTitle: '关于山区公路护栏的建议', intoDeputy: '茶演示' }],
        // Now a co-signer of the other, the deputy reads it whole.
        joinedInto: { id: gid(into.id) },
      },
    });
    const seen = await t.ask<{ node: { joined: object[] } }>(
      'query Joined($id: ID!) { node(id: $id) { ... on Suggestion { joined { title deputy suggestion { id } } } } }',
      { id: gid(into.id) },
      other.viewer,
    );
    expect(seen.node.joined).toEqual([{ title: '关于临崖路段护栏的建议', deputy: '鲁演示', suggestion: null }]);
  });

  it('is refused in words where nothing is asked', async () => {
    const one = await lead.suggestionIn('SUBMITTED');
    const input = { ...(await asked(one.id)), isGiven: true };
    const data = await t.ask(answer, { input }, lead.viewer);
    expect(data).toMatchObject({
      answerConsent: { __typename: 'NotAllowed', message: '现在没有等待答复的征求意见，可能已经撤回。' },
    });
  });

  it('is not needed where it is there on paper: the body joins at once', async () => {
    const one = await lead.suggestionIn('SUBMITTED');
    const into = await other.suggestionIn('SUBMITTED');
    const form = await testAttachment(t.db, world.staff, 'CONSENT_FORM');
    const input = {
      ...(await asked(one.id)),
      intoId: gid(into.id),
      reason: '两件反映同一路段',
      attachmentIds: [t.globalId('Attachment', form.id)],
    };
    const join = 'mutation J($input: JoinSuggestionInput!) { joinSuggestion(input: $input) { __typename } }';
    expect(await t.ask(join, { input }, world.staff)).toEqual({
      joinSuggestion: { __typename: 'JoinSuggestionPayload' },
    });
  });
});

describe('a group', () => {
  it('is seen with any of its members, and in it those that one may see', async () => {
    const them = await Promise.all([lead.suggestionIn('ACCEPTED'), other.suggestionIn('ACCEPTED')]);
    const suggestions = await Promise.all(them.map((s) => asked(s.id)));
    const link = 'mutation L($input: LinkSuggestionsInput!) { linkSuggestions(input: $input) { __typename } }';
    await t.ask(link, { input: { suggestions, reason: '同一条公路的两段' } }, world.staff);
    const { groupId } = await t.db.suggestion.findUniqueOrThrow({ where: { id: them[0]?.id as string } });
    const doors = {
      typeName: 'SuggestionGroup',
      id: groupId as string,
      lists: [{ query: '{ suggestions(first: 100) { edges { node { group { id suggestions { id } } } } } }' }],
    };
    for (const viewer of [lead.viewer, other.viewer, world.staff]) {
      expect(await openDoors(t, doors, viewer), viewer.name).toEqual(everyDoor(t, doors));
    }
    for (const viewer of [world.handler, world.stranger, t.viewerOf({ jurisdiction: '530521' })]) {
      expect(await openDoors(t, doors, viewer), viewer.name).toEqual([]);
    }
  });
});

describe('a purged suggestion', () => {
  const purge = 'mutation P($input: PurgeSuggestionInput!) { purgeSuggestion(input: $input) { __typename } }';

  it('shows its people and the body that it was purged, by whom, and no word of it; its files are to be forgotten', async () => {
    const one = await lead.suggestionIn('ACCEPTED', { title: '关于某秘密事项的建议' });
    const file = await testAttachment(t.db, lead.viewer, 'MATERIAL');
    const sha256 = newId().replaceAll('-', '').padEnd(64, '0');
    await t.db.attachment.update({ where: { id: file.id }, data: { suggestionId: one.id, sha256 } });
    await t.ask(purge, { input: { ...(await asked(one.id)), reason: '含有工作秘密' } }, world.staff);
    expect(t.forgotten).toContain(sha256);
    const page =
      'query P($id: ID!) { node(id: $id) { ... on Suggestion { state title body events { move sentence } } } }';
    for (const viewer of [lead.viewer, world.staff]) {
      const { node } = await t.ask<{ node: { events: { move: string; sentence: string }[] } }>(
        page,
        { id: gid(one.id) },
        viewer,
      );
      expect(node).toMatchObject({ state: 'PURGED', title: '（已清除）', body: '' });
      expect(node.events.at(-1)).toEqual({ move: 'purge', sentence: '周演示撤出并清除全部内容' });
      expect(JSON.stringify(node)).not.toContain('秘密事项');
    }
    const { node } = await t.ask<{ node: null }>(page, { id: gid(one.id) }, other.viewer);
    expect(node).toBeNull();
  });
});
