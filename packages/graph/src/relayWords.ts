/** How the schema explains what every list and node has. */
export const relayWords = {
  idFieldOptions: { description: 'Opaque; the same wherever the record appears.' },
  nodeTypeOptions: { description: 'A record that can be asked for by its id.' },
  nodeQueryOptions: {
    description: 'The record of that id; null when there is none or the viewer may not see it.',
    args: { id: { description: 'The id as some answer gave it.' } },
  },
  nodesQueryOptions: {
    description: 'The records of those ids, in that order; null for those the viewer may not see.',
    args: { ids: { description: 'The ids as some answer gave them.' } },
  },
  pageInfoTypeOptions: { description: 'Where a page lies in its list.' },
  pageInfoFieldOptions: { description: 'Where this page lies in the list.' },
  hasNextPageFieldOptions: { description: 'Whether more follow.' },
  hasPreviousPageFieldOptions: { description: 'Whether there are some before.' },
  startCursorFieldOptions: { description: 'The cursor of the first on this page.' },
  endCursorFieldOptions: { description: 'The cursor of the last on this page.' },
  cursorFieldOptions: { description: 'Its place in the list, for `after` and `before`.' },
  firstArgOptions: { description: 'How many, from the beginning or after a cursor; at most 100.' },
  lastArgOptions: { description: 'How many, from the end or before a cursor; at most 100.' },
  afterArgOptions: { description: 'Begins after this cursor.' },
  beforeArgOptions: { description: 'Ends before this cursor.' },
} as const;
