import { assignHolders, newId } from '@renda/db';
import { countStatements, testWorld, type World } from '@renda/db/testing';
import { addDays, chinaDate, type Viewer } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Doors, everyDoor, type GraphHarness, graphHarness, openDoors } from '../testing/index.ts';

let t: GraphHarness;
let world: World;
let town: Awaited<ReturnType<World['town']>>;
let member: { postId: string };
const ids = { Site: '', Zone: '', ZoneAssignment: '' };

beforeAll(async () => {
  t = await graphHarness();
  world = await testWorld(t.db);
  town = await world.town('田园镇');
  const village = await town.village('新城村');
  [ids.Site, ids.Zone] = [(await town.room('新城联络室', village.id)).id, (await town.zone('一片区', [village.id])).id];
  member = await town.presidiumMember('茶');
  const items = [
    { kind: 'ZONE', id: ids.Zone, version: 1, postId: member.postId },
    { kind: 'SITE', id: ids.Site, version: 1, postId: member.postId },
  ] as const;
  await assignHolders(world.actOf(town.clerk), today(), items);
  ids.ZoneAssignment = (await t.db.zoneAssignment.findFirstOrThrow({ where: { zoneId: ids.Zone } })).id;
});
afterAll(() => t.drop());

const today = () => chinaDate(world.now());
const through = (from: 'Site' | 'Zone', field: string) => ({
  query: `query Through($id: ID!) { node(id: $id) { ... on ${from} { ${field} { id } } } }`,
  variables: { id: t.globalId(from, ids[from]) },
});
const board = (field: string) => ({
  query: `query Board($township: ID!) { zoneBoard(townshipId: $township) { ${field} { placeId } } }`,
  variables: { township: t.globalId('Township', town.township.id) },
});

function doorsOf(noun: keyof typeof ids): Doors {
  const lists = {
    Site: [{ query: '{ sites(first: 100) { edges { node { id } } } }' }, board('places')],
    Zone: [
      { query: '{ zones(first: 100) { edges { node { id } } } }' },
      board('places'),
      { query: '{ zoneBoards { places { placeId } } }' },
    ],
    ZoneAssignment: [through('Zone', 'assignments')],
  };
  return { typeName: noun, id: ids[noun], lists: lists[noun] };
}

describe.each(['Site', 'Zone', 'ZoneAssignment'] as const)('a %s', (noun) => {
  it('is seen at every door by who reads the register', async () => {
    for (const viewer of [world.staff, town.clerk, world.handler]) {
      expect(await openDoors(t, doorsOf(noun), viewer)).toEqual(everyDoor(t, doorsOf(noun)));
    }
  });

  it('is hidden at every door from strangers, auditors and another county', async () => {
    const abroad = t.viewerOf({ jurisdiction: '530521' });
    for (const viewer of [world.stranger, t.viewerOf({ roles: ['AUDITOR'] }), abroad]) {
      expect(await openDoors(t, doorsOf(noun), viewer)).toEqual([]);
    }
  });
});

it('functions of sites and villages of zones are shown with them alone', async () => {
  const query = `query W($site: ID!, $zone: ID!) {
    site: node(id: $site) { ... on Site { functions { kind } mayChange } }
    zone: node(id: $zone) { ... on Zone { villages { village { name } } } } }`;
  const variables = { site: t.globalId('Site', ids.Site), zone: t.globalId('Zone', ids.Zone) };
  expect(await t.ask(query, variables, town.clerk)).toEqual({
    site: { functions: [{ kind: 'LIAISON' }], mayChange: true },
    zone: { villages: [{ village: { name: '新城村' } }] },
  });
  expect(await t.ask(query, variables, world.stranger)).toEqual({ site: null, zone: null });
});

it('sites and zones are listed by one statement, and one more for the total; boards by five, however many there are', async () => {
  for (const connection of ['sites', 'zones']) {
    const list = (fields: string) =>
      t.run(`{ ${connection}(first: 20, filter: { search: "xc" }) { ${fields} edges { node { id name } } } }`);
    expect((await countStatements(t.db, () => list(''))).statements).toHaveLength(1);
    expect((await countStatements(t.db, () => list('totalCount'))).statements).toHaveLength(2);
  }
  const { statements } = await countStatements(t.db, () =>
    t.run('{ zoneBoards { members { name } places { name } } }'),
  );
  expect(statements).toHaveLength(5);
});

type Answer = {
  answer: {
    __typename: string;
    message?: string;
    board?: { places: { name: string; holder: { name: string } | null }[] };
  };
};
const assign = `mutation A($input: AssignHoldersInput!) { answer: assignHolders(input: $input) { __typename
  ... on Error { message } ... on AssignHoldersPayload { board { places { name holder { name } } } } } }`;

describe('mutations', () => {
  const input = (version: number, postId: string | null) => ({
    from: today(),
    items: [
      {
        placeId: t.globalId('Site', ids.Site),
        version,
        postId: postId && t.globalId('Post', postId),
      },
    ],
  });
  const asked = async (version: number, postId: string | null, viewer: Viewer) =>
    (await t.ask<Answer>(assign, { input: input(version, postId) }, viewer)).answer;

  it('pass a room on and answer with the board; a second who had the old one before them is told so', async () => {
    const other = await town.presidiumMember('鲁');
    expect((await asked(2, other.postId, town.member)).board?.places[1]).toEqual({
      name: '新城联络室',
      holder: { name: '鲁演示' },
    });
    const late = await asked(2, null, town.clerk);
    expect(late).toMatchObject({ __typename: 'Stale', message: expect.stringContaining('他人修改') });
  });

  it('are refused to strangers, to another township and to another county', async () => {
    const elsewhere = await world.town('漭水镇');
    expect((await asked(3, member.postId, world.stranger)).__typename).toBe('NotFound');
    expect((await asked(3, member.postId, elsewhere.clerk)).__typename).toBe('NotAllowed');
    expect((await asked(3, member.postId, t.viewerOf({ jurisdiction: '530521' }))).__typename).toBe('NotFound');
  });

  it('add, change and end a site and a zone', async () => {
    const site = {
      name: '东门联络室',
      tier: 'ROOM',
      address: '东门社区',
      openingHours: '周一至周五',
      functions: ['LIAISON'],
    };
    const townshipId = t.globalId('Township', town.township.id);
    const first = { idempotencyKey: newId(), townshipId, validFrom: today() };
    type Made = { made: { site: { id: string; version: number } } };
    const { made } = await t.ask<Made>(
      'mutation A($input: AddSiteInput!) { made: addSite(input: $input) { ... on AddSitePayload { site { id version } } } }',
      { input: { ...first, ...site } },
      town.clerk,
    );
    const changed = await t.ask(
      `mutation C($input: ChangeSiteInput!) { changeSite(input: $input) { __typename ... on Invalid { field message }
        ... on ChangeSitePayload { site { phone version } } } }`,
      { input: { siteId: made.site.id, version: 1, ...site, phone: '13887512345' } },
      town.clerk,
    );
    expect(changed).toMatchObject({ changeSite: { __typename: 'Invalid', field: 'phone' } });
    const ended = await t.ask(
      'mutation E($input: EndSiteInput!) { endSite(input: $input) { ... on EndSitePayload { site { validTo } } } }',
      { input: { siteId: made.site.id, version: 1, validTo: addDays(today(), 3) } },
      world.staff,
    );
    expect(ended).toEqual({ endSite: { site: { validTo: addDays(today(), 3) } } });
    const zone = { ...first, idempotencyKey: newId(), name: '东片区', villageIds: [] };
    const added = await t.ask(
      'mutation Z($input: AddZoneInput!) { addZone(input: $input) { ... on AddZonePayload { zone { name villages { validFrom } } } } }',
      { input: zone },
      town.member,
    );
    expect(added).toEqual({ addZone: { zone: { name: '东片区', villages: [] } } });
  });

  it('hand over all that a member holds, or say what is left', async () => {
    const heir = await town.presidiumMember('字');
    const input = {
      postId: t.globalId('Post', member.postId),
      from: today(),
      items: [{ placeId: t.globalId('Zone', ids.Zone), version: 2, postId: t.globalId('Post', heir.postId) }],
    };
    const query = `mutation H($input: HandOverHoldingsInput!) { handOverHoldings(input: $input) { __typename
      ... on HandOverHoldingsPayload { board { places { kind holder { name } } } } ... on Error { message } } }`;
    const answer = await t.ask(query, { input }, town.clerk);
    expect(JSON.stringify(answer)).toContain('字演示');
  });
});
