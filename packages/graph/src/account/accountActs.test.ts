import { type Role, roleScopes, roles } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AccountHarness, accountHarness } from './testing/accountHarness.ts';

let house: AccountHarness;

beforeAll(async () => {
  house = await accountHarness();
});
afterAll(() => house.drop());

describe('making an account', () => {
  test('answers a code that opens it, told once, and leaves a house.trail without it', async () => {
    const result = await house.act(
      'createAccount',
      { login: 'New.Person', name: '李新', phone: '138 0000 0041' },
      house.system,
    );
    expect(result).toMatchObject({ __typename: 'CreateAccountPayload', code: expect.stringMatching(/^\w{5}-\w{5}$/) });
    const { rows } = await house.owner.query(
      "select id, phone, jurisdiction from auth.accounts where login = 'new.person'",
    );
    expect(rows[0]).toMatchObject({ phone: '13800000041', jurisdiction: '530524' });
    const entries = await house.trail(rows[0].id);
    expect(entries).toEqual([
      {
        action: 'account.create',
        before: null,
        after: { login: 'new.person', name: '李新', personId: null },
        actor_id: house.system.accountId,
      },
    ]);
    expect(JSON.stringify(entries)).not.toContain(result.code);
  });

  test.each([
    ['a log-in name that is taken', { login: 'taken.name' }, 'login'],
    ['a log-in name taken in another county', { login: 'taken.there' }, 'login'],
    ['a telephone that is taken', { phone: '13800000042' }, 'phone'],
    ['a log-in name in Chinese', { login: '李新民' }, 'login'],
    ['a telephone that is none', { phone: '12345' }, 'phone'],
    ['a name of one character', { name: '李' }, 'name'],
    ['a name of a thousand characters', { name: '李'.repeat(1000) }, 'name'],
  ])('is refused for %s', async (_what, change, field) => {
    await house.owner.query("delete from auth.accounts where login in ('taken.name', 'taken.there', 'fresh.name')");
    await house.account({ login: 'taken.name', phone: '13800000042' });
    await house.account({ login: 'taken.there' }, '530521');
    const result = await house.act('createAccount', { login: 'fresh.name', name: '李新民', ...change }, house.system);
    expect(result).toMatchObject({ __typename: 'Invalid', field });
  });

  test('is refused for a person of another county', async () => {
    const person = await house.t.database.county('530521').person.create({
      data: { name: '外县人', sex: 'MALE', ethnicGroup: '汉族', validFrom: new Date('2020-01-01') },
    });
    const input = { login: 'of.another', name: '外县人', personId: house.t.globalId('Person', person.id) };
    expect(await house.act('createAccount', input, house.system)).toMatchObject({
      __typename: 'Invalid',
      field: 'personId',
    });
  });
});

describe('acts on an account', () => {
  const inputOf = (name: string, id: string, grantId: string) =>
    ({
      createAccount: { login: 'not.made', name: '不可建' },
      grantRole: { accountId: house.gid(id), role: 'LEADER' },
      revokeRole: { grantId: house.t.globalId('RoleGrant', grantId) },
    })[name] ?? { accountId: house.gid(id) };
  const may: Record<string, Role> = {
    createAccount: 'SYSTEM_ADMIN',
    resetPassword: 'SYSTEM_ADMIN',
    disableAccount: 'SYSTEM_ADMIN',
    enableAccount: 'SYSTEM_ADMIN',
    endSignIns: 'SECURITY_ADMIN',
    grantRole: 'SECURITY_ADMIN',
    revokeRole: 'SECURITY_ADMIN',
  };
  const held = async (id: string) =>
    (await house.t.db.roleGrant.create({ data: { accountId: id, role: 'COMMITTEE_MEMBER', roleClass: 'ORDINARY' } }))
      .id;

  test.each(Object.keys(may))('%s is for one administrator alone', async (name) => {
    const id = await house.account();
    const grantId = await held(id);
    for (const role of roles.filter((each) => each !== may[name])) {
      const result = await house.act(name, inputOf(name, id, grantId), house.t.viewerOf({ roles: [role] }));
      expect(result.__typename, role).toMatch(/^(NotAllowed|NotFound)$/);
    }
    expect(await house.trail(id)).toEqual([]);
    expect(await house.t.db.roleGrant.count({ where: { accountId: id } })).toBe(1);
  });

  test.each(Object.keys(may).filter((name) => name !== 'createAccount'))(
    '%s does not reach another county',
    async (name) => {
      const id = await house.account({}, '530521');
      const grant = await house.t.database
        .county('530521')
        .roleGrant.create({ data: { accountId: id, role: 'LEADER', roleClass: 'ORDINARY' } });
      const result = await house.act(
        name,
        inputOf(name, id, grant.id),
        house.t.viewerOf({ roles: [may[name] as Role] }),
      );
      expect(result.__typename).toBe('NotFound');
      expect(await house.t.database.county('530521').roleGrant.count({ where: { accountId: id } })).toBe(1);
    },
  );

  test('resetting takes the password, ends the sign-ins and unlocks; never for who guards the others', async () => {
    const id = await house.account();
    await house.owner.query("insert into auth.sign_in_attempts values ($1, 5, now() + interval '10 minutes', now())", [
      id,
    ]);
    await house.owner.query(
      "insert into auth.credentials (id, account_id, provider, subject, password_hash) values (gen_random_uuid(), $1::uuid, 'credential', $1::text, 'x')",
      [id],
    );
    expect(await house.act('resetPassword', { accountId: house.gid(id) }, house.system)).toMatchObject({
      code: expect.any(String),
    });
    const { node } = await house.t.ask<{ node: object }>(
      'query ($id: ID!) { node(id: $id) { ... on Account { hasPassword lockedUntil codeExpiresAt } } }',
      { id: house.gid(id) },
      house.system,
    );
    expect(node).toEqual({ hasPassword: false, lockedUntil: null, codeExpiresAt: expect.any(String) });
    for (const role of ['SECURITY_ADMIN', 'AUDITOR'] as const) {
      const guard = await house.account();
      await house.t.db.roleGrant.create({ data: { accountId: guard, role, roleClass: role } });
      expect((await house.act('resetPassword', { accountId: house.gid(guard) }, house.system)).__typename).toBe(
        'NotAllowed',
      );
    }
  });

  test('disabling and enabling are each recorded once, and nobody disables themselves', async () => {
    const id = await house.account();
    for (const name of ['disableAccount', 'disableAccount', 'enableAccount']) {
      expect((await house.act(name, { accountId: house.gid(id) }, house.system)).__typename).toMatch(/Payload$/);
    }
    expect((await house.trail(id)).map(({ action, before, after }) => [action, before, after])).toEqual([
      ['account.disable', { isDisabled: false }, { login: expect.any(String), isDisabled: true }],
      ['account.enable', { isDisabled: true }, { login: expect.any(String), isDisabled: false }],
    ]);
    expect(
      await house.act('disableAccount', { accountId: house.gid(house.system.accountId) }, house.system),
    ).toMatchObject({
      __typename: 'NotAllowed',
      message: '不能停用自己的账户。',
    });
  });

  test('roles are granted for what they need, once, and taken back, each on the trail', async () => {
    const organ = await house.t.db.organ.create({
      data: { kind: 'GOVERNMENT_DEPARTMENT', name: '县水务局', shortName: '水务局', validFrom: new Date('2020-01-01') },
    });
    const id = await house.account();
    const input = { accountId: house.gid(id), role: 'HANDLER', organId: house.t.globalId('Organ', organ.id) };
    expect((await house.act('grantRole', { ...input, organId: undefined }, house.security)).field).toBe('organId');
    expect((await house.act('grantRole', input, house.security)).__typename).toBe('GrantRolePayload');
    expect((await house.act('grantRole', input, house.security)).field).toBe('role');
    const query = 'query ($id: ID!) { node(id: $id) { ... on Account { grants { id role body } } } }';
    type Held = { node: { grants: { id: string; role: Role; body: string | null }[] } };
    const { node } = await house.t.ask<Held>(query, { id: house.gid(id) }, house.system);
    expect(node.grants).toMatchObject([{ role: 'HANDLER', body: '县水务局' }]);
    const grantId = node.grants[0]?.id ?? '';
    expect((await house.act('revokeRole', { grantId }, house.security)).__typename).toBe('RevokeRolePayload');
    expect((await house.act('revokeRole', { grantId }, house.security)).__typename).toBe('NotFound');
    expect((await house.trail(id)).map(({ action, before, after }) => [action, before, after])).toEqual([
      ['role.grant', null, { login: expect.any(String), role: 'HANDLER', body: '县水务局' }],
      ['role.revoke', { login: expect.any(String), role: 'HANDLER', body: '县水务局' }, null],
    ]);
  });

  test('an administrator’s role and any other never come together, and the reason is told', async () => {
    const holder = await house.account();
    await house.act('grantRole', { accountId: house.gid(holder), role: 'AUDITOR' }, house.security);
    for (const role of roles.filter((each) => each !== 'AUDITOR' && roleScopes[each] === 'NONE')) {
      expect(await house.act('grantRole', { accountId: house.gid(holder), role }, house.security)).toMatchObject({
        __typename: 'Invalid',
        field: 'role',
        message: expect.stringContaining('互斥'),
      });
    }
  });

  test('nobody revokes their own role', async () => {
    const grant = await house.t.db.roleGrant.create({
      data: { accountId: house.security.accountId, role: 'SECURITY_ADMIN', roleClass: 'SECURITY_ADMIN' },
    });
    expect(
      (await house.act('revokeRole', { grantId: house.t.globalId('RoleGrant', grant.id) }, house.security)).__typename,
    ).toBe('NotAllowed');
  });
});
