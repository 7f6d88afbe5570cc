import { jobQueue } from '@renda/db/testing';
import { roles, type Viewer } from '@renda/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GraphHarness, graphHarness } from '../testing/index.ts';

let t: GraphHarness;
let admin: Viewer;
const noon = new Date('2026-03-05T04:00:00Z');

beforeAll(async () => {
  t = await graphHarness();
  admin = t.viewerOf({ roles: ['SYSTEM_ADMIN'] });
  for (const county of ['530524', '530521'] as const) {
    await t.database.county(county)
      .$executeRaw`select enqueue_job('lapseEvaluations', '{"note":"secret"}', ${noon.toISOString()}::timestamptz, null, false, 1)`;
    const queue = jobQueue(t.database.ownerUrl);
    const job = await queue.take(noon);
    if (job) await queue.end(job, noon, JSON.stringify({ 'zh-CN': '数据库暂时不能使用。', en: 'No database.' }));
  }
});
afterAll(() => t.drop());

const query = `query ($after: String) { failedJobs(first: 1, after: $after) {
  pageInfo { hasNextPage endCursor } edges { node { id label reason attempts maxAttempts nextAt askedAt } } } }`;
type Page = {
  failedJobs: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: { id: string } }[] };
};
const page = (after: string | null = null) => t.ask<Page>(query, { after }, admin);
const mutation = (name: string) => `mutation ($id: ID!) { ${name}(input: { jobId: $id }) { __typename } }`;

it('failed jobs are told to the system administrator of their county, in words, without what they were given', async () => {
  const { failedJobs } = await page();
  expect(failedJobs.edges.map(({ node }) => node)).toEqual([
    {
      id: expect.any(String),
      label: '逾期未评价的按未评价处理',
      reason: '数据库暂时不能使用。',
      attempts: 1,
      maxAttempts: 1,
      nextAt: null,
      askedAt: expect.any(String),
    },
  ]);
  expect(failedJobs.pageInfo.hasNextPage).toBe(false);
  expect((await page(failedJobs.pageInfo.endCursor)).failedJobs.edges).toEqual([]);
});

it('failed jobs are told to nobody else, and nobody else sees to them', async () => {
  const [{ node } = { node: { id: '' } }] = (await page()).failedJobs.edges;
  const strangers = [
    ...roles.filter((role) => role !== 'SYSTEM_ADMIN').map((role) => t.viewerOf({ roles: [role] })),
    t.viewerOf({ roles: [] }),
  ];
  for (const stranger of strangers) {
    expect((await t.run(query, {}, stranger)).errors).toHaveLength(1);
    for (const name of ['runJobAgain', 'giveUpJob'])
      expect(await t.ask(mutation(name), { id: node.id }, stranger)).toEqual({ [name]: { __typename: 'NotAllowed' } });
  }
});

it('a failed job is run again, or given up and gone', async () => {
  const [{ node } = { node: { id: '' } }] = (await page()).failedJobs.edges;
  expect(await t.ask(mutation('runJobAgain'), { id: node.id }, admin)).toEqual({
    runJobAgain: { __typename: 'RunJobAgainPayload' },
  });
  expect((await page()).failedJobs.edges).toMatchObject([{ node: { attempts: 0, nextAt: expect.any(String) } }]);
  expect(await t.ask(mutation('giveUpJob'), { id: node.id }, admin)).toEqual({
    giveUpJob: { __typename: 'GiveUpJobPayload' },
  });
  expect((await page()).failedJobs.edges).toEqual([]);
  expect(await t.ask(mutation('giveUpJob'), { id: node.id }, admin)).toEqual({ giveUpJob: { __typename: 'NotFound' } });
});
