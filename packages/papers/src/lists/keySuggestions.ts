/** Key suggestions: as their own list, and as those of a list of suggestions. */
import { suggestionLifecycle } from '@renda/domain';
import { columnsOf } from './columns.ts';
import { KeySuggestionRowsDocument, type KeySuggestionRowsQuery } from './keySuggestions.generated.ts';
import { type ListColumn, listSheet } from './ListSheet.ts';
import { ofSuggestion, withSuggestion } from './ofSuggestion.ts';
import { SuggestionKeyRowsDocument } from './suggestionKeys.generated.ts';

type Row = KeySuggestionRowsQuery['keySuggestions']['edges'][number]['node'];

const { count, day, text, word } = columnsOf<Row>();

const columns: ListColumn<Row>[] = [
  count('年份', (row) => row.year),
  ...ofSuggestion<Row>(),
  word('状态', 12, (row) => suggestionLifecycle.states[row.suggestion.state]),
  text('领办领导', 14, (row) => row.leader?.name),
  text('督办机构', 26, (row) => row.supervisor.name),
  day('确定日期', (row) => row.chosenOn),
  text('会议', 26, (row) => row.meeting),
  count('督办记录', (row) => row.visits.length),
  day('测评日期', (row) => row.votedOn),
  count('满意票', (row) => row.satisfiedVotes),
  count('基本满意票', (row) => row.basicallySatisfiedVotes),
  count('不满意票', (row) => row.notSatisfiedVotes),
];

export const keySuggestions = listSheet({
  document: KeySuggestionRowsDocument,
  pageOf: (data) => data.keySuggestions,
  rowsOf: (node) => [node],
  columns,
});

export const suggestionKeys = listSheet({
  document: SuggestionKeyRowsDocument,
  pageOf: (data) => data.suggestions,
  rowsOf: (node): readonly Row[] => withSuggestion(node, node.keySuggestion ? [node.keySuggestion] : []),
  columns,
});
