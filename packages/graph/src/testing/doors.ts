/** The doors to a record: its id, the lists it is in, and the relations that lead to it. Who may not see it finds them all closed. */
import type { Viewer } from '@renda/domain';
import { expect } from 'vitest';
import type { GraphHarness } from './graphHarness.ts';

/** A record, and every way to it but `node`, which is always tried: queries that answer its `id` to whom may see it. */
export type Doors = {
  readonly typeName: string;
  /** The id in the database. */
  readonly id: string;
  readonly lists: readonly { readonly query: string; readonly variables?: Record<string, unknown> }[];
};

/** Every door shows the record to the viewer. Without it, `expectHidden` could pass on a query that shows nothing to anybody. */
export async function expectSeen(t: GraphHarness, doors: Doors, viewer: Viewer): Promise<void> {
  const id = t.globalId(doors.typeName, doors.id);
  for (const { query, answer } of await knock(t, doors, viewer)) expect(answer, query).toContain(id);
}

/** No door shows the record to the viewer, nor any id of it; whether it exists is not told either. */
export async function expectHidden(t: GraphHarness, doors: Doors, viewer: Viewer): Promise<void> {
  const id = t.globalId(doors.typeName, doors.id);
  for (const { query, answer } of await knock(t, doors, viewer)) {
    expect(answer, query).not.toContain(id);
    expect(answer, query).not.toContain(doors.id);
  }
}

/** What each door answers, as text. */
async function knock(t: GraphHarness, { typeName, id, lists }: Doors, viewer: Viewer): Promise<{ query: string; answer: string }[]> {
  const node = {
    query: `query Door($id: ID!) { node(id: $id) { id ... on ${typeName} { __typename } } }`,
    variables: { id: t.globalId(typeName, id) },
  };
  const nodes = { query: 'query Door($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables: { ids: [node.variables.id] } };
  return Promise.all(
    [node, nodes, ...lists].map(async ({ query, variables }) => {
      const { data } = await t.run(query, variables ?? {}, viewer);
      return { query, answer: JSON.stringify(data ?? null) };
    }),
  );
}
