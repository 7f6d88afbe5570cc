import { type Role, roles, type Viewer } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyDoor, openDoors } from '../testing/index.ts';
import { type AccountHarness, accountHarness } from './testing/accountHarness.ts';

let house: AccountHarness;

beforeAll(async () => {
  house = await accountHarness();
});
afterAll(() => house.drop());

const list =
  'query ($filter: AccountFilter, $first: Int, $after: String, $last: Int, $before: String) { accounts(filter: $filter, first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { id login name phone isDisabled hasPassword grants { id role body } } } } }';
type Accounts = {
  accounts: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
    edges: {
      node: {
        id: string;
        login: string;
        name: string;
        phone: string | null;
        grants: { id: string; role: Role; body: string | null }[];
      };
    }[];
  };
};
const accounts = async (variables: object, viewer: Viewer = house.system) =>
  (await house.t.ask<Accounts>(list, { first: 100, ...variables }, viewer)).accounts;
const logins = (page: Accounts['accounts']) => page.edges.map(({ node }) => node.login);

describe('an account', () => {
  test('is seen at every door by house.system and house.security administrators of its county, and by nobody else at any', async () => {
    const id = await house.account({ login: 'seen.by.few' });
    const doors = { typeName: 'Account', id, lists: [{ query: '{ accounts(first: 100) { edges { node { id } } } }' }] };
    for (const viewer of [house.system, house.security])
      expect(await openDoors(house.t, doors, viewer)).toEqual(everyDoor(house.t, doors));
    const others = roles.filter((role) => !['SYSTEM_ADMIN', 'SECURITY_ADMIN'].includes(role));
    const strangers = [
      house.t.viewerOf({ roles: [] }),
      ...others.map((role) => house.t.viewerOf({ roles: [role] })),
      house.t.viewerOf({ roles: ['SYSTEM_ADMIN'], jurisdiction: '530521' }),
      house.t.viewerOf({ roles: ['SECURITY_ADMIN'], jurisdiction: '530521' }),
    ];
    for (const stranger of strangers) expect(await openDoors(house.t, doors, stranger)).toEqual([]);
  });

  test('is not found by an id that is none', async () => {
    const { data, errors } = await house.t.run(
      'query ($id: ID!) { node(id: $id) { id } }',
      { id: house.gid("' or 1=1") },
      house.system,
    );
    expect({ data, errors }).toMatchObject({ data: { node: null }, errors: undefined });
  });

  test('shows its telephone to who makes accounts, and its sign-ins to who ends them', async () => {
    const id = await house.account({ phone: '13800000021' });
    await house.owner.query(
      `insert into auth.sessions (id, account_id, token_hash, method, ip_address, expires_at)
       values (gen_random_uuid(), $1, 'hash', 'PASSWORD', '10.0.0.9', now() + interval '1 hour')`,
      [id],
    );
    const query = 'query ($id: ID!) { node(id: $id) { ... on Account { phone signIns { method ipAddress } } } }';
    expect(await house.t.ask(query, { id: house.gid(id) }, house.system)).toEqual({
      node: { phone: '13800000021', signIns: null },
    });
    expect(await house.t.ask(query, { id: house.gid(id) }, house.security)).toEqual({
      node: { phone: null, signIns: [{ method: 'PASSWORD', ipAddress: '10.0.0.9' }] },
    });
  });
});

test('the acts that are offered are the viewer’s own', async () => {
  const id = await house.account();
  const query = 'query ($id: ID!) { mayCreateAccount node(id: $id) { ... on Account { availableActs } } }';
  expect(await house.t.ask(query, { id: house.gid(id) }, house.system)).toEqual({
    mayCreateAccount: true,
    node: { availableActs: ['RESET_PASSWORD', 'DISABLE'] },
  });
  expect(await house.t.ask(query, { id: house.gid(id) }, house.security)).toEqual({
    mayCreateAccount: false,
    node: { availableActs: ['GRANT_ROLE', 'END_SIGN_INS'] },
  });
});

describe('the list of accounts', () => {
  test('is paged forwards and backwards by log-in name', async () => {
    for (const login of ['page.a', 'page.b', 'page.c', 'page.d', 'page.e']) await house.account({ login });
    const filter = { search: 'page.' };
    const first = await accounts({ filter, first: 2 });
    expect([logins(first), first.totalCount, first.pageInfo.hasNextPage]).toEqual([['page.a', 'page.b'], 5, true]);
    const second = await accounts({ filter, first: 2, after: first.pageInfo.endCursor });
    expect(logins(second)).toEqual(['page.c', 'page.d']);
    const third = await accounts({ filter, first: 2, after: second.pageInfo.endCursor });
    expect([logins(third), third.pageInfo.hasNextPage]).toEqual([['page.e'], false]);
    const back = await accounts({ filter, first: null, last: 2, before: third.pageInfo.startCursor });
    expect([logins(back), back.pageInfo.hasPreviousPage]).toEqual([['page.c', 'page.d'], true]);
  });

  test('is searched by parts of names, the beginning of telephones, and nothing that a pattern would mean', async () => {
    const [one] = [await house.account({ login: 'yang.lifen', name: '杨丽芬', phone: '13900000031' })];
    const found = async (search: string) => (await accounts({ filter: { search } })).edges.map(({ node }) => node.id);
    for (const search of ['丽芬', 'LIFEN', ' yang.li', '139000']) expect(await found(search)).toContain(house.gid(one));
    for (const search of ['00031', '%', '_']) expect(await found(search)).not.toContain(house.gid(one));
  });

  test('is narrowed to a role', async () => {
    const id = await house.account();
    await house.t.db.roleGrant.create({ data: { accountId: id, role: 'COUNTY_LEADER', roleClass: 'ORDINARY' } });
    expect((await accounts({ filter: { role: 'COUNTY_LEADER' } })).edges.map(({ node }) => node.id)).toEqual([
      house.gid(id),
    ]);
  });

  test('refuses a page of more than a hundred, and a page mark that is none', async () => {
    for (const variables of [{ first: 101 }, { after: 'x' }]) {
      const { errors } = await house.t.run(list, variables, house.system);
      expect(errors).toHaveLength(1);
    }
  });
});

describe('the viewer', () => {
  test('is told their name, roles, county, bodies and mandates', async () => {
    const township = await house.t.db.township.create({
      data: { code: '530524101', kind: 'TOWN', name: '漭水镇', validFrom: new Date('2020-01-01') },
    });
    const organ = await house.t.db.organ.create({
      data: {
        kind: 'TOWNSHIP_PRESIDIUM',
        name: '漭水镇人大主席团',
        shortName: '主席团',
        townshipId: township.id,
        validFrom: new Date('2020-01-01'),
      },
    });
    const grants = [
      { role: 'PRESIDIUM_MEMBER' as const, organId: organ.id, townshipId: township.id },
      { role: 'TOWNSHIP_CLERK' as const, organId: organ.id, townshipId: township.id },
    ];
    const query = '{ viewer { name roles jurisdictionName organs { name } townships { name } mandates { id } } }';
    expect(await house.t.ask(query, {}, house.t.viewerOf({ name: '段云', grants }))).toEqual({
      viewer: {
        name: '段云',
        roles: ['PRESIDIUM_MEMBER', 'TOWNSHIP_CLERK'],
        jurisdictionName: '昌宁县',
        organs: [{ name: '漭水镇人大主席团' }],
        townships: [{ name: '漭水镇' }],
        mandates: [],
      },
    });
  });
});
