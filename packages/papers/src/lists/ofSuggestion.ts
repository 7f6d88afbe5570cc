/** The columns by which a row says to which suggestion it belongs. */
import { columnsOf } from './columns.ts';
import type { ListColumn } from './ListSheet.ts';

type Named = { readonly officialNumber?: string | null; readonly title: string };

/** Number and title. */
export function ofSuggestion<Row extends { readonly suggestion: Named }>(): ListColumn<Row>[] {
  const { text } = columnsOf<Row>();
  return [
    text('建议编号', 30, (row) => row.suggestion.officialNumber),
    text('建议标题', 40, (row) => row.suggestion.title),
  ];
}

/** Records that hang on a suggestion, each with the suggestion. */
export function withSuggestion<Node, Part>(
  node: Node,
  parts: readonly Part[],
): (Part & { readonly suggestion: Node })[] {
  return parts.map((part) => ({ ...part, suggestion: node }));
}
