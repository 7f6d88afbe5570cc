import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { type SendSome, useOneByOne } from './useOneByOne.ts';

const chosen = Array.from({ length: 25 }, (_, i) => ({ id: `s${i}`, version: i }));

/** The hook with a server that answers as said, and how many it was sent each time. */
function begin(answer: (turn: number) => 'done' | 'lost' = () => 'done') {
  const sent: number[] = [];
  const send: SendSome = async (some) => {
    sent.push(some.length);
    if (answer(sent.length) === 'lost') return null;
    return some.map(({ suggestionId, version }) => ({ suggestionId, isDone: version !== 3, refusal: null }));
  };
  return { sent, ...renderHook(() => useOneByOne(send)) };
}

it('sends many in small turns, and has a line for each in the order chosen', async () => {
  const { result, sent } = begin();
  await act(async () => void (await result.current.run(chosen)));
  expect(sent).toEqual([10, 10, 5]);
  expect(result.current.lines?.map(({ suggestionId }) => suggestionId)).toEqual(chosen.map(({ id }) => id));
  expect(result.current.lines?.filter(({ isDone }) => !isDone)).toHaveLength(1);
  expect(result.current.isBusy).toBe(false);
});

it('stops between two turns, and the rest is not sent', async () => {
  const { result, sent } = begin((turn) => {
    if (turn === 2) result.current.stop();
    return 'done';
  });
  await act(async () => void (await result.current.run(chosen)));
  expect(sent).toEqual([10, 10]);
});

it('ends where nothing could be sent, and keeps what was done before', async () => {
  const { result, sent } = begin((turn) => (turn === 2 ? 'lost' : 'done'));
  await act(async () => void (await result.current.run(chosen)));
  expect(sent).toEqual([10, 10]);
  expect(result.current.lines).toHaveLength(10);
});
