import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Act } from '../act.ts';
import { newId } from '../newId.ts';
import { type TestDatabase, testDatabase, testViewerOf } from '../testing/index.ts';
import { registerEntries, since } from '../testing/registerEntries.ts';
import { addToRegister } from './changeRegister.ts';

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

describe('adding', () => {
  it('writes the entry with what searches look into, and its audit entry', async () => {
    const id = await add.organ('县水务局');
    const row = await act.db.organ.findUnique({ where: { id } });
    expect(row).toMatchObject({
      name: '县水务局',
      searchText: '县水务局 xianshuiwuju xswj 县水务局 xianshuiwuju xswj',
      version: 1,
      validTo: null,
    });
    const audit = await act.db.auditEntry.findFirst({ where: { recordId: id } });
    expect(audit).toMatchObject({
      action: 'organ.add',
      noun: 'Organ',
      actorId: act.viewer.accountId,
      actorName: '茶建华',
      before: null,
      after: { name: '县水务局', validFrom: since },
      origin: { requestId: 'r1', ip: '10.0.0.1' },
    });
  });

  it('twice with one key adds once and answers the same entry, also at the same moment', async () => {
    const key = newId();
    const input = { kind: 'COURT', name: '县人民法院', shortName: '县法院', validFrom: since } as const;
    const ids = await Promise.all([1, 2, 3].map(() => addToRegister(act, 'organ', input, key)));
    expect(new Set([...ids, await addToRegister(act, 'organ', input, key)]).size).toBe(1);
    expect(await act.db.organ.count({ where: { kind: 'COURT' } })).toBe(1);
    expect(await act.db.auditEntry.count({ where: { recordId: ids[0] ?? '' } })).toBe(1);
  });

  it('is refused without a key, or with one that is too long', async () => {
    const input = { kind: 'COURT', name: '县人民法院', shortName: '县法院', validFrom: since } as const;
    for (const key of ['', 'k'.repeat(101)]) {
      await expect(addToRegister(act, 'organ', input, key)).rejects.toMatchObject({ field: 'idempotencyKey' });
    }
  });

  it('is for staff alone', async () => {
    const deputy = registerEntries(() => ({ ...act, viewer: testViewerOf('罗秀英', [{ role: 'DEPUTY' }]) }));
    await expect(deputy.organ()).rejects.toMatchObject({ name: 'NotAllowed' });
  });

  it('puts an entry without a place in the list after those that it stands with', async () => {
    const parentId = await add.organ();
    await add.organ('甲室', { parentId, sortOrder: 70 });
    await add.organ('别处', { sortOrder: 900 });
    const id = await add.organ('乙室', { parentId });
    expect(await act.db.organ.findUnique({ where: { id } })).toMatchObject({ sortOrder: 71 });
  });

  it('refuses a reference to what is not there, or is another county’s', async () => {
    await expect(add.organ('下级', { parentId: newId() })).rejects.toMatchObject({
      name: 'Invalid',
      field: 'parentId',
    });
    const other = { ...act, db: database.county('530521'), viewer: { ...act.viewer, jurisdiction: '530521' } };
    const input = { kind: 'COURT', name: '施甸县人民法院', shortName: '施甸法院', validFrom: since } as const;
    const foreign = await addToRegister(other, 'organ', input, newId());
    await expect(add.organ('下级', { parentId: foreign })).rejects.toMatchObject({
      name: 'Invalid',
      field: 'parentId',
    });
  });

  it('refuses an entry that would outlast what it rests on, and says since when that is gone', async () => {
    const organ = await add.organ('旧办公室', { validTo: '2024-01-01' });
    const person = await add.person();
    await expect(add.post(person, organ)).rejects.toMatchObject({
      field: 'organId',
      message: '“旧办公室”自2024年1月1日（周一）起已终止，不能延续到那以后。',
    });
    await expect(add.post(person, organ, { validTo: '2023-06-01' })).resolves.toEqual(expect.any(String));
  });

  it('lets an organ follow one that has ended', async () => {
    const predecessorId = await add.organ('旧局', { validTo: '2024-01-01' });
    await expect(add.organ('新局', { predecessorId, validFrom: '2024-01-01' })).resolves.toEqual(expect.any(String));
  });

  it('refuses a code that another entry has', async () => {
    await add.township('530524999');
    await expect(add.township('530524999')).rejects.toMatchObject({ name: 'Invalid', field: 'code' });
  });

  it('refuses a township’s code of another county, and a village’s of another township', async () => {
    await expect(add.township('530521101')).rejects.toMatchObject({ field: 'code' });
    const townshipId = await add.township('530524998');
    const village = { townshipId, kind: 'VILLAGERS_COMMITTEE', name: '新寨村', validFrom: since } as const;
    await expect(addToRegister(act, 'village', { ...village, code: '530524997201' }, newId())).rejects.toMatchObject({
      field: 'code',
    });
    await expect(addToRegister(act, 'village', { ...village, code: '530524998201' }, newId())).resolves.toEqual(
      expect.any(String),
    );
  });

  it('gives terms to congresses alone, one at a time', async () => {
    await expect(add.term(await add.organ())).rejects.toMatchObject({ field: 'congressId' });
    const congress = await add.congress();
    await add.term(congress, 17, { validFrom: '2016-12-01', validTo: since });
    await add.term(congress, 18);
    await expect(add.term(congress, 19, { validFrom: '2026-12-01' })).rejects.toMatchObject({ field: 'validFrom' });
    await expect(add.term(congress, 16, { validFrom: '2010-01-01', validTo: '2017-01-01' })).rejects.toMatchObject({
      field: 'validFrom',
    });
  });

  it('refuses a session before its term', async () => {
    const termId = await add.term(await add.congress());
    await expect(
      addToRegister(act, 'session', { termId, ordinal: 1, validFrom: '2021-11-30' }, newId()),
    ).rejects.toMatchObject({ field: 'validFrom' });
  });
});
