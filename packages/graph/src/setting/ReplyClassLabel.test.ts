import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GraphHarness, graphHarness } from '../testing/index.ts';

let t: GraphHarness;
beforeAll(async () => {
  t = await graphHarness();
});
afterAll(() => t.drop());

const query = '{ replyClassWords { version words { replyClass label word } } }';
const mutation = `mutation ($input: ChangeReplyClassLabelsInput!) { changeReplyClassLabels(input: $input) {
  __typename ... on Invalid { field } ... on ChangeReplyClassLabelsPayload { replyClassWords { version words { word } } } } }`;
const labels = (label: string) => ({ version: 0, labels: [{ replyClass: 'B', label }] });

it('everybody reads how the county calls the classes; staff alone say it, and another county keeps its own', async () => {
  const [deputy, staff] = [t.viewerOf({ roles: ['DEPUTY'] }), t.viewerOf({ roles: ['STAFF'] })];
  for (const role of ['DEPUTY', 'HANDLER', 'SYSTEM_ADMIN'] as const)
    expect(await t.ask(mutation, { input: labels('正在解决') }, t.viewerOf({ roles: [role] }))).toEqual({
      changeReplyClassLabels: { __typename: 'NotAllowed' },
    });
  expect(await t.ask(mutation, { input: labels('短') }, staff)).toEqual({
    changeReplyClassLabels: { __typename: 'Invalid', field: 'B' },
  });
  await t.ask(mutation, { input: labels('正在解决，已列计划') }, staff);
  expect(await t.ask(query, {}, deputy)).toEqual({
    replyClassWords: {
      version: 1,
      words: [
        { replyClass: 'A', label: null, word: 'A类：已解决或基本解决' },
        { replyClass: 'B', label: '正在解决，已列计划', word: 'B类：正在解决，已列计划' },
        { replyClass: 'C', label: null, word: 'C类：因条件限制暂时无法解决' },
      ],
    },
  });
  expect(await t.ask(mutation, { input: labels('又一种说法') }, staff)).toEqual({
    changeReplyClassLabels: { __typename: 'Stale' },
  });
  const elsewhere = t.viewerOf({ roles: ['STAFF'], jurisdiction: '530521' });
  expect(await t.ask(query, {}, elsewhere)).toMatchObject({ replyClassWords: { version: 0 } });
});
