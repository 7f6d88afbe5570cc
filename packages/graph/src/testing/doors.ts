/** The doors to a record: its id, the lists it is in, and the relations that lead to it. Who may not see it finds them all closed. */
import type { Viewer } from '@renda/domain';
import type { GraphHarness } from './graphHarness.ts';

/** A query, with its variables, that answers the record's `id` to whom may see it. */
export type Door = { readonly query: string; readonly variables?: Readonly<Record<string, unknown>> };

/** A record, and every way to it but `node` and `nodes`, which are always tried. */
export type Doors = {
  readonly typeName: string;
  /** The id in the database. */
  readonly id: string;
  readonly lists: readonly Door[];
};

/**
 * The doors that show the record to the viewer. For one who may see it they must be `everyDoor`: else a query that shows nothing to
 * anybody would pass for a closed door. For all others there must be none.
 */
export async function openDoors(t: GraphHarness, doors: Doors, viewer: Viewer): Promise<string[]> {
  const id = t.globalId(doors.typeName, doors.id);
  const answers = await Promise.all(
    knocks(t, doors).map(async ({ query, variables = {} }) => {
      const { data } = await t.run(query, variables, viewer);
      const answer = JSON.stringify(data ?? null);
      return answer.includes(id) || answer.includes(doors.id) ? [query] : [];
    }),
  );
  return answers.flat();
}

/** All doors of the record, as `openDoors` names them. */
export function everyDoor(t: GraphHarness, doors: Doors): string[] {
  return knocks(t, doors).map(({ query }) => query);
}

function knocks(t: GraphHarness, { typeName, id, lists }: Doors): readonly Door[] {
  const known = t.globalId(typeName, id);
  return [
    { query: 'query Door($id: ID!) { node(id: $id) { id } }', variables: { id: known } },
    { query: 'query Doors($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables: { ids: [known] } },
    ...lists,
  ];
}
