import { endInRegister } from '@renda/db';
import { registerEntries } from '@renda/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actOf } from '../act.ts';
import { type GraphHarness, graphHarness } from '../testing/index.ts';

let t: GraphHarness;
let add: ReturnType<typeof registerEntries>;

beforeAll(async () => {
  t = await graphHarness();
  const act = actOf(t.contextOf(t.viewerOf({})));
  add = registerEntries(() => act);
});
afterAll(() => t.drop());

type Names = { readonly edges: readonly { readonly node: { readonly name: string } }[] };

async function names(connection: string, filter: object = {}): Promise<string[]> {
  const type = connection === 'people' ? 'Person' : 'Organ';
  const query = `query List($filter: ${type}Filter) { list: ${connection}(first: 100, filter: $filter) { edges { node { name } } } }`;
  const { list } = await t.ask<{ list: Names }>(query, { filter });
  return list.edges.map((edge) => edge.node.name);
}

describe('a list as of a day', () => {
  beforeAll(async () => {
    t.clock.now = () => new Date('2026-03-05T02:00:00Z');
    const act = actOf(t.contextOf(t.viewerOf({})));
    const old = await add.organ('县扶贫办', { validFrom: '2010-01-01' });
    await add.organ('县乡村振兴局', { validFrom: '2021-06-01', validTo: '2024-01-01' });
    await add.organ('县农业农村局', { validFrom: '2019-03-01' });
    await add.organ('县数据局', { validFrom: '2026-03-06' });
    await endInRegister(act, 'organ', { id: old, version: 1 }, { validTo: '2021-06-01' });
  });

  it('shows what holds today, if no day is named', async () => {
    expect(await names('organs')).toEqual(['县农业农村局']);
  });

  it('shows what held on that day: the first day counts, the day of the end does not', async () => {
    expect(await names('organs', { asOf: '2021-05-31' })).toEqual(['县扶贫办', '县农业农村局']);
    expect(await names('organs', { asOf: '2021-06-01' })).toEqual(['县乡村振兴局', '县农业农村局']);
    expect(await names('organs', { asOf: '2026-03-06' })).toEqual(['县农业农村局', '县数据局']);
  });

  it('shows, when asked, what had ended by then, but nothing that had not begun', async () => {
    expect(await names('organs', { includeEnded: true })).toEqual(['县扶贫办', '县乡村振兴局', '县农业农村局']);
  });

  it('turns to the new day at midnight in China', async () => {
    t.clock.now = () => new Date('2026-03-05T16:00:00Z');
    expect(await names('organs')).toContain('县数据局');
    t.clock.now = () => new Date('2026-03-05T02:00:00Z');
  });
});

describe('people', () => {
  beforeAll(async () => {
    for (const name of ['周国栋', '丁文秀', '单玉茶', '茶建华', '岩·罕拉', '丁一'])
      await add.person(name, { phone: '13887511234' });
  });

  it('stand in the order of the strokes of their surnames (姓氏笔画)', async () => {
    expect(await names('people')).toEqual(
      ['丁一', '丁文秀', '岩·罕拉', '周国栋', '单玉茶', '茶建华'].toSorted(new Intl.Collator('zh-u-co-stroke').compare),
    );
    expect((await names('people')).slice(0, 2)).toEqual(['丁一', '丁文秀']);
  });

  it.each([
    ['茶', ['茶建华', '单玉茶']],
    ['chajianhua', ['茶建华']],
    ['CJH', ['茶建华']],
    ['shanyu', ['单玉茶']],
    ['yhl', ['岩·罕拉']],
    ['%', []],
    ['_', []],
    ['', ['丁一', '丁文秀', '周国栋', '单玉茶', '岩·罕拉', '茶建华']],
  ])('are found by %j', async (search, expected) => {
    expect((await names('people', { search })).toSorted()).toEqual(expected.toSorted());
  });

  it('turn page by page through names, each once', async () => {
    const query =
      'query Page($after: String) { people(first: 2, after: $after) { pageInfo { hasNextPage endCursor } edges { node { name } } } }';
    type Page = {
      people: Names & { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } };
    };
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { people }: Page = await t.ask<Page>(query, { after });
      seen.push(...people.edges.map((edge) => edge.node.name));
      if (!people.pageInfo.hasNextPage) break;
      after = people.pageInfo.endCursor;
    }
    expect(seen).toEqual(await names('people'));
  });

  it('show their telephone to whom needs it for the work in hand, and to nobody else', async () => {
    const query = '{ people(first: 1) { edges { node { phone } } } }';
    const phone = async (role: 'STAFF' | 'HANDLER' | 'DEPUTY') => t.run(query, {}, t.viewerOf({ roles: [role] }));
    expect(await phone('STAFF')).toEqual({ data: { people: { edges: [{ node: { phone: '13887511234' } }] } } });
    for (const role of ['HANDLER', 'DEPUTY'] as const) {
      expect(await phone(role)).toEqual({ data: { people: { edges: [{ node: { phone: null } }] } } });
    }
  });

  it('are found with their office and their mandate by the same search', async () => {
    const { deputyId, termId } = await add.mandate();
    await add.membership(deputyId, await add.delegation(termId));
    const query =
      '{ deputies(filter: { search: "lxy" }) { totalCount } memberships(filter: { search: "luoxiuying" }) { totalCount } }';
    expect(await t.ask(query)).toEqual({ deputies: { totalCount: 1 }, memberships: { totalCount: 1 } });
  });
});

it('deputies are listed by congress, delegation and state of the mandate', async () => {
  const { deputyId, termId } = await add.mandate();
  const delegationId = await add.delegation(termId);
  await add.membership(deputyId, delegationId);
  const { congressId } = await t.db.term.findUniqueOrThrow({ where: { id: termId } });
  const count = async (filter: object) => {
    const data = await t.ask<{ deputies: { totalCount: number } }>(
      'query D($filter: DeputyFilter) { deputies(filter: $filter) { totalCount } }',
      { filter },
    );
    return data.deputies.totalCount;
  };
  expect(await count({ congressId: t.globalId('Organ', congressId) })).toBe(1);
  expect(await count({ delegationId: t.globalId('Delegation', delegationId) })).toBe(1);
  expect(await count({ delegationId: t.globalId('Delegation', delegationId), asOf: '2020-01-01' })).toBe(0);
  expect(await count({ termId: t.globalId('Term', termId), mandateState: 'SUSPENDED' })).toBe(0);
});

it('a page of more than 100 is refused', async () => {
  expect((await t.run('{ organs(first: 101) { edges { node { id } } } }')).errors).toHaveLength(1);
});

it('what belongs to an entry is listed under its parent by the same day', async () => {
  const organ = await add.organ('县档案局');
  await add.post(await add.person('钱一'), organ, { title: '局长', validTo: '2024-01-01' });
  await add.post(await add.person('钱二'), organ, { title: '局长', validFrom: '2024-01-01' });
  const query = `query Posts($id: ID!, $asOf: Date, $includeEnded: Boolean) {
    node(id: $id) { ... on Organ { posts(asOf: $asOf, includeEnded: $includeEnded) { person { name } } } } }`;
  const holders = async (held: object) => {
    const { node } = await t.ask<{ node: { posts: { person: { name: string } }[] } }>(query, {
      id: t.globalId('Organ', organ),
      ...held,
    });
    return node.posts.map((post) => post.person.name);
  };
  expect(await holders({})).toEqual(['钱二']);
  expect(await holders({ asOf: '2023-12-31' })).toEqual(['钱一']);
  expect(await holders({ includeEnded: true })).toEqual(['钱一', '钱二']);
});
