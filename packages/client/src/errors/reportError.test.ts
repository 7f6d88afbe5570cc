import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Listening, listen } from '../testing/listen.ts';
import { reportError, reportUncaughtErrors } from './reportError.ts';

let server: Listening;
const settled = () => new Promise((resolve) => setTimeout(resolve, 100));

beforeEach(async () => {
  server = await listen(() => ({ status: 204, body: '' }));
});
afterEach(() => server.close());

it('a fault is told once, with where it happened and nothing of what was searched', async () => {
  reportUncaughtErrors('presidium');
  history.replaceState(null, '', '/presidium/people?name=李');
  const error = new Error('没有这个字段');
  reportError(error);
  reportError(error);
  await settled();
  expect(server.arrived).toHaveLength(1);
  const told = JSON.parse(server.arrived[0]?.body ?? '') as Record<string, unknown>;
  expect(told).toMatchObject({ app: 'presidium', message: '没有这个字段', path: '/presidium/people' });
  expect(JSON.stringify(told)).not.toContain('李');
});

it('an error that nothing catches is told too, and a page in a loop does not flood the server', async () => {
  for (let turn = 0; turn < 30; turn += 1) {
    window.dispatchEvent(new ErrorEvent('error', { error: new Error(`turn ${turn}`) }));
  }
  await vi.waitFor(() => expect(server.arrived).toHaveLength(9), { timeout: 5_000 });
  await settled();
  expect(server.arrived).toHaveLength(9);
});
