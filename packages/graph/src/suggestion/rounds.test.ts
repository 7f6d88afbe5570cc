import { replyAfterConsultation, testAttachment, testWorld, type World } from '@renda/db/testing';
import { addDays, chinaDate, type Viewer } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyDoor, openDoors } from '../testing/doors.ts';
import { type GraphHarness, graphHarness } from '../testing/index.ts';

let t: GraphHarness;
let world: World;
let deputy: Awaited<ReturnType<Awaited<ReturnType<World['town']>>['deputy']>>;

beforeAll(async () => {
  t = await graphHarness();
  world = await testWorld(t.db);
  deputy = await (await world.town('田园镇')).deputy('鲁');
  t.clock.now = world.now;
});
afterAll(() => t.drop());

type Found = {
  id: string;
  version: number;
  state: string;
  round: number;
  replyDueOn: string | null;
  resultMark: string | null;
  dissatisfiedCount: number;
  availableMoves: string[];
  unitsToHandleAgain: { unit: string; role: string }[];
  councilOutcomes: string[];
  silentCoSigners: string[];
  replyRecipients: { leadDeputy: string; coSigners: string[] };
  handlings: { id: string; version: number; round: number; state: string }[];
  deadlines: { key: string; trace: string[] }[];
  events: { sentence: string }[];
};
type Answer = { __typename: string; message?: string; field?: string; suggestion?: Found };

const fields = `id version state round replyDueOn resultMark dissatisfiedCount availableMoves councilOutcomes silentCoSigners
  unitsToHandleAgain { unit role } replyRecipients { leadDeputy coSigners }
  handlings { id version round state } deadlines { key trace } events { sentence }`;

async function read(id: string, viewer: Viewer): Promise<Found> {
  const query = `query N($id: ID!) { node(id: $id) { ... on Suggestion { ${fields} } } }`;
  return (await t.ask<{ node: Found }>(query, { id }, viewer)).node;
}

async function send(name: string, input: object, viewer: Viewer): Promise<Answer> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const query = `mutation M($input: ${type}Input!) { answer: ${name}(input: $input) {
    __typename ... on Error { message } ... on Invalid { field } ... on ${type}Payload { suggestion { ${fields} } } } }`;
  return (await t.ask<{ answer: Answer }>(query, { input }, viewer)).answer;
}

async function done(name: string, input: object, viewer: Viewer): Promise<Found> {
  const answer = await send(name, input, viewer);
  expect(answer.message ?? 'done').toBe('done');
  return answer.suggestion as Found;
}

const of = (s: Found) => ({ suggestionId: s.id, version: s.version });
const sentence = (s: Found) => s.events.at(-1)?.sentence;

describe('rounds through the graph', () => {
  it('not satisfied twice, it goes to the council, which sets a date and tells the reasons', async () => {
    const { id } = await deputy.suggestionIn('REPLIED');
    let s = await read(t.globalId('Suggestion', id), deputy.viewer);
    expect(s.replyRecipients).toEqual({ leadDeputy: '鲁演示', coSigners: [] });
    const marks = () => {
      const { id: handlingId } = s.handlings.at(-1) as { id: string };
      return [{ handlingId, attitude: 'SATISFIED', result: 'NOT_SATISFIED', reason: '护栏只装了一半' }];
    };
    s = await done('evaluateSuggestion', { ...of(s), marks: marks() }, deputy.viewer);
    s = await read(s.id, world.staff);
    expect(s.availableMoves).toEqual(['handleAgain', 'purge']);
    expect(s.unitsToHandleAgain).toEqual([{ unit: '县交通运输局', role: 'LEAD' }]);
    s = await done('handleSuggestionAgain', of(s), world.staff);
    expect(s).toMatchObject({ state: 'HANDLING', round: 2 });
    expect(sentence(s)).toMatch(/^代表对结果不满意，由县交通运输局第 2 次办理，\d{4}年.*前重新答复$/);
    await replyAfterConsultation(world, (await secondHandling(id)) as string);
    s = await read(s.id, deputy.viewer);
    s = await done('evaluateSuggestion', { ...of(s), marks: marks() }, deputy.viewer);
    s = await read(s.id, world.staff);
    expect(s.availableMoves).toEqual(['refer', 'purge']);
    s = await done('referSuggestion', of(s), world.staff);
    expect(sentence(s)).toBe('代表第 2 次不满意，提请主任会议研究');
    expect(s.councilOutcomes).toEqual(['THIRD_HANDLING', 'KEY_SUGGESTION', 'STANDING_COMMITTEE', 'ENDED']);
    const today = chinaDate(world.now());
    const decision = {
      meeting: '县十八届人大常委会第43次主任会议',
      heldOn: today,
      reason: '护栏仍未装完，责成限期办结',
    };
    expect(
      await send('decideSuggestion', { ...of(s), ...decision, outcome: 'THIRD_HANDLING' }, world.staff),
    ).toMatchObject({
      __typename: 'Invalid',
      field: 'dueOn',
    });
    const dueOn = addDays(today, 30);
    s = await done('decideSuggestion', { ...of(s), ...decision, outcome: 'THIRD_HANDLING', dueOn }, world.staff);
    expect(s).toMatchObject({ state: 'HANDLING', round: 3, replyDueOn: dueOn });
    expect(s.deadlines.find((d) => d.trace[0]?.includes('主任会议决定'))?.trace).toEqual([
      expect.stringMatching(/^期限：主任会议决定，不按办理期限推算（县十八届人大常委会第43次主任会议，/),
      expect.stringMatching(/^到期日：/),
    ]);
    expect(sentence(s)).toMatch(
      /决定：限期再次办理，由县交通运输局第 3 次办理，.*前重新答复。理由：护栏仍未装完，责成限期办结$/,
    );
  });

  it('the draft that the head signed on paper opens no door to others than the unit', async () => {
    const { id, handlings } = await deputy.suggestionIn('HANDLING');
    const handlingId = t.globalId('Handling', handlings[0]?.id as string);
    const now = async () => {
      const { version } = await t.db.handling.findUniqueOrThrow({ where: { id: handlings[0]?.id as string } });
      return { handlingId, version };
    };
    const contact = { contactName: '段演示', contactPhone: '0875-0000000' };
    const text = { replyClass: 'A', body: '护栏已安装并通过验收。', openness: 'OPEN', ...contact };
    await done('draftReply', { ...(await now()), ...text }, world.handler);
    const scan = await testAttachment(t.db, world.handler, 'SIGNED_DRAFT');
    const signed = { headName: '李演示', signedDraftId: t.globalId('Attachment', scan.id) };
    await done('enterSignature', { ...(await now()), ...signed }, world.handler);
    await t.db.reply.updateMany({ where: { suggestionId: id }, data: { state: 'ISSUED' } });
    const suggestionId = t.globalId('Suggestion', id);
    const lists = [
      {
        query: 'query A($id: ID!) { node(id: $id) { ... on Suggestion { attachments { id } } } }',
        variables: { id: suggestionId },
      },
      {
        query: 'query R($id: ID!) { node(id: $id) { ... on Suggestion { replies { attachments { id } } } } }',
        variables: { id: suggestionId },
      },
    ];
    const doors = { typeName: 'Attachment', id: scan.id, lists } as const;
    expect(await openDoors(t, doors, world.handler)).toEqual(everyDoor(t, doors));
    for (const viewer of [deputy.viewer, world.staff, world.coordinator, world.stranger])
      expect(await openDoors(t, doors, viewer), viewer.name).toEqual([]);
  });
});

/** The handling of the last round. */
async function secondHandling(suggestionId: string): Promise<string | undefined> {
  return (await t.db.handling.findFirst({ where: { suggestionId }, orderBy: { round: 'desc' } }))?.id;
}
