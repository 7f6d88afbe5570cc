import { Invalid, NotAllowed, screeningPoints } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../newId.ts';
import { delegationInSession } from '../testing/delegationInSession.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { preScreenSuggestion } from './preScreenSuggestion.ts';
import { redirectSuggestion } from './redirectSuggestion.ts';
import { acceptSuggestion } from './screenSuggestion.ts';
import { visibleSuggestions } from './visibleTo.ts';
import { withdrawSuggestion } from './withdrawSuggestion.ts';

let { by, database, deputy, read, world } = {} as Stage;

beforeAll(async () => {
  ({ by, database, deputy, read, world } = await openStage());
});
afterAll(() => database.drop());

const sees = (viewer: typeof world.staff, id: string) =>
  world.db.suggestion.count({ where: { id, AND: visibleSuggestions(viewer) } });

describe('withdrawing', () => {
  it('keeps the number, which is never given again', async () => {
    const s = await deputy.suggestionIn('ACCEPTED');
    await withdrawSuggestion(by(deputy.viewer), s, '问题已经解决');
    const next = await deputy.suggestionIn('ACCEPTED');
    expect(await read(s.id)).toMatchObject({ state: 'WITHDRAWN', officialNumber: s.officialNumber });
    expect(next.number).toBe((s.number ?? 0) + 1);
  });

  it('wants a reason once others know of it, and tells it', async () => {
    const s = await deputy.suggestionIn('SUBMITTED');
    await expect(withdrawSuggestion(by(deputy.viewer), s, '')).rejects.toBeInstanceOf(Invalid);
    await withdrawSuggestion(by(deputy.viewer), s, '问题已经解决');
    expect((await read(s.id)).events.at(-1)).toMatchObject({ move: 'withdraw', reason: '问题已经解决' });
    expect(await sees(world.staff, s.id)).toBe(1);
  });

  it('a draft needs none, and nobody else sees that it was', async () => {
    const s = await deputy.suggestionIn('DRAFT');
    await withdrawSuggestion(by(deputy.viewer), s, '');
    expect((await read(s.id)).state).toBe('WITHDRAWN');
    expect(await sees(world.staff, s.id)).toBe(0);
    expect(await sees(deputy.viewer, s.id)).toBe(1);
  });

  it('takes it out of a batch that is being prepared, not out of one that was handed over', async () => {
    const s = await deputy.suggestionIn('ACCEPTED');
    const batch = (state: string) =>
      world.db.handOverBatch.create({
        data: {
          name: '交办会',
          heldOn: world.now(),
          state,
          screenerId: world.committee.id,
          createdAt: world.now(),
          createdByName: '周演示',
          items: { create: { suggestionId: s.id, organId: world.inspection.id } },
        },
      });
    const [preparing, past] = [await batch('PREPARING'), await batch('HANDED_OVER')];
    await withdrawSuggestion(by(deputy.viewer), s, '问题已经解决');
    const items = await world.db.batchItem.findMany({ where: { suggestionId: s.id } });
    expect(items.map((item) => item.batchId)).toEqual([past.id]);
    expect(preparing.id).not.toBe(past.id);
  });
});

it('redirecting tells the channel and why', async () => {
  const s = await deputy.suggestionIn('SUBMITTED');
  await redirectSuggestion(by(world.staff), s, 'JUDICIAL', '案件正在法院审理');
  expect((await read(s.id)).events.at(-1)).toMatchObject({
    move: 'redirect',
    reason: '案件正在法院审理',
    facts: { channel: 'JUDICIAL' },
  });
});

describe('in session', () => {
  const inSession = async () => {
    const at = await delegationInSession(world, `田园代表团${newId()}`);
    return { ...at, s: await at.raise(await deputy.suggestionIn('SUBMITTED')) };
  };

  it('the delegation’s clerk checks first, and says what to amend', async () => {
    const { s, delegation, clerk } = await inSession();
    await expect(preScreenSuggestion(by(clerk), s, { isInOrder: false, comment: '' })).rejects.toBeInstanceOf(Invalid);
    await preScreenSuggestion(by(clerk), s, { isInOrder: false, comment: '请写明路段' });
    const after = await read(s.id);
    expect(after.state).toBe('SUBMITTED');
    expect(after.events.at(-1)).toMatchObject({
      move: 'preScreen',
      reason: '请写明路段',
      actorBody: delegation.name,
      facts: { isInOrder: false },
    });
  });

  it('another delegation’s clerk does not, nor anybody in recess', async () => {
    const { s } = await inSession();
    const { clerk: other } = await inSession();
    const check = { isInOrder: true, comment: '' };
    await expect(preScreenSuggestion(by(other), s, check)).rejects.toBeTruthy();
    const { s: recess, clerk } = await inSession();
    await world.db.suggestion.update({ where: { id: recess.id }, data: { raisedIn: 'RECESS', sessionId: null } });
    await expect(preScreenSuggestion(by(clerk), recess, check)).rejects.toBeInstanceOf(NotAllowed);
  });

  it('the secretariat accepts also what the delegation has not checked yet', async () => {
    const { s } = await inSession();
    await acceptSuggestion(by(world.staff), s, screeningPoints);
    expect((await read(s.id)).officialNumber).toBe('县十八届人大六次会议第0001号');
  });

  it('twenty accepted at once, of the session and the recess, are numbered without gap or double in each series', async () => {
    const { raise } = await inSession();
    const raised = () => deputy.suggestionIn('SUBMITTED').then(raise);
    const ofSession = await Promise.all(Array.from({ length: 20 }, raised));
    const ofRecess = await Promise.all(Array.from({ length: 20 }, () => deputy.suggestionIn('SUBMITTED')));
    const all = [...ofSession, ...ofRecess].map((s) => s.id);
    const asked = await world.db.suggestion.findMany({
      where: { id: { in: all } },
      select: { id: true, version: true },
    });
    await Promise.all(asked.map((one) => acceptSuggestion(by(world.staff), one, screeningPoints)));
    const series = await world.db.numberSeries.findMany({ include: { suggestions: { orderBy: { number: 'asc' } } } });
    expect(series).toHaveLength(2);
    for (const { last, suggestions } of series) {
      expect(suggestions.map((s) => s.number)).toEqual(Array.from({ length: last }, (_, i) => i + 1));
      expect(last).toBeGreaterThanOrEqual(20);
    }
  });
});
