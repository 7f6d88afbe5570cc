/** A list as a sheet: its columns, and its rows page by page as the viewer's list has them. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { readReplyClassLabels } from '@renda/db';
import type { TableCell, TableColumn } from '@renda/documents';
import type { ReplyClassLabels } from '@renda/domain';
import type { Context } from '@renda/graph';
import { ask } from '../ask.ts';

/** What a list is narrowed to, as its screen sends it; the graph says what it takes. */
export type ListFilter = Readonly<Record<string, unknown>> | null;

/** A column: where it stands, how wide, and what it takes from a row. */
export type ListColumn<Row> = TableColumn & { readonly value: (row: Row, labels: ReplyClassLabels) => TableCell };

export type ListSheet = {
  readonly columns: readonly TableColumn[];
  /** Pages of rows in the order of the list; the first is asked for at once, so that a refusal comes before anything is written. */
  open(context: Context, filter: ListFilter): Promise<AsyncGenerator<readonly TableCell[]>>;
};

type Page<Node> = {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
};

/** What every list document takes. */
type PageVariables = { readonly first: number; readonly after: string | null; readonly filter: ListFilter };

const pageRows = 100;

/** A list by its document; a record may give several rows, or none. */
export function listSheet<Data, Variables, Node, Row = Node>(list: {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly pageOf: (data: Data) => Page<Node>;
  readonly rowsOf: (node: Node) => readonly Row[];
  readonly columns: readonly ListColumn<Row>[];
}): ListSheet {
  const { columns, pageOf, rowsOf } = list;
  const document = list.document as unknown as TypedDocumentNode<Data, PageVariables>;
  const read = async (context: Context, filter: ListFilter, after: string | null) =>
    pageOf(await ask(context, document, { first: pageRows, after, filter }));

  async function* rowsFrom(first: Page<Node>, context: Context, filter: ListFilter) {
    const { labels } = await readReplyClassLabels(context.db);
    let page = first;
    for (;;) {
      for (const { node } of page.edges) {
        for (const row of rowsOf(node)) yield columns.map(({ value }) => value(row, labels));
      }
      const { hasNextPage, endCursor } = page.pageInfo;
      if (!hasNextPage || !endCursor) return;
      page = await read(context, filter, endCursor);
    }
  }

  return {
    columns,
    open: async (context, filter) => rowsFrom(await read(context, filter, null), context, filter),
  };
}
