import {
  IllegalMove,
  type ImportKind,
  Invalid,
  importKinds,
  isRegisterKind,
  NotAllowed,
  NotFound,
  Stale,
} from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Act } from '../act.ts';
import { changeInRegister } from '../register/changeRegister.ts';
import { exported, stagedImport, type TestDatabase, testDatabase, testViewerOf } from '../testing/index.ts';
import { registerEntries } from '../testing/registerEntries.ts';
import { cancelImport } from './openImport.ts';
import { mapImport } from './previewImport.ts';
import { takeInImport } from './takeInImport.ts';

let database: TestDatabase;
let act: Act;
beforeAll(async () => {
  database = await testDatabase();
  const viewer = testViewerOf('茶建华', [{ role: 'STAFF' }]);
  act = { db: database.county(), viewer, origin: {}, now: new Date('2026-03-05T02:00:00Z') };
});
afterAll(() => database.drop());

const add = registerEntries(() => act);
const importOf = (id: string) => act.db.import.findUniqueOrThrow({ where: { id } });
const asked = async (id: string) => ({ id, version: (await importOf(id)).version });
const rowsOf = (importId: string) => act.db.importRow.findMany({ where: { importId }, orderBy: { number: 'asc' } });
/** The states of a row's cells, with what is said of them. */
async function cellsOf(
  importId: string,
  number = 2,
): Promise<Record<string, { state: string; was?: string; say?: Record<string, string> }>> {
  const row = await act.db.importRow.findFirstOrThrow({ where: { importId, number } });
  return row.verdict as never;
}
const people = ['姓名', '性别', '民族', '出生年份'] as const;

describe('taking in', () => {
  it('adds the new, changes the changed and leaves the rest, with one entry of the trail for all', async () => {
    const old = await add.person('李茶花', { birthYear: 1970 });
    const id = await stagedImport(act, 'PERSON', people, [
      ['李　茶花', '女', '彝族', 1970],
      ['岩•罕拉', '男', '傣族', '１９８０'],
      ['普阿山', '男', '汉族', null],
    ]);
    expect(await importOf(id)).toMatchObject({ state: 'PREVIEWED', sameCount: 1, newCount: 2, errorCount: 0 });
    await takeInImport(act, await asked(id));
    const added = await act.db.person.findFirstOrThrow({ where: { name: '岩·罕拉' } });
    expect(added).toMatchObject({ sex: 'MALE', birthYear: 1980, searchText: expect.stringContaining('yhl') });
    expect(await act.db.person.findUnique({ where: { id: old } })).toMatchObject({ version: 1 });
    const trail = await act.db.auditEntry.findMany({ where: { recordId: id, action: 'import.takeIn' } });
    expect(trail).toMatchObject([{ after: { sha256: 'a'.repeat(64), rows: 3, added: 2, changed: 0 } }]);
  });

  it('takes nothing in while one row has an error', async () => {
    const before = await act.db.person.count();
    const id = await stagedImport(act, 'PERSON', people, [
      ['字金花', '女', '白族', 1990],
      ['杨无性别', '人', '汉族', null],
    ]);
    expect(await cellsOf(id, 3)).toMatchObject({ sex: { state: 'ERROR' }, name: { state: 'NEW' } });
    await expect(takeInImport(act, await asked(id))).rejects.toThrow(Invalid);
    expect(await act.db.person.count()).toBe(before);
    expect(await importOf(id)).toMatchObject({ state: 'PREVIEWED', errorCount: 1 });
  });

  it('is done once, whoever else does it at the same moment', async () => {
    const id = await stagedImport(act, 'PERSON', people, [['鲁同时', '男', '汉族', 1966]]);
    const same = await asked(id);
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => takeInImport(act, same)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await act.db.person.count({ where: { name: '鲁同时' } })).toBe(1);
    await expect(takeInImport(act, await asked(id))).rejects.toThrow(IllegalMove);
  });

  it('of the same file a second time changes nothing', async () => {
    const rows = [['蒋再来', '男', '汉族', 1955]] as const;
    await takeInImport(act, await asked(await stagedImport(act, 'PERSON', people, rows)));
    const again = await stagedImport(act, 'PERSON', people, rows);
    expect(await importOf(again)).toMatchObject({ sameCount: 1, addCount: 0, changeCount: 0 });
    await expect(takeInImport(act, await asked(again))).rejects.toThrow('完全相同');
  });

  it('after a change of the register is refused and previewed anew, but goes on when the change was elsewhere', async () => {
    const person = await add.person('字变化', { birthYear: 1971 });
    const rows = [['字变化', '女', '汉族', 1971]] as const;
    const id = await stagedImport(act, 'PERSON', people, rows);
    expect(await cellsOf(id)).toMatchObject({ ethnicGroup: { state: 'CHANGED', was: '彝族' } });
    await changeInRegister(act, 'person', { id: person, version: 1 }, { ethnicGroup: '白族' });
    await expect(takeInImport(act, await asked(id))).rejects.toThrow(Stale);
    expect(await cellsOf(id)).toMatchObject({ ethnicGroup: { state: 'CHANGED', was: '白族' } });
    await add.organ();
    await takeInImport(act, await asked(id));
    expect(await act.db.person.findUnique({ where: { id: person } })).toMatchObject({
      ethnicGroup: '汉族',
      version: 3,
    });
  });

  it('is refused to whoever may not, and shows nothing to them or to another county', async () => {
    const id = await stagedImport(act, 'PERSON', people, [['普不许', '女', '彝族', 1980]]);
    const handler = { ...act, viewer: testViewerOf('张办事', [{ role: 'HANDLER' }]) };
    await expect(takeInImport(handler, await asked(id))).rejects.toThrow(NotFound);
    await expect(stagedImport(handler, 'PERSON', people, [])).rejects.toThrow(NotAllowed);
    const elsewhere = { ...act, db: database.county('530521') };
    await expect(takeInImport(elsewhere, await asked(id))).rejects.toThrow(NotFound);
    await cancelImport(act, await asked(id));
    expect(await importOf(id)).toMatchObject({ state: 'CANCELLED' });
    expect(await rowsOf(id)).toEqual([]);
  });
});

describe('recognising', () => {
  it('tells namesakes apart by the year of birth, and asks for it where it is missing', async () => {
    await add.person('李同名', { birthYear: 1960 });
    await add.person('李同名', { birthYear: 1961 });
    const id = await stagedImport(act, 'PERSON', people, [
      ['李同名', '女', '彝族', 1961],
      ['李同名', '女', '彝族', null],
      ['李同名', '女', '彝族', 1999],
    ]);
    expect((await rowsOf(id)).map(({ state, effect }) => [state, effect])).toEqual([
      ['SAME', 'NONE'],
      ['ERROR', 'NONE'],
      ['ERROR', 'NONE'],
    ]);
  });

  it('refuses two rows that are one, and names the first', async () => {
    const id = await stagedImport(act, 'PERSON', people, [
      ['字两次', '女', '彝族', 1990],
      ['字 两次', '女', '彝族', 1990],
    ]);
    expect((await cellsOf(id, 3)).name?.say?.['zh-CN']).toContain('第 2 行');
  });

  it('finds what an organ stands under also below it in the file', async () => {
    const id = await stagedImport(
      act,
      'ORGAN',
      ['类别', '全称', '简称', '上级机构'],
      [
        ['政府工作部门', '某县林草局', '林草局', '某县人民政府'],
        ['县人民政府', '某县人民政府', '县政府', null],
      ],
    );
    expect(await importOf(id)).toMatchObject({ newCount: 2, errorCount: 0 });
    await takeInImport(act, await asked(id));
    const organ = await act.db.organ.findFirst({ where: { name: '某县林草局' }, include: { parent: true } });
    expect(organ?.parent?.shortName).toBe('县政府');
  });

  it('says of a formula, a code that is none and a name that nobody bears what to do', async () => {
    await add.township('530524101');
    const headings = ['乡镇', '行政区划代码', '类别', '名称'];
    const id = await stagedImport(act, 'VILLAGE', headings, [
      ['没有镇', '530524101201', '村民委员会', '新寨村'],
      ['镇530524101', 53052410, '村民委员会', '旧寨村'],
      ['530524101', '530524102201', '村民委员会', { unfit: 'FORMULA' }],
    ]);
    expect((await cellsOf(id, 2)).townshipId?.say?.['zh-CN']).toContain('没有叫“没有镇”的乡镇');
    expect((await cellsOf(id, 3)).code?.say?.['zh-CN']).toBe('行政区划代码是 12 位数字。');
    expect((await cellsOf(id, 4)).name?.say?.['zh-CN']).toContain('公式');
  });
});

describe('a file of a county’s own', () => {
  it('waits until somebody says which column is which, and is known by its headings ever after', async () => {
    const headings = ['序号', '名字', '男女', '族别'];
    const first = await stagedImport(act, 'PERSON', headings, [[1, '王自有', '男', '汉族']]);
    expect(await importOf(first)).toMatchObject({ state: 'READ', mapping: null });
    const twice = ['name', 'name', 'sex', 'ethnicGroup'];
    await expect(mapImport(act, await asked(first), twice, true)).rejects.toThrow(Invalid);
    await mapImport(act, await asked(first), [null, 'name', 'sex', 'ethnicGroup'], true);
    expect(await importOf(first)).toMatchObject({ state: 'PREVIEWED', newCount: 1 });
    const next = await stagedImport(act, 'PERSON', headings, [[1, '王再有', '男', '汉族']]);
    expect(await importOf(next)).toMatchObject({ state: 'PREVIEWED', newCount: 1 });
  });
});

describe('what is exported', () => {
  it.each(importKinds.filter(isRegisterKind))(
    'and brought in again as %s changes nothing',
    async (kind: ImportKind) => {
      const township = await add.township();
      const { code } = await act.db.township.findUniqueOrThrow({ where: { id: township } });
      const village = {
        townshipId: township,
        code: `${code}201`,
        kind: 'VILLAGERS_COMMITTEE',
        name: '新寨 （东）村',
      } as const;
      await add.entry('village', { ...village, validFrom: '2021-12-01' });
      const { termId, personId, deputyId } = await add.mandate();
      await add.post(personId, await add.organ(undefined, { townshipId: township }));
      await add.membership(deputyId, await add.delegation(termId));
      await add.entry('deputyGroup', { termId, name: '第一 小组', validFrom: '2021-12-01' });
      const { headings, rows } = await exported(act, kind, '2026-03-05');
      const id = await stagedImport(act, kind, headings, rows);
      const { sameCount, rowCount, errorCount } = await importOf(id);
      const wrong = await act.db.importRow.findMany({ where: { importId: id, state: { not: 'SAME' } } });
      expect(wrong.map(({ verdict }) => verdict)).toEqual([]);
      expect({ sameCount, errorCount }).toEqual({ sameCount: rowCount, errorCount: 0 });
      expect(rowCount).toBeGreaterThan(0);
    },
  );
});
