import { registerNouns } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../schema.ts';
import { type GraphHarness, graphHarness } from '../testing/index.ts';

let t: GraphHarness;
beforeAll(async () => {
  t = await graphHarness();
});
afterAll(() => t.drop());

const addOrgan = `mutation Add($input: AddOrganInput!) { addOrgan(input: $input) {
  __typename ... on AddOrganPayload { organ { id name version validTo } } ... on Error { message } ... on Invalid { field } } }`;
const changeOrgan = `mutation Change($input: ChangeOrganInput!) { changeOrgan(input: $input) {
  __typename ... on ChangeOrganPayload { organ { name shortName version parent { name } } } ... on Error { message } } }`;
const endOrgan = `mutation End($input: EndOrganInput!) { endOrgan(input: $input) {
  __typename ... on EndOrganPayload { organ { validTo version } } ... on Error { message } ... on Invalid { field } } }`;

const organ = (name: string, more: object = {}) => ({
  idempotencyKey: `add ${name}`,
  kind: 'GOVERNMENT_DEPARTMENT',
  name,
  shortName: name,
  validFrom: '2021-12-01',
  ...more,
});

type Added = { addOrgan: { organ: { id: string } } };
const added = async (name: string) => (await t.ask<Added>(addOrgan, { input: organ(name) })).addOrgan.organ.id;

describe('the register’s mutations', () => {
  it('are three for every noun', () => {
    const fields = Object.keys(schema.getMutationType()?.getFields() ?? {});
    for (const noun of registerNouns) {
      const name = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
      expect(fields).toEqual(expect.arrayContaining([`add${name}`, `change${name}`, `end${name}`]));
    }
  });

  it('add, change and end an entry, and answer it as it is then', async () => {
    const id = await added('县水务局');
    const changed = await t.ask(changeOrgan, {
      input: { id, version: 1, name: '县水利局', parentId: await added('县人民政府') },
    });
    expect(changed).toMatchObject({
      changeOrgan: { organ: { name: '县水利局', shortName: '县水务局', version: 2, parent: { name: '县人民政府' } } },
    });
    const ended = await t.ask(endOrgan, { input: { id, version: 2, validTo: '2026-01-01', reason: '机构改革' } });
    expect(ended).toEqual({
      endOrgan: { __typename: 'EndOrganPayload', organ: { validTo: '2026-01-01', version: 3 } },
    });
  });

  it('sent twice with one key add once and answer the same entry', async () => {
    const viewer = t.viewerOf({});
    const input = organ('县统计局');
    const first = await t.ask<Added>(addOrgan, { input }, viewer);
    expect(await t.ask<Added>(addOrgan, { input }, viewer)).toEqual(first);
    expect(await t.db.organ.count({ where: { name: '县统计局' } })).toBe(1);
  });

  it('tell of two edits at once that the second is stale', async () => {
    const id = await added('县司法局');
    const change = (name: string) => t.run(changeOrgan, { input: { id, version: 1, name } });
    const answers = JSON.stringify(await Promise.all([change('甲'), change('乙')]));
    expect(answers.match(/"ChangeOrganPayload"/g)).toHaveLength(1);
    expect(answers.match(/"Stale"/g)).toHaveLength(1);
  });

  it('name the field that is wrong, in the viewer’s language', async () => {
    const input = organ('县'.repeat(1000), { idempotencyKey: 'long' });
    expect(await t.ask(addOrgan, { input })).toEqual({
      addOrgan: { __typename: 'Invalid', field: 'name', message: '全称最多 60 个字，现有 1000 个字。' },
    });
    expect(await t.ask(addOrgan, { input }, t.viewerOf({ locale: 'en' }))).toEqual({
      addOrgan: {
        __typename: 'Invalid',
        field: 'name',
        message: 'Full name may have at most 60 characters; it has 1000.',
      },
    });
  });

  it('keep a script in a name as text', async () => {
    const name = '<script>alert(1)</script>局';
    expect(await t.ask(addOrgan, { input: organ(name, { shortName: '局' }) })).toMatchObject({
      addOrgan: { organ: { name } },
    });
  });

  it('refuse an end that others stand in the way of, with a sentence that names them', async () => {
    const id = await added('县教育体育局');
    await t.ask(addOrgan, { input: organ('县第一中学', { parentId: id }) });
    expect(await t.ask(endOrgan, { input: { id, version: 1, validTo: '2026-01-01' } })).toEqual({
      endOrgan: {
        __typename: 'Invalid',
        field: 'validTo',
        message: '还不能终止“县教育体育局”：届时仍有机构 1 个（县第一中学）依附于它，请先终止或调整这些。',
      },
    });
  });

  it('are refused to who may not change the register, and nothing is written', async () => {
    const input = organ('县私设局');
    for (const roles of [[], ['DEPUTY'], ['TOWNSHIP_CLERK'], ['SECURITY_ADMIN'], ['AUDITOR']] as const) {
      const answer = await t.ask(addOrgan, { input }, t.viewerOf({ roles }));
      expect(answer).toMatchObject({ addOrgan: { __typename: 'NotAllowed', message: '您没有办理此事的权限。' } });
    }
    expect(await t.db.organ.count({ where: { name: '县私设局' } })).toBe(0);
  });

  it('leave an entry of another county untouched, as if it were not there', async () => {
    const id = await added('县审计局');
    const answer = await t.ask(
      changeOrgan,
      { input: { id, version: 1, name: '他县改名' } },
      t.viewerOf({ jurisdiction: '530521' }),
    );
    expect(answer).toMatchObject({ changeOrgan: { __typename: 'NotFound' } });
    expect(await t.db.organ.count({ where: { name: '县审计局', version: 1 } })).toBe(1);
  });
});
