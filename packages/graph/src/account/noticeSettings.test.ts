import { authPool, createAccounts } from '@renda/db';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GraphHarness, graphHarness } from '../testing/index.ts';

let t: GraphHarness;
let accountId: string;
beforeAll(async () => {
  t = await graphHarness();
  const pool = authPool({ url: t.database.authUrl, max: 1 });
  [accountId = ''] = await createAccounts(pool, '530524', [{ login: 'lu.one', name: '鲁演示', phone: '13987510001' }]);
  await pool.end();
});
afterAll(() => t.drop());

const fields = 'email takesDigest takesMessages language phone';
const me = () => t.viewerOf({ accountId, name: '鲁演示', roles: ['DEPUTY'] });
const read = async () =>
  (await t.ask<{ noticeSettings: object }>(`{ noticeSettings { ${fields} } }`, {}, me())).noticeSettings;
const mutation = `mutation ($input: ChangeNoticeSettingsInput!) { changeNoticeSettings(input: $input) { __typename
  ... on ChangeNoticeSettingsPayload { noticeSettings { ${fields} } } ... on Invalid { field message } } }`;
const change = async (more: object) => {
  const input = { email: null, takesDigest: true, takesMessages: true, language: 'ZH_CN', ...more };
  return (await t.ask<{ changeNoticeSettings: object }>(mutation, { input }, me())).changeNoticeSettings;
};
const trail = () => t.db.auditEntry.findMany({ where: { action: 'account.changeNoticeSettings' } });

it('notice settings are one’s own, changed with an entry that does not tell the address, and not twice', async () => {
  expect(await read()).toEqual({
    email: null,
    takesDigest: true,
    takesMessages: true,
    language: 'ZH_CN',
    phone: '13987510001',
  });
  for (const _ of [1, 2]) {
    expect(await change({ email: ' Lu.One@Example.CN ', takesMessages: false })).toMatchObject({
      noticeSettings: { email: 'Lu.One@example.cn', takesMessages: false },
    });
  }
  expect(await read()).toMatchObject({ email: 'Lu.One@example.cn', takesMessages: false });
  const entries = await trail();
  expect(entries).toHaveLength(1);
  expect(JSON.stringify(entries.map(({ before, after }) => [before, after]))).not.toContain('Lu.One');
});

it.each(['nobody', 'a@b', 'a b@c.cn', 'a@b.cn,c@d.cn', 'a@b.cn\nBcc: c@d.cn', `${'a'.repeat(65)}@b.cn`, '<a@b.cn>'])(
  'an address such as %j is refused beside its field',
  async (email) => {
    expect(await change({ email })).toMatchObject({ __typename: 'Invalid', field: 'email' });
  },
);

it('they are nobody’s in another county, and of who has no account', async () => {
  const elsewhere = { ...me(), jurisdiction: '530521' };
  for (const viewer of [elsewhere, t.viewerOf({})]) {
    const { errors } = await t.run('{ noticeSettings { email } }', {}, viewer);
    expect(errors).toHaveLength(1);
  }
});
