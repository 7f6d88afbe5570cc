import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GraphHarness, graphHarness } from '../testing/index.ts';

let t: GraphHarness;
beforeAll(async () => {
  t = await graphHarness();
});
afterAll(() => t.drop());

const query = '{ letterhead { version head numberWord } }';
const mutation = `mutation ($input: ChangeLetterheadInput!) { changeLetterhead(input: $input) {
  __typename ... on Invalid { field } ... on ChangeLetterheadPayload { letterhead { version head } } } }`;

it('staff alone say how letters are headed, and another county keeps its own', async () => {
  const staff = t.viewerOf({ roles: ['STAFF'] });
  const input = { version: 0, head: '县人大常委会办公室', numberWord: '昌人常办函' };
  for (const role of ['DEPUTY', 'HANDLER', 'SYSTEM_ADMIN'] as const)
    expect(await t.ask(mutation, { input }, t.viewerOf({ roles: [role] }))).toEqual({
      changeLetterhead: { __typename: 'NotAllowed' },
    });
  expect(await t.ask(mutation, { input: { ...input, head: '长'.repeat(41) } }, staff)).toEqual({
    changeLetterhead: { __typename: 'Invalid', field: 'head' },
  });
  expect(await t.ask(mutation, { input }, staff)).toMatchObject({ changeLetterhead: { letterhead: { version: 1 } } });
  expect(await t.ask(mutation, { input }, staff)).toEqual({ changeLetterhead: { __typename: 'Stale' } });
  expect(await t.ask(query, {}, t.viewerOf({ roles: ['HANDLER'] }))).toEqual({
    letterhead: { version: 1, head: input.head, numberWord: input.numberWord },
  });
  const elsewhere = t.viewerOf({ roles: ['STAFF'], jurisdiction: '530521' });
  expect(await t.ask(query, {}, elsewhere)).toEqual({ letterhead: { version: 0, head: null, numberWord: null } });
});
