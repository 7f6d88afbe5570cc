/** One page of a Relay connection, or several joined. */
export interface Page<Node> {
  edges: readonly { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  totalCount?: number | null;
}

/** The data of two pages as one: the rows of both, the end of the second. */
export function joinPages<Data>(first: Data, second: Data, field: keyof Data): Data {
  const [before, after] = [first[field] as Page<unknown>, second[field] as Page<unknown>];
  return { ...first, [field]: { ...after, edges: [...before.edges, ...after.edges] } };
}
