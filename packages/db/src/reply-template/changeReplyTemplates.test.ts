import { NotAllowed, NotFound, Stale } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../newId.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { addReplyTemplate, changeReplyTemplate } from './changeReplyTemplates.ts';

let stage: Stage;
let roads: string;
beforeAll(async () => {
  stage = await openStage();
  roads = stage.world.roads.id;
});
afterAll(() => stage.database.drop());

const handler = () => stage.by(stage.world.handler);
const staff = () => stage.by(stage.world.staff);
const draft = (name: string) => ({ name, replyClass: null, body: '{{领衔代表}}代表：《{{标题}}》收悉，现答复如下。' });
const add = (name: string) => addReplyTemplate(handler(), newId(), roads, draft(name));
const read = (id: string) => stage.world.db.replyTemplate.findFirstOrThrow({ where: { id } });

describe('a template of replies', () => {
  it('is added once per key, with an entry of the audit trail', async () => {
    const key = newId();
    const asked = () => addReplyTemplate(handler(), key, roads, draft('一般答复'));
    const [one, other] = await Promise.all([asked(), asked()]);
    expect(other).toBe(one);
    expect(await read(one)).toMatchObject({ unitId: roads, isActive: true, version: 1, changedByName: '段演示' });
    const entry = await stage.world.db.auditEntry.findFirst({ where: { recordId: one } });
    expect(entry).toMatchObject({ action: 'replyTemplate.add', after: { name: '一般答复', unitId: roads } });
  });

  it('is kept by the unit’s own people, that of the county by staff, and by nobody else', async () => {
    const id = await add('道路类');
    const ofCounty = await addReplyTemplate(staff(), newId(), null, draft('全县通用'));
    const change = { ...draft('改名'), isActive: true };
    for (const who of [stage.town.handler, stage.town.clerk, stage.world.coordinator, stage.world.stranger]) {
      await expect(addReplyTemplate(stage.by(who), newId(), roads, draft('外人'))).rejects.toBeInstanceOf(NotAllowed);
      await expect(addReplyTemplate(stage.by(who), newId(), null, draft('外人'))).rejects.toBeInstanceOf(NotAllowed);
      await expect(changeReplyTemplate(stage.by(who), { id, version: 1 }, change)).rejects.toBeInstanceOf(NotFound);
    }
    await expect(changeReplyTemplate(staff(), { id, version: 1 }, change)).rejects.toBeInstanceOf(NotFound);
    await expect(changeReplyTemplate(handler(), { id: ofCounty, version: 1 }, change)).rejects.toBeInstanceOf(
      NotAllowed,
    );
  });

  it('is refused with a place that there is not, a text too short, or a class that is not offered', async () => {
    const tried = (more: object) => addReplyTemplate(handler(), newId(), roads, { ...draft('试试'), ...more });
    await expect(tried({ body: '{{电话}}请打这个电话联系我们' })).rejects.toMatchObject({ field: 'body' });
    await expect(tried({ body: '短' })).rejects.toMatchObject({ field: 'body' });
    await expect(tried({ replyClass: 'D' })).rejects.toMatchObject({ field: 'replyClass' });
  });

  it('is changed with the version that was read; by two at once, by one of them', async () => {
    const id = await add('两人同改');
    const change = (name: string) =>
      changeReplyTemplate(handler(), { id, version: 1 }, { ...draft(name), isActive: true });
    const done = await Promise.allSettled([change('甲改的'), change('乙改的')]);
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(done.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(Stale) });
    expect(await read(id)).toMatchObject({ version: 2 });
  });

  it('bears a name once among those of its keeper in use; one out of use gives it up until it comes back', async () => {
    const id = await add('同名');
    await expect(add('同名')).rejects.toMatchObject({ field: 'name' });
    await addReplyTemplate(staff(), newId(), null, draft('同名'));
    await expect(addReplyTemplate(staff(), newId(), null, draft('同名'))).rejects.toMatchObject({ field: 'name' });
    await changeReplyTemplate(handler(), { id, version: 1 }, { ...draft('同名'), isActive: false });
    await add('同名');
    const back = changeReplyTemplate(handler(), { id, version: 2 }, { ...draft('同名'), isActive: true });
    await expect(back).rejects.toMatchObject({ field: 'name' });
  });
});
