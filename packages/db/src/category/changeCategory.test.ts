import { NotAllowed, NotFound, Stale } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../newId.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { addCategory, changeCategory } from './changeCategory.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.database.drop());

const staff = () => stage.by(stage.world.staff);
const read = (id: string) => stage.world.db.category.findFirstOrThrow({ where: { id } });

describe('a category', () => {
  it('is added once per key, at the end, with an entry of the audit trail', async () => {
    const key = newId();
    const [one, other] = await Promise.all([addCategory(staff(), key, '水利'), addCategory(staff(), key, '水利')]);
    expect(other).toBe(one);
    const highest = await stage.world.db.category.findFirst({ orderBy: { sortOrder: 'desc' } });
    expect(highest?.id).toBe(one);
    const entry = await stage.world.db.auditEntry.findFirst({ where: { recordId: one } });
    expect(entry).toMatchObject({ action: 'category.add', after: { name: '水利', isActive: true } });
  });

  it('is renamed, moved and taken out of use by staff alone, with the version that was read', async () => {
    const id = await addCategory(staff(), newId(), '文旅');
    const change = { name: '文化旅游', sortOrder: 2, isActive: false };
    const byUnit = changeCategory(stage.by(stage.world.coordinator), { id, version: 1 }, change);
    await expect(byUnit).rejects.toBeInstanceOf(NotAllowed);
    await changeCategory(staff(), { id, version: 1 }, change);
    expect(await read(id)).toMatchObject({ ...change, version: 2 });
    await expect(changeCategory(staff(), { id, version: 1 }, change)).rejects.toBeInstanceOf(Stale);
    await expect(changeCategory(staff(), { id: newId(), version: 1 }, change)).rejects.toBeInstanceOf(NotFound);
  });

  it('bears a name of its own, within its bounds', async () => {
    const id = await addCategory(staff(), newId(), '林业');
    for (const name of ['林', '长'.repeat(21), '林业']) {
      await expect(addCategory(staff(), newId(), name)).rejects.toMatchObject({ field: 'name' });
    }
    const change = { name: '林业', sortOrder: 1000, isActive: true };
    await expect(changeCategory(staff(), { id, version: 1 }, change)).rejects.toMatchObject({ field: 'sortOrder' });
  });

  it('the last one in use stays in use, also when two are taken out at once', async () => {
    const all = await stage.world.db.category.findMany({ where: { isActive: true } });
    const done = await Promise.allSettled(
      all.map(({ id, version, name, sortOrder }) =>
        changeCategory(staff(), { id, version }, { name, sortOrder, isActive: false }),
      ),
    );
    expect(done.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(await stage.world.db.category.count({ where: { isActive: true } })).toBe(1);
  });
});
