import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authPool } from '../account/authPool.ts';
import { createAccounts } from '../account/createAccounts.ts';
import type { Act } from '../act.ts';
import { newId } from '../newId.ts';
import { type TestDatabase, testDatabase, testViewerOf, testWorld } from '../testing/index.ts';
import { registerEntries, since } from '../testing/registerEntries.ts';
import { addToRegister, changeInRegister, endInRegister } from './changeRegister.ts';

let database: TestDatabase;
let act: Act;
beforeAll(async () => {
  database = await testDatabase();
  const viewer = testViewerOf('茶建华', [{ role: 'STAFF' }]);
  act = {
    db: database.county(),
    viewer,
    origin: { requestId: 'r1', ip: '10.0.0.1' },
    now: new Date('2026-03-05T02:00:00Z'),
  };
});
afterAll(() => database.drop());

const add = registerEntries(() => act);

describe('ending', () => {
  it('is on a day, with its reason in the audit trail', async () => {
    const id = await add.organ('县扶贫办');
    await endInRegister(act, 'organ', { id, version: 1 }, { validTo: '2024-05-01', reason: '机构改革' });
    expect(await act.db.organ.findUnique({ where: { id } })).toMatchObject({
      validTo: new Date('2024-05-01T00:00:00Z'),
      version: 2,
    });
    const audit = await act.db.auditEntry.findFirst({ where: { recordId: id, action: 'organ.end' } });
    expect(audit).toMatchObject({ before: { validTo: null }, after: { validTo: '2024-05-01', reason: '机构改革' } });
  });

  it('is refused while others rest on the entry; the sentence names them', async () => {
    const organ = await add.organ('县林草局');
    const person = await add.person('李茶花');
    const post = await add.post(person, organ);
    const end = (id: string, noun: 'organ' | 'person' | 'post', validTo = '2026-01-01') =>
      endInRegister(act, noun, { id, version: 1 }, { validTo });
    await expect(end(organ, 'organ')).rejects.toMatchObject({
      field: 'validTo',
      message: '还不能终止“县林草局”：届时仍有任职 1 个（局长 李茶花）依附于它，请先终止或调整这些。',
    });
    await expect(end(person, 'person')).rejects.toMatchObject({ field: 'validTo' });
    await end(post, 'post');
    await end(person, 'person');
    await expect(end(organ, 'organ', '2025-01-01')).rejects.toMatchObject({ field: 'validTo' });
    await end(organ, 'organ');
    expect(await act.db.organ.findUnique({ where: { id: organ } })).toMatchObject({ version: 2 });
  });

  it('is refused for a person with a mandate, a township with villages, a term with deputies', async () => {
    const { personId, termId } = await add.mandate();
    const townshipId = await add.township('530524996');
    const village = {
      townshipId,
      code: '530524996201',
      kind: 'VILLAGERS_COMMITTEE',
      name: '老寨村',
      validFrom: since,
    } as const;
    await addToRegister(act, 'village', village, newId());
    const end = (noun: 'person' | 'term' | 'township', id: string) =>
      endInRegister(act, noun, { id, version: 1 }, { validTo: '2026-01-01' });
    await expect(end('person', personId)).rejects.toThrow('代表 1 个（罗秀英）');
    await expect(end('township', townshipId)).rejects.toThrow('村（社区） 1 个（老寨村）');
    await expect(end('term', termId)).rejects.toThrow('选区 1 个');
  });

  it('is refused for a unit that an account acts for, or that has a suggestion in hand', async () => {
    const world = await testWorld(act.db);
    const deputy = await (await world.town('田园镇')).deputy('李');
    await deputy.suggestionIn('ASSIGNED');
    const pool = authPool({ url: database.authUrl, max: 1 });
    const [accountId = ''] = await createAccounts(pool, '530524', [{ login: 'jiaotong', name: '段演示' }]);
    await pool.end();
    await act.db.roleGrant.create({
      data: { accountId, role: 'HANDLER', roleClass: 'ORDINARY', organId: world.roads.id },
    });
    await expect(
      endInRegister(act, 'organ', { id: world.roads.id, version: 1 }, { validTo: '2030-01-01' }),
    ).rejects.toThrow('届时仍有账号角色 1 个、在办建议 1 个（关于改造临崖路段安全防护设施的建议）依附于它');
  });

  it('is not repeated', async () => {
    const id = await add.organ();
    await endInRegister(act, 'organ', { id, version: 1 }, { validTo: '2024-05-01' });
    await expect(endInRegister(act, 'organ', { id, version: 2 }, { validTo: '2024-06-01' })).rejects.toMatchObject({
      field: 'validTo',
    });
  });

  it('is undone by changing the end', async () => {
    const id = await add.organ();
    await endInRegister(act, 'organ', { id, version: 1 }, { validTo: '2024-05-01' });
    await changeInRegister(act, 'organ', { id, version: 2 }, { validTo: null });
    expect(await act.db.organ.findUnique({ where: { id } })).toMatchObject({ validTo: null, version: 3 });
  });

  it('and adding under the entry at the same moment never leaves one that outlasts it', async () => {
    const organ = await add.organ();
    const person = await add.person();
    const both = await Promise.allSettled([
      add.post(person, organ),
      endInRegister(act, 'organ', { id: organ, version: 1 }, { validTo: '2026-01-01' }),
    ]);
    expect(both.map((b) => b.status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});
