import { countStatements, testAttachment, testWorld, type World } from '@renda/db/testing';
import { addDays, chinaDate, type Viewer } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GraphHarness, graphHarness } from '../testing/index.ts';

let t: GraphHarness;
let world: World;
let town: Awaited<ReturnType<World['town']>>;
let deputy: Awaited<ReturnType<typeof town.deputy>>;

beforeAll(async () => {
  t = await graphHarness();
  world = await testWorld(t.db);
  t.clock.now = world.now;
  town = await world.town('田园镇');
  deputy = await town.deputy('鲁');
});
afterAll(() => t.drop());

type Answer = { __typename: string; message?: string; field?: string };

/** Sends a mutation; answers its union member. */
async function send(name: string, input: object, viewer: Viewer): Promise<Answer> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const query = `mutation M($input: ${type}Input!) { answer: ${name}(input: $input) {
    __typename ... on Error { message } ... on Invalid { field } } }`;
  return (await t.ask<{ answer: Answer }>(query, { input }, viewer)).answer;
}

type Promised = {
  id: string;
  version: number;
  state: string;
  mayReport: boolean;
  mayLookBack: boolean;
  reports: { body: string }[];
  lookBacks: { state: string }[];
};
type Page = { state: string; closingGaps: string[]; availableMoves: string[]; commitments: Promised[] };

async function page(id: string, viewer: Viewer): Promise<Page> {
  const query = `query P($id: ID!) { node(id: $id) { ... on Suggestion { state closingGaps availableMoves
    commitments { id version state mayReport mayLookBack reports { body } lookBacks { state } } } } }`;
  return (await t.ask<{ node: Page }>(query, { id: t.globalId('Suggestion', id) }, viewer)).node;
}

const promisedTo = async (id: string, viewer: Viewer) => (await page(id, viewer)).commitments[0] as Promised;

async function visit(viewer: Viewer, more: object = {}) {
  const { id } = await testAttachment(t.db, viewer, 'VISIT_PHOTO');
  return {
    idempotencyKey: id,
    heldOn: chinaDate(world.now()),
    place: '临崖路段',
    isDeputyPresent: true,
    note: '护栏牢固',
    isPassed: true,
    attachmentIds: [t.globalId('Attachment', id)],
    ...more,
  };
}

describe('what was promised', () => {
  it('is reported by its unit, looked back on by the township, and closed by the body, each when it is theirs', async () => {
    const { id } = await deputy.suggestionIn('FULFILLING');
    const open = await promisedTo(id, world.handler);
    expect(open).toMatchObject({ state: 'OPEN', mayReport: true, mayLookBack: false });
    const report = { idempotencyKey: 'report', commitmentId: open.id, body: '护栏已全部装好', isDone: true };
    const answered = await send('reportCommitment', { ...report, version: open.version }, world.handler);
    expect(answered.__typename).toBe('ReportCommitmentPayload');
    expect((await page(id, world.staff)).closingGaps).toEqual(['还有 1 项承诺未通过回头看']);
    expect((await page(id, world.staff)).availableMoves).not.toContain('close');
    const reported = await promisedTo(id, town.member);
    expect(reported).toMatchObject({ state: 'REPORTED', mayReport: false, mayLookBack: true });
    const target = { commitmentId: reported.id, version: reported.version };
    const held = await send('holdLookBack', { ...(await visit(town.member)), ...target }, town.member);
    expect(held.__typename).toBe('HoldLookBackPayload');
    const kept = await page(id, world.staff);
    expect(kept.commitments).toMatchObject([{ state: 'PASSED', lookBacks: [{ state: 'PASSED' }] }]);
    expect(kept.closingGaps).toEqual([]);
    expect(kept.availableMoves).toContain('close');
  });

  it('is refused by name: a stale version, a stranger, neither or both targets', async () => {
    const { id } = await deputy.suggestionIn('FULFILLING');
    const open = await promisedTo(id, world.handler);
    const report = { idempotencyKey: 'stale', commitmentId: open.id, version: 99, body: '护栏已到现场', isDone: false };
    expect((await send('reportCommitment', report, world.handler)).__typename).toBe('Stale');
    expect((await send('reportCommitment', report, world.stranger)).__typename).toBe('NotFound');
    const held = { ...(await visit(world.staff)), version: open.version };
    expect(await send('holdLookBack', held, world.staff)).toMatchObject({
      __typename: 'Invalid',
      field: 'commitmentId',
    });
    const early = await send('holdLookBack', { ...held, commitmentId: open.id }, world.staff);
    expect(early).toMatchObject({ __typename: 'NotAllowed', message: expect.stringContaining('待回头看') });
  });
});

describe('the list of commitments', () => {
  const query = `query C($filter: CommitmentFilter, $after: String) {
    commitments(first: 2, after: $after, filter: $filter) {
      totalCount edges { node { id what dueOn state suggestion { id title officialNumber } handling { unit { name } }
        reports { body isDone } lookBacks { state heldOn } mayReport } } pageInfo { endCursor hasNextPage } } }`;
  type List = {
    commitments: {
      totalCount: number;
      edges: { node: { id: string; dueOn: string } }[];
      pageInfo: { endCursor: string; hasNextPage: boolean };
    };
  };
  const list = async (filter: object, viewer: Viewer, after?: string) =>
    (await t.ask<List>(query, { filter, after: after ?? null }, viewer)).commitments;

  it('is read in one statement, and one for its total, in the order of the dates', async () => {
    for (let i = 0; i < 3; i++) await deputy.suggestionIn('FULFILLING');
    const { result, statements } = await countStatements(t.db, () => list({}, world.staff));
    expect(statements).toHaveLength(2);
    expect(result.edges).toHaveLength(2);
    const next = await list({}, world.staff, result.pageInfo.endCursor);
    const days = [...result.edges, ...next.edges].map((edge) => edge.node.dueOn);
    expect(days).toEqual([...days].sort());
    expect(new Set([...result.edges, ...next.edges].map((edge) => edge.node.id)).size).toBe(days.length);
  });

  it('is narrowed by state, lateness, date, unit and what awaits a look-back', async () => {
    const { id } = await deputy.suggestionIn('FULFILLING');
    const past = addDays(chinaDate(world.now()), -3);
    await t.db.commitment.updateMany({ where: { suggestionId: id }, data: { dueOn: new Date(past) } });
    const only = [{ node: { dueOn: past } }];
    expect((await list({ isLate: true }, world.staff)).edges).toMatchObject(only);
    expect((await list({ awaitsLookBack: true }, world.staff)).edges).toMatchObject(only);
    expect((await list({ dueBefore: chinaDate(world.now()) }, world.staff)).edges).toMatchObject(only);
    expect((await list({ states: ['PASSED'] }, world.staff)).totalCount).toBe(1);
    const police = t.globalId('Organ', world.police.id);
    expect((await list({ unitId: police }, world.staff)).totalCount).toBe(0);
    expect((await list({ isOwn: true }, world.staff)).totalCount).toBe(0);
    expect((await list({ isOwn: true }, world.handler)).totalCount).toBeGreaterThan(3);
  });
});

describe('a draw', () => {
  it('is prepared with what could be drawn, made once, and makes look-backs due', async () => {
    await deputy.suggestionIn('EVALUATED');
    const range = { screenerId: t.globalId('Organ', world.committee.id) };
    const population =
      'query P($range: LookBackRange!) { lookBackPopulation(range: $range) { numbers percent sampleSize } }';
    type Population = { lookBackPopulation: { numbers: string[]; percent: number; sampleSize: number } };
    const before = (await t.ask<Population>(population, { range }, world.staff)).lookBackPopulation;
    expect(before).toMatchObject({ percent: 20, sampleSize: 1, numbers: [expect.stringContaining('号')] });
    const elsewhere = (await t.ask<Population>(population, { range }, world.otherStaff)).lookBackPopulation;
    expect(elsewhere.numbers).toEqual([]);
    const order = { idempotencyKey: 'draw', range, seed: '7341' };
    expect((await send('drawLookBacks', order, world.otherStaff)).__typename).toBe('NotAllowed');
    expect((await send('drawLookBacks', order, world.staff)).__typename).toBe('DrawLookBacksPayload');
    expect((await send('drawLookBacks', order, world.staff)).__typename).toBe('DrawLookBacksPayload');
    const due = '{ lookBacks(first: 9, filter: { states: [DUE] }) { edges { node { id version mayHold } } } }';
    type Due = { lookBacks: { edges: { node: { id: string; version: number; mayHold: boolean } }[] } };
    const { edges } = (await t.ask<Due>(due, {}, town.member)).lookBacks;
    expect(edges).toMatchObject([{ node: { mayHold: true } }]);
    const target = { lookBackId: edges[0]?.node.id, version: edges[0]?.node.version };
    const held = await send('holdLookBack', { ...(await visit(town.member)), ...target }, town.member);
    expect(held.__typename).toBe('HoldLookBackPayload');
  });
});
