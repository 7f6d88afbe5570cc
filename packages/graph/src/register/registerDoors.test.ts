import { newId } from '@renda/db';
import { countStatements, registerEntries, since } from '@renda/db/testing';
import { type RegisterNoun, registerNouns } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actOf } from '../act.ts';
import { type Doors, everyDoor, type GraphHarness, graphHarness, openDoors } from '../testing/index.ts';

let t: GraphHarness;
let ids: Record<RegisterNoun, string>;

beforeAll(async () => {
  t = await graphHarness();
  ids = await oneOfEach();
});
afterAll(() => t.drop());

/** One entry of every noun, all related. */
async function oneOfEach(): Promise<Record<RegisterNoun, string>> {
  const act = actOf(t.contextOf(t.viewerOf({})));
  const add = registerEntries(() => act);
  const township = await add.township();
  const village = await add.entry('village', {
    townshipId: township,
    code: `${(await t.db.township.findUniqueOrThrow({ where: { id: township } })).code}201`,
    kind: 'VILLAGERS_COMMITTEE',
    name: '新寨村',
    validFrom: since,
  });
  const { termId: term, personId: person, districtId: electoralDistrict, deputyId: deputy } = await add.mandate();
  const organ = await add.organ('县水务局', { townshipId: township });
  const party = { kind: 'PARTY_BRANCH', name: '县水务局机关党支部', organId: organ, validFrom: since } as const;
  const delegation = await add.delegation(term);
  const post = await add.post(person, organ);
  return {
    organ,
    partyOrganisation: await add.entry('partyOrganisation', party),
    person,
    post,
    portfolio: await add.portfolio(post, organ),
    term,
    session: await add.entry('session', { termId: term, ordinal: 1, validFrom: since, validTo: '2099-12-05' }),
    deputy,
    membership: await add.membership(deputy, delegation),
    electoralDistrict,
    delegation,
    deputyGroup: await add.entry('deputyGroup', { termId: term, name: '第一代表小组', validFrom: since }),
    township,
    village,
  };
}

/** The connection of each noun, and the relations that lead to it from another: type and field. */
const ways: Record<RegisterNoun, [connection: string, ...relations: [RegisterNoun, string][]]> = {
  organ: ['organs', ['township', 'organs']],
  partyOrganisation: ['partyOrganisations', ['organ', 'partyOrganisations']],
  person: ['people'],
  post: ['posts', ['person', 'posts'], ['organ', 'posts']],
  portfolio: ['portfolios', ['post', 'portfolios']],
  term: ['terms'],
  session: ['sessions', ['term', 'sessions']],
  deputy: ['deputies', ['person', 'mandates'], ['electoralDistrict', 'deputies']],
  membership: ['memberships', ['deputy', 'memberships'], ['delegation', 'memberships']],
  electoralDistrict: ['electoralDistricts'],
  delegation: ['delegations', ['term', 'delegations']],
  deputyGroup: ['deputyGroups', ['term', 'deputyGroups']],
  township: ['townships'],
  village: ['villages', ['township', 'villages']],
};

const typeOf = (noun: RegisterNoun) => `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;

function doorsOf(noun: RegisterNoun): Doors {
  const [connection, ...relations] = ways[noun];
  const list = { query: `{ ${connection}(first: 100) { edges { node { id } } } }` };
  const through = relations.map(([from, field]) => ({
    query: `query Through($id: ID!) { node(id: $id) { ... on ${typeOf(from)} { ${field} { id } } } }`,
    variables: { id: t.globalId(typeOf(from), ids[from]) },
  }));
  return { typeName: typeOf(noun), id: ids[noun], lists: [list, ...through] };
}

describe.each(registerNouns)('the register’s %s', (noun) => {
  it('is seen at every door by who may read the register', async () => {
    expect(await openDoors(t, doorsOf(noun), t.viewerOf({ roles: ['HANDLER'] }))).toEqual(everyDoor(t, doorsOf(noun)));
  });

  it('is hidden at every door from a stranger, and from an auditor', async () => {
    expect(await openDoors(t, doorsOf(noun), t.viewerOf({ roles: [] }))).toEqual([]);
    expect(await openDoors(t, doorsOf(noun), t.viewerOf({ roles: ['AUDITOR'] }))).toEqual([]);
  });

  it('is hidden at every door from another county', async () => {
    expect(await openDoors(t, doorsOf(noun), t.viewerOf({ jurisdiction: '530521' }))).toEqual([]);
  });

  it('is listed by one statement, and one more for the total', async () => {
    const [connection] = ways[noun];
    const list = (fields: string) =>
      t.run(
        `{ ${connection}(first: 20, filter: { search: "x" }) { ${fields} edges { node { id validFrom version } } } }`,
      );
    expect((await countStatements(t.db, () => list(''))).statements).toHaveLength(1);
    expect((await countStatements(t.db, () => list('totalCount'))).statements).toHaveLength(2);
  });

  it('is not to be written by who may only read', async () => {
    const type = typeOf(noun);
    const query = `mutation End($input: End${type}Input!) { end${type}(input: $input) { __typename } }`;
    const mandate = noun === 'deputy' ? { endGrounds: 'DIED', legalBasis: '公告' } : {};
    const input = { id: t.globalId(type, ids[noun]), version: 1, validTo: '2099-01-01', ...mandate };
    for (const role of ['DEPUTY', 'COORDINATOR', 'SYSTEM_ADMIN'] as const) {
      const answer = await t.run(query, { input }, t.viewerOf({ roles: [role] }));
      expect(answer).toEqual({ data: { [`end${type}`]: { __typename: 'NotAllowed' } } });
    }
    const foreign = await t.run(query, { input }, t.viewerOf({ jurisdiction: '530521' }));
    expect(foreign).toEqual({ data: { [`end${type}`]: { __typename: 'NotFound' } } });
  });
});

it('the subjects of suggestions are hidden at every door from a stranger and from another county', async () => {
  const { id } = await t.db.category.create({ data: { key: 'WATER', name: '农林水', sortOrder: 1 } });
  const doors: Doors = { typeName: 'Category', id, lists: [{ query: '{ categories { id } }' }] };
  expect(await openDoors(t, doors, t.viewerOf({ roles: ['DEPUTY'] }))).toEqual(everyDoor(t, doors));
  expect(await openDoors(t, doors, t.viewerOf({ roles: [] }))).toEqual([]);
  expect(await openDoors(t, doors, t.viewerOf({ jurisdiction: '530521' }))).toEqual([]);
});

it('a list that nests names and places is still one statement', async () => {
  const query = `{ deputies(first: 50) { edges { node {
    name mandateState person { sex ethnicGroup } electoralDistrict { name } township { name }
    term { name } memberships { delegation { name } deputyGroup { name } } } } } }`;
  const { statements, result } = await countStatements(t.db, () => t.run(query));
  expect(result).toMatchObject({ data: { deputies: { edges: [{ node: { name: '罗秀英' } }] } } });
  expect(statements).toHaveLength(1);
});

it('an id of another noun is refused where a certain one is meant', async () => {
  const query = 'query Posts($id: ID!) { posts(filter: { organId: $id }) { edges { node { id } } } }';
  const { errors } = await t.run(query, { id: t.globalId('Person', newId()) });
  expect(errors).toHaveLength(1);
});
