import { rebuildSearch } from '@renda/db';
import { countStatements, testWorld, type World } from '@renda/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GraphHarness, graphHarness } from '../testing/index.ts';

let t: GraphHarness;
let world: World;
let deputy: Awaited<ReturnType<Awaited<ReturnType<World['town']>>['deputy']>>;
const ids: string[] = [];

beforeAll(async () => {
  t = await graphHarness();
  world = await testWorld(t.db);
  deputy = await (await world.town('田园镇')).deputy('鲁');
  for (const state of ['SUBMITTED', 'SUBMITTED', 'ACCEPTED', 'ASSIGNED', 'HANDLING'] as const)
    ids.push((await deputy.suggestionIn(state)).id);
  await rebuildSearch(t.db);
});
afterAll(() => t.drop());

type Page = {
  suggestions: {
    totalCount?: number;
    edges: { cursor: string; node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string; startCursor: string };
  };
};
const page = `query Page($first: Int, $after: String, $last: Int, $before: String, $filter: SuggestionFilter) {
  suggestions(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
const ask = (variables: object) => t.ask<Page>(page, { ...variables }, world.staff);
const idsOf = (p: Page) => p.suggestions.edges.map((e) => e.node.id);

describe('the list of suggestions', () => {
  const nested = `query List { suggestions(first: 20) { edges { node {
    id officialNumber title state replyDueOn availableMoves
    leadDeputy { person { name } township { name } } category { name }
    handlings { role state unit { shortName } availableMoves } deadlines { key dueOn standing trace }
  } } } }`;

  it('is read by one statement, however nested', async () => {
    const { result, statements } = await countStatements(t.db, () => t.ask<Page>(nested, {}, world.staff));
    expect(result.suggestions.edges).toHaveLength(5);
    expect(statements).toHaveLength(1);
  });

  it('is read by one more where the total is asked', async () => {
    const query = '{ suggestions(first: 2) { totalCount edges { node { id } } } }';
    const { result, statements } = await countStatements(t.db, () => t.ask<Page>(query, {}, world.staff));
    expect(result.suggestions.totalCount).toBe(5);
    expect(statements).toHaveLength(2);
  });

  it('is read by one more where words are searched: first what they find, then what hangs on it', async () => {
    const search = (words: string) =>
      `{ suggestions(first: 2, filter: { search: "${words}" }) { edges { node { title } } } }`;
    const { result, statements } = await countStatements(t.db, () => t.ask<Page>(search('临崖'), {}, world.staff));
    expect(result.suggestions.edges).toHaveLength(2);
    expect(statements).toHaveLength(2);
    expect(statements[0]).not.toContain('JOIN');
  });

  it('reads no column that was not asked', async () => {
    const { statements } = await countStatements(t.db, () => t.ask(page, { first: 2 }, world.staff));
    expect(statements[0]).not.toContain('"body"');
    expect(statements[0]).not.toContain('"proposal"');
  });

  it('shows what is to be done in one statement, and in another what there is to draw from', async () => {
    const query = `{ todos { act dueOn suggestion { title officialNumber leadDeputy { person { name } } handlings { unit { name } } } } }`;
    const { result, statements } = await countStatements(t.db, () =>
      t.ask<{ todos: { act: string }[] }>(query, {}, world.staff),
    );
    expect(result.todos.map((i) => i.act).sort()).toEqual(['HAND_OVER', 'SCREEN', 'SCREEN']);
    expect(statements).toHaveLength(2);
  });

  it('counts every state in one statement, whatever state is chosen', async () => {
    const query = '{ suggestionStateCounts(filter: { states: [ACCEPTED] }) { state count } }';
    const { result, statements } = await countStatements(t.db, () =>
      t.ask<{ suggestionStateCounts: { state: string; count: number }[] }>(query, {}, world.staff),
    );
    expect(result.suggestionStateCounts.find((c) => c.state === 'SUBMITTED')?.count).toBe(2);
    expect(statements).toHaveLength(1);
  });
});

describe('its pages', () => {
  it('follow one another without gap or double, forwards and backwards', async () => {
    const first = await ask({ first: 2 });
    const second = await ask({ first: 2, after: first.suggestions.pageInfo.endCursor });
    const third = await ask({ first: 2, after: second.suggestions.pageInfo.endCursor });
    expect([...idsOf(first), ...idsOf(second), ...idsOf(third)]).toEqual(
      [...ids].reverse().map((id) => t.globalId('Suggestion', id)),
    );
    expect([first, second, third].map((p) => p.suggestions.pageInfo.hasNextPage)).toEqual([true, true, false]);
    const back = await ask({ last: 2, before: third.suggestions.pageInfo.startCursor });
    expect(idsOf(back)).toEqual(idsOf(second));
    expect(back.suggestions.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it.each([
    [{ first: 101 }, 'first'],
    [{ first: 0 }, 'first'],
    [{ last: 1000 }, 'last'],
    [{ first: 1, last: 1 }, 'last'],
    [{ first: 1, after: 'nonsense' }, 'after'],
    [{ first: 1, after: Buffer.from('["x","y"]').toString('base64url') }, 'after'],
  ])('refuse %j', async (variables, field) => {
    const { errors } = await t.run(page, variables, world.staff);
    expect(errors?.[0]?.originalError).toMatchObject({ name: 'Invalid', field });
  });
});

describe('its filters', () => {
  const filtered = async (filter: object) => idsOf(await ask({ first: 50, filter })).length;

  it('narrow it', async () => {
    expect(await filtered({ states: ['SUBMITTED'] })).toBe(2);
    expect(await filtered({ states: ['ACCEPTED', 'ASSIGNED'] })).toBe(2);
    expect(await filtered({ unitId: t.globalId('Organ', world.roads.id) })).toBe(2);
    expect(await filtered({ unitId: t.globalId('Organ', world.police.id) })).toBe(0);
    expect(await filtered({ categoryId: t.globalId('Category', world.category.id) })).toBe(5);
    expect(await filtered({ leadDeputyId: t.globalId('Deputy', deputy.id), states: ['HANDLING'] })).toBe(1);
    expect(await filtered({ search: '临崖' })).toBe(5);
    expect(await filtered({ search: '%' })).toBe(0);
    expect(await filtered({ search: '护栏 临崖' })).toBe(await filtered({ search: '临崖，护栏' }));
    expect(await filtered({ year: 2020 })).toBe(0);
    expect(await filtered({ isLate: true })).toBe(0);
  });

  it('keep to what the viewer leads, by whichever mandate, and to nothing for who holds none', async () => {
    const owned = async (viewer: typeof deputy.viewer) =>
      idsOf(await t.ask<Page>(page, { first: 50, filter: { isOwn: true } }, viewer)).length;
    const other = await (await world.town('温泉镇')).deputy('罗');
    const both = { ...other.viewer, mandates: [...other.viewer.mandates, ...deputy.viewer.mandates] };
    expect(await owned(deputy.viewer)).toBe(5);
    expect(await owned(other.viewer)).toBe(0);
    expect(await owned(both)).toBe(5);
    expect(await owned(world.staff)).toBe(0);
  });

  it('find the late ones by the date alone', async () => {
    t.clock.now = () => new Date(Date.now() + 200 * 86_400_000);
    expect(await filtered({ isLate: true })).toBe(2);
    t.clock.now = () => new Date();
  });

  it('refuse an id of another noun', async () => {
    const { errors } = await t.run(
      page,
      { first: 1, filter: { unitId: t.globalId('Suggestion', ids[0] as string) } },
      world.staff,
    );
    expect(errors).toHaveLength(1);
  });
});
