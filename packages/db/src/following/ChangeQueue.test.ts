import { beforeEach, expect, it, vi } from 'vitest';
import { ChangeQueue } from './ChangeQueue.ts';

const onEnd = vi.fn();
beforeEach(() => onEnd.mockClear());

it('a suggestion that changed many times at once is told once, and again when it changes later', async () => {
  const queue = new ChangeQueue(onEnd);
  for (const id of ['a', 'b', 'a', 'a']) queue.add(id);
  expect((await queue.next()).value).toBe('a');
  expect((await queue.next()).value).toBe('b');
  const next = queue.next();
  queue.add('a');
  expect((await next).value).toBe('a');
  queue.end();
});

it('what changed is told within a quarter of a second', async () => {
  const queue = new ChangeQueue(onEnd);
  const since = performance.now();
  queue.add('a');
  await queue.next();
  expect(performance.now() - since).toBeLessThan(250);
  queue.end();
});

it('a follower who leaves is let go at once, even while waiting', async () => {
  const queue = new ChangeQueue(onEnd);
  const next = queue.next();
  await queue.return();
  expect(await next).toEqual({ done: true, value: undefined });
  queue.add('a');
  expect((await queue.next()).done).toBe(true);
  expect(onEnd).toHaveBeenCalledOnce();
});

it('a follower who has more to read than can be told one by one is sent to read everything again', async () => {
  const queue = new ChangeQueue(onEnd);
  for (let i = 0; i <= 50; i++) queue.add(`${i}`);
  expect((await queue.next()).done).toBe(true);
  expect(onEnd).toHaveBeenCalledOnce();
});
