import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { type Listening, listen } from '../testing/listen.ts';
import { setUpTexts } from '../texts/setUpTexts.ts';
import { useUploads } from './useUploads.ts';

let server: Listening;
let isReachable = true;

beforeAll(() => setUpTexts({}));
afterEach(async () => {
  cleanup();
  await server.close();
});

it('a photograph taken without a network is sent by itself when it is back, under the same key', async () => {
  isReachable = false;
  const file = { id: 'QXR0OjE=', name: '现场.jpg', size: 5, mediaType: 'image/jpeg' };
  server = await listen(() => (isReachable ? { status: 201, body: file } : { status: 502, body: '' }));
  const { result } = renderHook(() => useUploads('VISIT_PHOTO'));
  act(() => result.current.add([new File(['photo'], '现场.jpg', { type: 'image/jpeg' })]));
  await waitFor(() => expect(result.current.files[0]?.error).toBeDefined());
  isReachable = true;
  act(() => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(result.current.ids).toEqual([file.id]));
  expect(result.current.files[0]?.error).toBeUndefined();
  const keys = server.arrived.map((request) => request.headers['idempotency-key']);
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
  act(() => void window.dispatchEvent(new Event('online')));
  expect(server.arrived).toHaveLength(2);
});
