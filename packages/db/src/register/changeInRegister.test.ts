import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Act } from '../act.ts';
import { newId } from '../newId.ts';
import { type TestDatabase, testDatabase, testViewerOf } from '../testing/index.ts';
import { registerEntries } from '../testing/registerEntries.ts';
import { changeInRegister } from './changeRegister.ts';

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

describe('changing', () => {
  it('leaves fields out of the change as they are, and empties those that are null', async () => {
    const parentId = await add.organ();
    const id = await add.organ('县粮食局', { parentId, handedThroughId: parentId });
    await changeInRegister(act, 'organ', { id, version: 1 }, { name: '县粮食和物资储备局', parentId: null });
    const row = await act.db.organ.findUnique({ where: { id } });
    expect(row).toMatchObject({ name: '县粮食和物资储备局', parentId: null, handedThroughId: parentId, version: 2 });
    expect(row?.searchText).toContain('xlshwzcbj');
    const audit = await act.db.auditEntry.findFirst({ where: { recordId: id, action: 'organ.change' } });
    expect(audit).toMatchObject({
      before: { name: '县粮食局', parentId },
      after: { name: '县粮食和物资储备局', parentId: null },
    });
  });

  it('by two at once is done for one; the other is told that it is stale', async () => {
    const id = await add.organ();
    const change = (name: string) => changeInRegister(act, 'organ', { id, version: 1 }, { name });
    const done = await Promise.allSettled([change('甲局'), change('乙局')]);
    expect(done.map((d) => d.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(done.find((d) => d.status === 'rejected')).toMatchObject({ reason: { name: 'Stale' } });
    expect(await act.db.organ.findUnique({ where: { id } })).toMatchObject({ version: 2 });
  });

  it('of a person’s name reaches all that is found by it', async () => {
    const { personId, deputyId, termId } = await add.mandate();
    const postId = await add.post(personId, await add.organ());
    const membershipId = await add.membership(deputyId, await add.delegation(termId));
    await changeInRegister(act, 'person', { id: personId, version: 1 }, { name: '单玉茶' });
    const where = { searchText: { contains: 'shanyucha' } };
    expect(await act.db.post.count({ where: { id: postId, ...where } })).toBe(1);
    expect(await act.db.deputy.count({ where: { id: deputyId, ...where } })).toBe(1);
    expect(await act.db.membership.count({ where: { id: membershipId, ...where } })).toBe(1);
  });

  it('never changes what the entry is of', async () => {
    const { deputyId: id, personId } = await add.mandate();
    await changeInRegister(act, 'deputy', { id, version: 1 }, { personId: await add.person() });
    expect(await act.db.deputy.findUnique({ where: { id } })).toMatchObject({ personId });
  });

  it('refuses an organ above itself, however far', async () => {
    const top = await add.organ();
    const middle = await add.organ('中层', { parentId: top });
    const low = await add.organ('基层', { parentId: middle });
    for (const parentId of [top, low]) {
      await expect(changeInRegister(act, 'organ', { id: top, version: 1 }, { parentId })).rejects.toMatchObject({
        field: 'parentId',
      });
    }
  });

  it('keeps a telephone number out of the audit trail but for its ends', async () => {
    const id = await add.person('字光明', { phone: '13887511234' });
    const audit = await act.db.auditEntry.findFirst({ where: { recordId: id } });
    expect(audit?.after).toMatchObject({ phone: '138****1234' });
  });

  it('of what is not there is answered as not found', async () => {
    await expect(changeInRegister(act, 'organ', { id: newId(), version: 1 }, {})).rejects.toMatchObject({
      name: 'NotFound',
    });
  });
});
