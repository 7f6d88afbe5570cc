/** The list of suggestions. */
import {
  type HandlingRole,
  handlingRoles,
  handlingRoleTerms,
  markTerms,
  opennessTerms,
  raisedInTerms,
  replyClassWord,
  suggestionKindTerms,
  suggestionLifecycle,
  suggestionSourceTerms,
} from '@renda/domain';
import { columnsOf } from './columns.ts';
import { listSheet } from './ListSheet.ts';
import { SuggestionRowsDocument, type SuggestionRowsQuery } from './suggestions.generated.ts';

type Row = SuggestionRowsQuery['suggestions']['edges'][number]['node'];

const { count, day, dayOf, flag, text, word } = columnsOf<Row>();

export const suggestions = listSheet({
  document: SuggestionRowsDocument,
  pageOf: (data) => data.suggestions,
  rowsOf: (node) => [node],
  columns: [
    text('编号', 30, (row) => row.officialNumber),
    text('标题', 44, (row) => row.title),
    word('状态', 12, (row) => suggestionLifecycle.states[row.state]),
    word('种类', 8, (row) => suggestionKindTerms[row.kind]),
    text('领衔代表', 12, (row) => row.leadDeputy.name),
    count('联名人数', (row) => row.coSignerCount),
    text('乡镇', 14, (row) => row.township?.name),
    text('所属人大', 14, (row) => row.congress.shortName),
    word('提出时间', 12, (row) => raisedInTerms[row.raisedIn]),
    text('会议', 26, (row) => row.session?.name),
    word('来源', 14, (row) => suggestionSourceTerms[row.source]),
    text('类别', 12, (row) => row.category?.name),
    dayOf('提交日期', (row) => row.filedAt),
    day('交办日期', (row) => row.handedOverOn),
    text('交办机构', 22, (row) => row.handedTo?.name),
    ...handlingRoles.map((role) => text(`${handlingRoleTerms[role]['zh-CN']}单位`, 26, (row) => unitsOf(row, role))),
    flag('涉及面广', (row) => row.isWide),
    day('答复期限', (row) => row.replyDueOn),
    dayOf('办复日期', (row) => row.repliedAt),
    word('结果类别', 24, (row, labels) => row.replyClass && replyClassWord(row.replyClass, labels)),
    word('态度评价', 12, (row) => row.attitudeMark && markTerms[row.attitudeMark]),
    word('结果评价', 12, (row) => row.resultMark && markTerms[row.resultMark]),
    dayOf('销号日期', (row) => row.closedAt),
    word('公开属性', 12, (row) => opennessTerms[row.openness]),
    flag('代为录入', (row) => row.isOnBehalf),
  ],
});

/** The units of that role in the latest round that has any. */
function unitsOf({ handlings }: Row, role: HandlingRole): string {
  const held = handlings.filter((handling) => handling.role === role);
  const latest = Math.max(...held.map(({ round }) => round));
  return held.flatMap(({ round, unit }) => (round === latest ? [unit.name] : [])).join('、');
}
