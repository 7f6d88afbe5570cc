import { gql } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { createGraphClient } from '../graph/createGraphClient.ts';
import { type Telling, tellChanges } from '../testing/tellChanges.ts';
import { setUpTexts } from '../texts/setUpTexts.ts';
import { useFollowed } from './useFollowed.ts';

const subscription: TypedDocumentNode<{ changed: string }, { id: string }> = gql`
  subscription Changed($id: ID) {
    changed(id: $id)
  }
`;

let server: Telling;
const readAgain = vi.fn(async () => {});
const onTurnedBack = vi.fn();

beforeAll(() => setUpTexts({}));
beforeEach(async () => {
  vi.clearAllMocks();
  server = await tellChanges();
});
afterEach(async () => {
  cleanup();
  await server.leave();
});

/** An open page that follows; whatever was missed before it was connected has been read. */
async function open(id = 'S') {
  const client = createGraphClient({ onTurnedBack, possibleTypes: {} });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  const page = renderHook(({ id: followed }) => useFollowed(subscription, { id: followed }, readAgain), {
    wrapper,
    initialProps: { id },
  });
  await expect.poll(server.followed).toEqual([{ id }]);
  await expect.poll(() => readAgain.mock.calls.length).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  readAgain.mockClear();
  return page;
}

const timesRead = () => readAgain.mock.calls.length;
const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it('a page is read again as soon as something has moved, and once more for all that moved right after', async () => {
  await open();
  server.tell();
  await expect.poll(timesRead, { timeout: 500 }).toBe(1);
  for (let i = 0; i < 5; i++) server.tell();
  await soon(500);
  expect(timesRead()).toBe(1);
  await expect.poll(timesRead, { timeout: 1_500 }).toBe(2);
  await soon(1_500);
  expect(timesRead()).toBe(2);
});

it('a page that was cut off follows again by itself, reads what it missed, and says nothing of it', async () => {
  await open();
  await server.leave();
  await soon(200);
  expect(timesRead()).toBe(0);
  await server.comeBack();
  await expect.poll(timesRead, { timeout: 5_000 }).toBe(1);
  await expect.poll(server.followed).toEqual([{ id: 'S' }]);
  expect(onTurnedBack).not.toHaveBeenCalled();
});

it('a page whose subscription the server ends follows anew, and reads what it may have missed', async () => {
  await open();
  server.endAll();
  expect(server.followed()).toEqual([]);
  await expect.poll(server.followed, { timeout: 3_000 }).toEqual([{ id: 'S' }]);
  expect(timesRead()).toBe(1);
});

it('a page that nobody looks at is read when somebody looks again', async () => {
  await open();
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  server.tell();
  await soon(300);
  expect(timesRead()).toBe(0);
  visibility.mockRestore();
  document.dispatchEvent(new Event('visibilitychange'));
  await expect.poll(timesRead).toBe(1);
});

it('a reading that failed leaves the page in peace until the next change', async () => {
  await open();
  readAgain.mockRejectedValueOnce(new Error('no network'));
  server.tell();
  await expect.poll(timesRead).toBe(1);
  await soon(1_100);
  server.tell();
  await expect.poll(timesRead).toBe(2);
});

it('a page that goes to another record follows that, and a closed page follows nothing', async () => {
  const page = await open('S');
  page.rerender({ id: 'T' });
  await expect.poll(server.followed).toEqual([{ id: 'T' }]);
  page.unmount();
  await expect.poll(server.followed).toEqual([]);
});
