import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GraphHarness, graphHarness } from '../testing/index.ts';

let t: GraphHarness;
beforeAll(async () => {
  t = await graphHarness();
});
afterAll(() => t.drop());

describe('organs', () => {
  it('works', async () => {
    expect(await t.run('{ organs { totalCount edges { node { name } } } }')).toEqual({ data: { organs: { totalCount: 0, edges: [] } } });
  });
});
