import { NotAllowed, Stale } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBoard } from '../board/boards.ts';
import { readDrawPercent } from '../look-back/drawLookBacks.ts';
import { countStatements, testViewerOf } from '../testing/index.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { changeLetterhead, readLetterhead } from './letterhead.ts';
import { changeReplyClassLabels, readReplyClassLabels } from './replyClassLabels.ts';
import { changeSetting, readSettings } from './settings.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.database.drop());

const percent = { key: 'lookBack.drawPercent' } as const;
const smallest = { key: 'board.smallestCompared' } as const;
const staff = () => stage.by(stage.world.staff);
const held = async (key: string) => (await readSettings(stage.world.db)).find((each) => each.key === key);

describe('a setting of the county', () => {
  it('is its default until it is set, then what was set, with an entry of the audit trail', async () => {
    expect(await held(percent.key)).toEqual({ ...percent, value: 20, version: 0 });
    await changeSetting(staff(), { ...percent, version: 0 }, 30);
    expect(await held(percent.key)).toEqual({ ...percent, value: 30, version: 1 });
    await changeSetting(staff(), { ...percent, version: 1 }, 35);
    expect(await readDrawPercent(stage.world.db)).toBe(35);
    const entry = await stage.world.db.auditEntry.findFirst({
      where: { action: 'settings.change' },
      orderBy: { seq: 'desc' },
    });
    expect(entry).toMatchObject({ before: { ...percent, value: 30 }, after: { ...percent, value: 35 } });
  });

  it('is changed by staff alone, within its bounds', async () => {
    for (const role of ['SYSTEM_ADMIN', 'COORDINATOR', 'COUNTY_LEADER', 'DEPUTY'] as const) {
      const by = stage.by(testViewerOf('外人', [{ role }]));
      await expect(changeSetting(by, { ...smallest, version: 0 }, 5)).rejects.toBeInstanceOf(NotAllowed);
    }
    for (const value of [1, 101, 2.5]) {
      await expect(changeSetting(staff(), { ...smallest, version: 0 }, value)).rejects.toMatchObject({
        field: 'value',
      });
    }
  });

  it('by two at once is set by one; the other is told that it is stale', async () => {
    const done = await Promise.allSettled(
      [5, 6].map((value) => changeSetting(staff(), { ...smallest, version: 0 }, value)),
    );
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(done.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(Stale) });
    await expect(changeSetting(staff(), { ...smallest, version: 7 }, 8)).rejects.toBeInstanceOf(Stale);
  });

  it('bands a board at once, still in one statement', async () => {
    for (let i = 0; i < 2; i++) await stage.deputy.suggestionIn('HANDLING');
    const version = (await held(smallest.key))?.version ?? 0;
    const read = () => readBoard(stage.world.db, stage.world.staff, 'CATEGORY', {}, stage.world.now());
    await changeSetting(staff(), { ...smallest, version }, 3);
    expect((await read()).total.band).toBe('FEW');
    await changeSetting(staff(), { ...smallest, version: version + 1 }, 2);
    const { result, statements } = await countStatements(stage.world.db, read);
    expect(result).toMatchObject({ smallestCompared: 2, total: { band: 'COMPARED' } });
    expect(statements).toHaveLength(1);
  });
});

describe('the words for the classes of a reply', () => {
  it('are the usual ones until the county says its own, which staff alone change, with an entry of the audit trail', async () => {
    const { db } = stage.world;
    expect(await readReplyClassLabels(db)).toEqual({ labels: {}, version: 0 });
    await changeReplyClassLabels(staff(), 0, { A: '所提问题已经解决' });
    expect(await readReplyClassLabels(db)).toEqual({ labels: { A: '所提问题已经解决' }, version: 1 });
    const entry = await db.auditEntry.findFirst({ where: { action: 'settings.change' }, orderBy: { seq: 'desc' } });
    expect(entry).toMatchObject({ before: { value: {} }, after: { value: { A: '所提问题已经解决' } } });
    const deputy = stage.by(testViewerOf('外人', [{ role: 'DEPUTY' }]));
    await expect(changeReplyClassLabels(deputy, 1, {})).rejects.toBeInstanceOf(NotAllowed);
    await expect(changeReplyClassLabels(staff(), 0, {})).rejects.toBeInstanceOf(Stale);
    await expect(changeReplyClassLabels(staff(), 1, { B: '短' })).rejects.toMatchObject({ field: 'B' });
  });
});

describe('the letterhead', () => {
  it('is as usual until the county sets it, which staff alone do, with an entry of the audit trail', async () => {
    const { db } = stage.world;
    expect(await readLetterhead(db)).toEqual({ letterhead: {}, version: 0 });
    await changeLetterhead(staff(), 0, { head: '县人大办公室', contact: ' ' });
    expect(await readLetterhead(db)).toEqual({ letterhead: { head: '县人大办公室' }, version: 1 });
    const entry = await db.auditEntry.findFirst({ where: { action: 'settings.change' }, orderBy: { seq: 'desc' } });
    expect(entry).toMatchObject({
      before: { value: {} },
      after: { key: 'letter.head', value: { head: '县人大办公室' } },
    });
    const deputy = stage.by(testViewerOf('外人', [{ role: 'DEPUTY' }]));
    await expect(changeLetterhead(deputy, 1, {})).rejects.toBeInstanceOf(NotAllowed);
    await expect(changeLetterhead(staff(), 0, {})).rejects.toBeInstanceOf(Stale);
    await expect(changeLetterhead(staff(), 1, { head: '长'.repeat(41) })).rejects.toMatchObject({ field: 'head' });
  });
});
