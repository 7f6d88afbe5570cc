import { gql } from '@apollo/client';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { networkState } from '../network/networkState.ts';
import { type Answer, type Listening, listen } from '../testing/listen.ts';
import { setUpTexts } from '../texts/setUpTexts.ts';
import { createGraphClient } from './createGraphClient.ts';
import { faultSentence } from './faultSentence.ts';

const query = gql`
  query Greeting {
    greeting
  }
`;
let server: Listening;

beforeAll(() => setUpTexts({}));
afterEach(() => server.close());

async function ask(answer: Answer) {
  server = await listen(() => answer);
  const onTurnedBack = vi.fn();
  const client = createGraphClient({ onTurnedBack, possibleTypes: {} });
  const outcome = await client.query({ query }).catch((error: unknown) => ({ error }));
  return { outcome, onTurnedBack };
}

it('every request carries what a foreign page cannot set, an id of its own, and the language of the screen', async () => {
  const { outcome } = await ask({ body: { data: { greeting: '您好' } } });
  expect(outcome).toMatchObject({ data: { greeting: '您好' } });
  const [request] = server.arrived;
  expect(request?.headers['apollo-require-preflight']).toBe('true');
  expect(request?.headers['x-request-id']).toMatch(/^[0-9a-f]{32}$/);
  expect(request?.headers['accept-language']).toBe('zh-CN');
});

it.each([
  ['a session that has ended', 401, 'UNAUTHENTICATED'],
  ['a first password that must be changed', 403, 'PASSWORD_CHANGE_REQUIRED'],
])('%s turns the person back to the sign-in page', async (_, status, code) => {
  const { onTurnedBack } = await ask({ status, body: { errors: [{ message: '请先登录', extensions: { code } }] } });
  expect(onTurnedBack).toHaveBeenCalledExactlyOnceWith(code);
});

it('what one may not see turns nobody back, and is told in the words of the server', async () => {
  const errors = [{ message: '您没有查看审计的权限。', extensions: { code: 'NotAllowed' } }];
  const { outcome, onTurnedBack } = await ask({ body: { data: null, errors } });
  expect(onTurnedBack).not.toHaveBeenCalled();
  expect(faultSentence('error' in outcome && outcome.error)).toBe('您没有查看审计的权限。');
});

it('a document that the server does not understand is told as a fault of ours', async () => {
  const errors = [{ message: 'Cannot query field', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }];
  const { outcome } = await ask({ status: 400, body: { errors } });
  expect(faultSentence('error' in outcome && outcome.error)).toBe('服务器出了问题，已经记录下来，请稍后再试。');
});

it('a server that does not answer is told as unreachable until it answers again', async () => {
  server = await listen(() => ({ body: { data: { greeting: '您好' } } }));
  const client = createGraphClient({ onTurnedBack: vi.fn(), possibleTypes: {} });
  await server.close();
  const error = await client.query({ query }).catch((thrown: unknown) => thrown);
  expect(networkState()).toBe('unreachable');
  expect(faultSentence(error)).toContain('没有连上服务器');
  await ask({ body: { data: { greeting: '您好' } } });
  expect(networkState()).toBe('online');
});
