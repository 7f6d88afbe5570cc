import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type DraftCopy, type DraftDoor, DraftKeeper, type DraftState, type SaveOutcome } from './DraftKeeper.ts';
import { type DraftWork, newWork } from './DraftWork.ts';

const pauses = { untilSaved: 1500, untilRetried: 15_000 };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A server that keeps one draft and counts its versions, as ours does. */
class Server implements DraftDoor {
  readonly received: string[] = [];
  version = 0;
  isReachable = true;
  losesAnswers = false;
  text = '';

  async begin(_key: string, _leadDeputyId: string, work: DraftWork): Promise<SaveOutcome> {
    if (!this.isReachable) return { kind: 'unreachable' };
    this.received.push(`begin ${work.content.body}`);
    if (this.version === 0) this.#write(work);
    return this.#answer();
  }

  async revise(_id: string, version: number, work: DraftWork): Promise<SaveOutcome> {
    if (!this.isReachable) return { kind: 'unreachable' };
    this.received.push(`revise ${version} ${work.content.body}`);
    if (version !== this.version) return { kind: 'stale' };
    this.#write(work);
    return this.#answer();
  }

  async read() {
    return { version: this.version, content: { ...newWork('d1').content, body: this.text } };
  }

  #write(work: DraftWork): void {
    this.version += 1;
    this.text = work.content.body;
  }

  #answer(): SaveOutcome {
    if (this.losesAnswers) return { kind: 'unreachable' };
    return { kind: 'saved', suggestionId: 's1', version: this.version, screener: '代表工作委员会' };
  }
}

function newCopy(change: Partial<DraftCopy> = {}): DraftCopy {
  const work = newWork('d1');
  return {
    key: 'k1',
    wasTried: false,
    suggestionId: null,
    version: 0,
    screener: null,
    isDirty: false,
    coSigners: [],
    work,
    ...change,
  };
}

function keeping(server: Server, start: DraftState = { copy: newCopy(), saving: { kind: 'idle' } }) {
  const kept: (DraftCopy | null)[] = [];
  const keeper = new DraftKeeper(start, server, (copy) => kept.push(copy), pauses);
  return { keeper, kept };
}

it('every word is on the device at once and on the server a moment after the last', async () => {
  const server = new Server();
  const { keeper, kept } = keeping(server);
  keeper.change({ body: '路' });
  keeper.change({ body: '路坏了' });
  expect(kept.at(-1)?.work.content.body).toBe('路坏了');
  expect(server.received).toEqual([]);
  await vi.advanceTimersByTimeAsync(pauses.untilSaved);
  expect(server.received).toEqual(['begin 路坏了']);
  expect(keeper.state()).toMatchObject({ saving: { kind: 'saved' }, copy: { suggestionId: 's1', isDirty: false } });
});

it('an empty page is not begun on the server', async () => {
  const server = new Server();
  const { keeper } = keeping(server);
  keeper.change({ kind: 'OPINION' });
  keeper.change({ body: '  ' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(server.received).toEqual([]);
});

it('who holds two mandates chooses one before the server is told', async () => {
  const server = new Server();
  const { keeper } = keeping(server, { copy: newCopy({ work: newWork(null) }), saving: { kind: 'idle' } });
  keeper.change({ body: '路' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(keeper.state().saving.kind).toBe('idle');
  keeper.chooseMandate('d2');
  await vi.advanceTimersByTimeAsync(pauses.untilSaved);
  expect(server.received).toEqual(['begin 路']);
});

it('what is written while it is being sent is sent after it, as the next version', async () => {
  const server = new Server();
  const { keeper } = keeping(server);
  keeper.change({ body: '一' });
  const saving = keeper.save();
  keeper.change({ body: '一二' });
  expect(await saving).toBe(true);
  expect(server.received).toEqual(['begin 一', 'revise 1 一二']);
  expect(server.text).toBe('一二');
});

it('without a network the words stay on the device and are sent by themselves later', async () => {
  const server = new Server();
  server.isReachable = false;
  const { keeper, kept } = keeping(server);
  keeper.change({ body: '山里' });
  await vi.advanceTimersByTimeAsync(pauses.untilSaved);
  expect(keeper.state().saving.kind).toBe('unreachable');
  expect(kept.at(-1)).toMatchObject({ isDirty: true, work: { content: { body: '山里' } } });
  server.isReachable = true;
  await vi.advanceTimersByTimeAsync(pauses.untilRetried);
  expect(server.text).toBe('山里');
  expect(keeper.state().saving.kind).toBe('saved');
});

it('when the answer to the beginning was lost, the newer words still replace the older ones', async () => {
  const server = new Server();
  server.losesAnswers = true;
  const { keeper } = keeping(server);
  keeper.change({ body: '旧' });
  await keeper.save();
  server.losesAnswers = false;
  keeper.change({ body: '新' });
  expect(await keeper.save()).toBe(true);
  expect(server.text).toBe('新');
  expect(server.version).toBe(2);
});

it('a saving whose answer was lost is not taken for another device', async () => {
  const server = new Server();
  const { keeper } = keeping(server);
  keeper.change({ body: '一' });
  await keeper.save();
  server.losesAnswers = true;
  keeper.change({ body: '一二' });
  await keeper.save();
  server.losesAnswers = false;
  keeper.change({ body: '一二三' });
  expect(await keeper.save()).toBe(true);
  expect(server.text).toBe('一二三');
  expect(keeper.state()).toMatchObject({ saving: { kind: 'saved' }, copy: { version: 3 } });
});

it('words from another device stop the saving until somebody decides', async () => {
  const server = new Server();
  server.version = 4;
  const { keeper } = keeping(server, {
    copy: newCopy({ suggestionId: 's1', version: 3 }),
    saving: { kind: 'idle' },
  });
  keeper.change({ body: '我的' });
  expect(await keeper.save()).toBe(false);
  expect(keeper.state().saving.kind).toBe('stale');
  keeper.change({ body: '我的话' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(server.received).toEqual(['revise 3 我的']);
  expect(await keeper.keepMine(4)).toBe(true);
  expect(server.text).toBe('我的话');
});

it('taking what stands on the server gives up what was written here', async () => {
  const server = new Server();
  const { keeper } = keeping(server, { copy: newCopy({ suggestionId: 's1', version: 3 }), saving: { kind: 'stale' } });
  const theirs = newCopy({ suggestionId: 's1', version: 4 });
  keeper.takeTheirs({ ...theirs, work: { ...theirs.work, content: { ...theirs.work.content, body: '那边的' } } });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(keeper.state().copy.work.content.body).toBe('那边的');
  expect(server.received).toEqual([]);
});

it('a refusal is told with its field, and the next change is tried again', async () => {
  const server = new Server();
  const refused: SaveOutcome = { kind: 'refused', field: 'title', message: '标题最多 60 个字。' };
  vi.spyOn(server, 'begin').mockResolvedValueOnce(refused);
  const { keeper } = keeping(server);
  keeper.change({ title: '长'.repeat(61) });
  expect(await keeper.save()).toBe(false);
  expect(keeper.state().saving).toEqual(refused);
  keeper.change({ title: '短' });
  expect(await keeper.save()).toBe(true);
});

it('what the device kept and the server lacks is sent when it is opened again', async () => {
  const server = new Server();
  const copy = newCopy({ isDirty: true });
  copy.work = { ...copy.work, content: { ...copy.work.content, body: '昨天写的' } };
  keeping(server, { copy, saving: { kind: 'waiting' } });
  await vi.advanceTimersByTimeAsync(0);
  expect(server.text).toBe('昨天写的');
});

it('a photograph that is taken off is told to the server once', async () => {
  const server = new Server();
  const revise = vi.spyOn(server, 'revise');
  const { keeper } = keeping(server);
  keeper.change({ body: '见照片' });
  keeper.addPhoto({ id: 'p1', name: '一.jpg' });
  await keeper.save();
  keeper.removePhoto('p1');
  await keeper.save();
  expect(revise.mock.calls[0]?.[2]).toMatchObject({ photos: [], addedPhotoIds: [], removedPhotoIds: ['p1'] });
  expect(keeper.state().copy.work.removedPhotoIds).toEqual([]);
  expect(keeper.state().copy.isDirty).toBe(false);
});

it('a photograph that was attached is not attached again with the next words', async () => {
  const server = new Server();
  const revise = vi.spyOn(server, 'revise');
  const { keeper } = keeping(server);
  keeper.addPhoto({ id: 'p1', name: '一.jpg' });
  await keeper.save();
  keeper.change({ body: '见照片' });
  await keeper.save();
  expect(revise.mock.calls[0]?.[2]).toMatchObject({ photos: [{ id: 'p1' }], addedPhotoIds: [] });
});

it('after its end the device forgets it', () => {
  const { keeper, kept } = keeping(new Server());
  keeper.change({ body: '完' });
  keeper.end();
  expect(kept.at(-1)).toBeNull();
});

it('what is rewritten has to be confirmed anew to hold no secret', () => {
  const { keeper } = keeping(new Server());
  keeper.change({ body: '一', isSecrecyConfirmed: true });
  keeper.change({ category: { id: 'c1', name: '交通电力' } });
  expect(keeper.state().copy.work.content.isSecrecyConfirmed).toBe(true);
  keeper.change({ body: '二' });
  expect(keeper.state().copy.work.content.isSecrecyConfirmed).toBe(false);
});
