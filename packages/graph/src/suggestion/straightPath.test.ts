import { testAttachment, testWorld, type World } from '@renda/db/testing';
import { chinaDate, screeningPoints, type Viewer } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

type Answer = { __typename: string; message?: string; field?: string; suggestion?: Found };
type Found = {
  id: string;
  version: number;
  state: string;
  officialNumber: string | null;
  availableMoves: string[];
  replyDueOn: string | null;
  handlings: { id: string; version: number; state: string; availableMoves: string[] }[];
  events: { sentence: string }[];
};

const fields = `id version state officialNumber availableMoves replyDueOn
  handlings { id version state availableMoves } events { sentence }`;

/** Sends a mutation; answers its union member. */
async function send(name: string, input: object, viewer: Viewer): Promise<Answer> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const query = `mutation M($input: ${type}Input!) { answer: ${name}(input: $input) {
    __typename ... on Error { message } ... on Invalid { field } ... on ${type}Payload { suggestion { ${fields} } } } }`;
  return (await t.ask<{ answer: Answer }>(query, { input }, viewer)).answer;
}

/** Sends one that has to succeed; answers the suggestion. */
async function done(name: string, input: object, viewer: Viewer): Promise<Found> {
  const answer = await send(name, input, viewer);
  expect(answer.message ?? 'done').toBe('done');
  return answer.suggestion as Found;
}

const draft = {
  title: '关于改造临崖路段安全防护设施的建议',
  body: '该路段临崖弯道多，雨季多雾，现有防护墩间距大、反光弱。',
  proposal: '加装连续护栏，增设爆闪灯。',
  kind: 'SUGGESTION',
  source: 'DEPUTY',
  openness: 'OPEN',
  isSecrecyConfirmed: true,
};
const begun = (key: string, more: object = {}) => ({
  idempotencyKey: key,
  leadDeputyId: t.globalId('Deputy', deputy.id),
  isOnBehalf: false,
  draft: { ...draft, categoryId: t.globalId('Category', world.category.id), ...more },
});
const of = (s: Found) => ({ suggestionId: s.id, version: s.version });
const ofHandling = (s: Found) => ({ handlingId: s.handlings[0]?.id, version: s.handlings[0]?.version });

describe('through the graph alone', () => {
  it('a suggestion goes from the deputy’s draft to closing, each with the buttons that the table gives', async () => {
    let s = await done('draftSuggestion', begun('straight-path'), deputy.viewer);
    expect(s).toMatchObject({ state: 'DRAFT', availableMoves: ['submit', 'withdraw'] });
    s = await done('submitSuggestion', of(s), deputy.viewer);
    expect(s).toMatchObject({ state: 'SUBMITTED', availableMoves: ['withdraw'] });
    s = await done('acceptSuggestion', { ...of(s), checked: screeningPoints }, world.staff);
    expect(s).toMatchObject({ state: 'ACCEPTED', availableMoves: ['endForReference', 'handOver', 'purge'] });
    expect(s.officialNumber).toMatch(/^县十八届人大闭会期间〔\d{4}〕第0001号$/);
    s = await done(
      'handOverSuggestion',
      { ...of(s), organId: t.globalId('Organ', world.inspection.id), isWide: false },
      world.staff,
    );
    expect(s.replyDueOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    s = await done(
      'assignSuggestion',
      { ...of(s), units: [{ unitId: t.globalId('Organ', world.roads.id), role: 'LEAD' }] },
      world.coordinator,
    );
    s = await done('acknowledgeHandling', ofHandling(s), world.handler);
    expect(s).toMatchObject({
      state: 'HANDLING',
      handlings: [{ state: 'ACKNOWLEDGED', availableMoves: ['consult', 'reply'] }],
    });
    s = await done(
      'recordConsultation',
      { ...ofHandling(s), heldOn: chinaDate(world.now()), mode: 'FACE_TO_FACE', summary: '到现场商量了方案。' },
      world.handler,
    );
    world.passDay();
    const contact = { contactName: '段演示', contactPhone: '0875-0000000' };
    s = await done(
      'draftReply',
      { ...ofHandling(s), replyClass: 'A', body: '护栏已安装并通过验收。', openness: 'OPEN', ...contact },
      world.handler,
    );
    s = await done('signReply', ofHandling(s), world.head);
    const sealed = await testAttachment(t.db, world.handler, 'SEALED_REPLY');
    const paper = {
      documentNumber: '昌交函〔2026〕1号',
      issuedOn: chinaDate(world.now()),
      sealedReplyId: t.globalId('Attachment', sealed.id),
    };
    s = await done('issueReply', { ...ofHandling(s), ...paper }, world.handler);
    expect(s.state).toBe('REPLIED');
    const marks = [{ handlingId: s.handlings[0]?.id, attitude: 'SATISFIED', result: 'BASICALLY_SATISFIED' }];
    s = await done('evaluateSuggestion', { ...of(s), marks }, deputy.viewer);
    s = await done('closeSuggestion', of(s), world.staff);
    expect(s).toMatchObject({ state: 'CLOSED', availableMoves: ['purge'] });
    expect(s.events.map((e) => e.sentence)).toEqual([
      '鲁演示开始起草',
      '鲁演示代表提交',
      expect.stringMatching(/^受理，编为县十八届人大闭会期间/),
      expect.stringMatching(/^交县人民政府督查室办理，.*前答复$/),
      '分办：县交通运输局（主办）',
      '县交通运输局签收',
      '开始办理',
      expect.stringMatching(/^县交通运输局于.*与代表当面面商$/),
      '县交通运输局负责人李演示签发答复',
      '县交通运输局正式答复（昌交函〔2026〕1号，A类），已送领衔代表鲁演示',
      '全部答复，A类：已解决或基本解决',
      '代表评价：态度满意，结果基本满意',
      '销号',
    ]);
  });

  it('the same draft sent twice is begun once', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => done('draftSuggestion', begun('sent-twice'), deputy.viewer)));
    expect(one?.id).toBe(two?.id);
  });

  it('refusals are data in the language of who asked', async () => {
    const s = await done('draftSuggestion', begun('refusals'), deputy.viewer);
    expect(await send('acceptSuggestion', { ...of(s), checked: [] }, deputy.viewer)).toMatchObject({
      __typename: 'NotAllowed',
      message: '您没有办理此事的权限。',
    });
    const english = { ...deputy.viewer, locale: 'en' } as const;
    const submitted = await done('submitSuggestion', of(s), english);
    expect(await send('submitSuggestion', of(submitted), english)).toMatchObject({
      __typename: 'IllegalMove',
      message: expect.stringContaining('It is submitted now'),
    });
    expect(await send('submitSuggestion', of(s), english)).toMatchObject({
      __typename: 'Stale',
      message: expect.stringContaining('Someone else'),
    });
    const unknown = { suggestionId: t.globalId('Suggestion', '00000000-0000-7000-8000-000000000000'), version: 1 };
    expect(await send('submitSuggestion', unknown, english)).toMatchObject({ __typename: 'NotFound' });
  });

  it('a title of a thousand characters is refused beside its field, and a script in a title stays text', async () => {
    expect(await send('draftSuggestion', begun('too-long', { title: '长'.repeat(1000) }), deputy.viewer)).toMatchObject(
      {
        __typename: 'Invalid',
        field: 'title',
        message: '标题最多 60 个字，现有 1000 个字。',
      },
    );
    const title = '<script>alert(1)</script>';
    const s = await done('draftSuggestion', begun('script', { title }), deputy.viewer);
    const found = await t.ask<{ node: { title: string } }>(
      'query N($id: ID!) { node(id: $id) { ... on Suggestion { title } } }',
      { id: s.id },
      deputy.viewer,
    );
    expect(found.node.title).toBe(title);
  });

  it('an id of another county is as unknown as none', async () => {
    const s = await done('draftSuggestion', begun('county'), deputy.viewer);
    const abroad = t.viewerOf({ jurisdiction: '530521', roles: ['STAFF'] });
    expect(await send('submitSuggestion', of(s), abroad)).toMatchObject({ __typename: 'NotFound' });
  });
});
