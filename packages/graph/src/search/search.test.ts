import { rebuildSearch } from '@renda/db';
import { countStatements, testAttachment, testWorld, type World } from '@renda/db/testing';
import type { Viewer } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GraphHarness, graphHarness } from '../testing/index.ts';

type Hit = {
  readonly noun: string;
  readonly record: { readonly __typename: string; readonly id: string; readonly name?: string };
  readonly heading: { readonly text: string; readonly marks: readonly object[] };
  readonly excerpt: { readonly text: string; readonly marks: readonly { from: number; to: number }[] } | null;
};
type Found = {
  readonly search: {
    readonly edges: readonly { readonly cursor: string; readonly node: Hit }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

const query = `query ($query: String!, $nouns: [SearchNoun!], $first: Int, $after: String) {
  search(query: $query, nouns: $nouns, first: $first, after: $after) {
    edges { cursor node {
      noun
      heading { text marks { from to } }
      excerpt { text isCutBefore isCutAfter marks { from to } }
      record {
        __typename
        ... on Suggestion { id title state leadDeputy { id name } }
        ... on Person { id name posts { id title organ { id name } } }
        ... on Organ { id name }
        ... on Attachment { id name suggestion { id title } }
      }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;

let t: GraphHarness;
let world: World;
let suggestionId: string;

beforeAll(async () => {
  t = await graphHarness();
  world = await testWorld(t.db);
  const town = await world.town('田园镇');
  const deputy = await town.deputy('鲁');
  const words = { title: '关于修复大田坝村道路的建议', body: '大田坝村到集镇的路每年雨季塌方三四次，群众出行困难。' };
  ({ id: suggestionId } = await deputy.suggestionIn('ACCEPTED', words));
  const file = await testAttachment(t.db, world.staff, 'PROOF');
  await t.db.attachment.update({ where: { id: file.id }, data: { suggestionId, name: '塌方照片.pdf' } });
  await rebuildSearch(t.db);
});
afterAll(() => t.drop());

const find = async (asked: object, viewer: Viewer = world.staff) =>
  (await t.ask<Found>(query, { ...asked }, viewer)).search;
const hits = async (text: string, viewer?: Viewer) =>
  (await find({ query: text }, viewer)).edges.map(({ node }) => node);

describe('a hit', () => {
  it('is the record with the places where it was found, as ranges of plain text', async () => {
    const [hit, file] = await hits('塌方');
    expect(hit).toMatchObject({
      noun: 'SUGGESTION',
      record: { id: t.globalId('Suggestion', suggestionId), __typename: 'Suggestion' },
    });
    const { text = '', marks = [] } = hit?.excerpt ?? {};
    expect(marks.map(({ from, to }) => text.slice(from, to))).toEqual(['塌方']);
    expect(file).toMatchObject({ noun: 'ATTACHMENT', heading: { text: '塌方照片.pdf', marks: [{ from: 0, to: 2 }] } });
    expect(file?.record).toMatchObject({ suggestion: { title: '关于修复大田坝村道路的建议' } });
  });

  it('is of any noun, a person by initials', async () => {
    expect((await hits('lys'))[0]).toMatchObject({ noun: 'PERSON', record: { __typename: 'Person', name: '鲁演示' } });
    expect((await hits('公安局'))[0]).toMatchObject({ noun: 'ORGAN', record: { name: '县公安局' } });
  });
});

describe('a search', () => {
  it('takes one statement for what is found and one for each noun, the same when nothing is found', async () => {
    for (const text of ['演示', '塌方', '没有这样的词']) {
      expect((await countStatements(t.db, () => find({ query: text }))).statements, text).toHaveLength(6);
    }
    expect((await countStatements(t.db, () => find({ query: '塌方', nouns: ['SUGGESTION'] }))).statements).toHaveLength(
      2,
    );
    expect((await countStatements(t.db, () => find({ query: ' ' }))).statements).toHaveLength(0);
  });

  it('goes on after a cursor, and refuses one that is none', async () => {
    const first = await find({ query: '塌方', first: 1 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const next = await find({ query: '塌方', first: 5, after: first.pageInfo.endCursor });
    expect(next.edges.map(({ node }) => node.noun)).toEqual(['ATTACHMENT']);
    expect(next.pageInfo.hasNextPage).toBe(false);
    for (const asked of [{ after: 'x' }, { first: 51 }, { first: 0 }]) {
      expect((await t.run(query, { query: '塌方', ...asked }, world.staff)).errors).toHaveLength(1);
    }
  });

  it('shows nothing to a stranger nor to another county', async () => {
    for (const text of ['塌方', '演示', '公安']) {
      expect(await hits(text, world.stranger)).toEqual([]);
      expect(await hits(text, { ...world.staff, jurisdiction: '530521' })).toEqual([]);
    }
  });
});
