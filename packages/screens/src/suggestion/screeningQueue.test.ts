import { expect, it } from 'vitest';
import { afterScreening, screeningQueue } from './screeningQueue.ts';

const todo = (act: 'SCREEN' | 'CLOSE', id: string) => ({ act, suggestion: { id } });
const todos = [todo('SCREEN', 'a'), todo('CLOSE', 'x'), todo('SCREEN', 'b'), todo('SCREEN', 'c')];

it('only what waits to be screened is in the queue, the most urgent first', () => {
  expect(screeningQueue(todos, 'b')).toEqual({ waiting: 3, next: 'c', previous: 'a' });
  expect(screeningQueue(todos, 'a').previous).toBeNull();
});

it('after one was screened the next comes, and from the end the first again', () => {
  expect(afterScreening(todos, 'a')).toBe('b');
  expect(afterScreening(todos, 'c')).toBe('a');
});

it('after the last one there is none', () => {
  expect(afterScreening([todo('SCREEN', 'a')], 'a')).toBeNull();
});

it('one that somebody else has screened leads to the first that waits', () => {
  expect(screeningQueue(todos, 'gone').next).toBe('a');
});
