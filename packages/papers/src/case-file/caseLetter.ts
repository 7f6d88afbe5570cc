/** The record of a suggestion on paper, as far as its viewer may read it: what was raised, who handled it, what came of it. */
import {
  chinaDate,
  commitmentStateTerms,
  consultationModeTerms,
  coSignerStateTerms,
  handlingLifecycle,
  handlingRoleTerms,
  type Letter,
  type LetterBlock,
  letter,
  letterDay,
  lookBackStateTerms,
  markTerms,
  opennessTerms,
  paragraphs,
  type ReplyClassLabels,
  replyClassWord,
  replyStateTerms,
  suggestionKindTerms,
  suggestionLifecycle,
} from '@renda/domain';
import type { CaseFileQuery } from './caseFile.generated.ts';

export type Case = Extract<NonNullable<CaseFileQuery['node']>, { __typename: 'Suggestion' }>;

/** The record, with the classes of replies as the county calls them; a part of which there is nothing is left out. */
export function caseLetter(found: Case, labels: ReplyClassLabels): Letter {
  const parts: readonly (readonly [string, readonly LetterBlock[]])[] = [
    ['建议内容', [...texts(found.body), ...texts(found.proposal)]],
    ['办理单位', handlings(found)],
    ['面商情况', consultations(found)],
    ['答复', replies(found, labels)],
    ['承诺事项', commitments(found)],
    ['回头看', lookBacks(found)],
    ['代表评价', evaluations(found)],
    ['领导批示', instructions(found)],
    ['办理过程', found.events.map(({ at, sentence }) => remark(`${dayOf(at)}　${sentence}`))],
  ];
  const told = parts.filter(([, blocks]) => blocks.length > 0);
  const blocks = told.flatMap(([title, each], at) => [text(`${numerals[at] ?? ''}、${title}`), ...each]);
  return letter('FORM', found.title, { blocks: [facts(found), ...blocks] });
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
const text = (said: string): LetterBlock => ({ kind: 'text', text: said });
const remark = (said: string): LetterBlock => ({ kind: 'remark', text: said });
const texts = (said: string) => paragraphs(said).map(text);
const dayOf = (instant: string) => letterDay(chinaDate(new Date(instant)));
const dayOr = (day: string | null | undefined) => (day ? letterDay(day) : '—');

function table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): LetterBlock[] {
  if (rows.length === 0) return [];
  return [{ kind: 'table', columns: headings.map((heading, at) => ({ heading, width: widths[at] ?? 1 })), rows }];
}

function facts(found: Case): LetterBlock {
  const signed = found.coSigners.filter(({ state }) => coSignerStateTerms[state] === coSignerStateTerms.SIGNED);
  const pair = (label: string, value: string, other: string, second: string) => ({
    cells: [
      { label, value },
      { label: other, value: second },
    ],
  });
  return {
    kind: 'form',
    rows: [
      { cells: [{ label: '编号', value: found.officialNumber ?? '未编号' }] },
      pair('领衔代表', found.leadDeputy.name, '乡镇', found.township?.name ?? '—'),
      ...(signed.length > 0
        ? [{ cells: [{ label: '联名代表', value: signed.map(({ deputy }) => deputy.name).join('、') }] }]
        : []),
      pair('种类', suggestionKindTerms[found.kind]['zh-CN'], '类别', found.category?.name ?? '—'),
      pair(
        '状态',
        suggestionLifecycle.states[found.state]['zh-CN'],
        '公开属性',
        opennessTerms[found.openness]['zh-CN'],
      ),
      pair('提交日期', dayOf(found.filedAt), '交办日期', dayOr(found.handedOverOn)),
      pair('交办机构', found.screener.name, '接收机构', found.handedTo?.name ?? '—'),
      { cells: [{ label: '答复期限', value: dayOr(found.replyDueOn) }] },
    ],
  };
}

function handlings({ handlings: all }: Case): LetterBlock[] {
  const rows = all.map(({ round, role, state, unit, repliedAt, declineReason, contribution }) => [
    `第${round}轮`,
    unit.name,
    handlingRoleTerms[role]['zh-CN'],
    handlingLifecycle.states[state]['zh-CN'],
    repliedAt ? dayOf(repliedAt) : '—',
    [declineReason, contribution].filter(Boolean).join('\n') || '—',
  ]);
  return table(['轮次', '单位', '角色', '状态', '答复日期', '退办理由、协办意见'], rows, [10, 24, 10, 12, 18, 26]);
}

function consultations({ consultations: all }: Case): LetterBlock[] {
  const rows = all.map(({ heldOn, unit, mode, summary }) => [
    letterDay(heldOn),
    unit,
    consultationModeTerms[mode]['zh-CN'],
    summary,
  ]);
  return table(['日期', '单位', '方式', '情况'], rows, [20, 24, 10, 46]);
}

function replies({ replies: all }: Case, labels: ReplyClassLabels): LetterBlock[] {
  return all.flatMap(({ round, unit, state, documentNumber, replyClass, issuedOn, body }) => {
    const head = [
      unit,
      `第${round}轮`,
      replyStateTerms[state]['zh-CN'],
      replyClassWord(replyClass, labels)['zh-CN'],
      documentNumber,
      issuedOn && letterDay(issuedOn),
    ];
    return [remark(head.filter(Boolean).join('　')), ...texts(body)];
  });
}

function commitments({ commitments: all }: Case): LetterBlock[] {
  const made = all.filter(({ isMade }) => isMade);
  const rows = made.map(({ what, responsible, dueOn, state, handling }) => [
    what,
    `${handling.unit.name}\n${responsible}`,
    letterDay(dueOn),
    commitmentStateTerms[state]['zh-CN'],
  ]);
  return table(['承诺内容', '责任单位和责任人', '期限', '状态'], rows, [40, 26, 20, 14]);
}

function lookBacks({ lookBacks: all }: Case): LetterBlock[] {
  const rows = all.map(({ state, heldOn, place, note, handling }) => [
    dayOr(heldOn),
    handling.unit.name,
    place ?? '—',
    lookBackStateTerms[state]['zh-CN'],
    note ?? '—',
  ]);
  return table(['日期', '单位', '地点', '结果', '现场情况'], rows, [18, 20, 18, 12, 32]);
}

function evaluations({ evaluations: all }: Case): LetterBlock[] {
  const rows = all.map(({ at, round, unit, attitude, result, reason }) => [
    dayOf(at),
    `${unit}（第${round}轮）`,
    markTerms[attitude]['zh-CN'],
    markTerms[result]['zh-CN'],
    reason ?? '—',
  ]);
  return table(['日期', '单位', '态度', '结果', '理由'], rows, [18, 24, 14, 14, 30]);
}

function instructions({ instructions: all }: Case): LetterBlock[] {
  const rows = all.map(({ givenOn, leaderName, leaderTitle, text: said, answer }) => [
    letterDay(givenOn),
    `${leaderTitle}\n${leaderName}`,
    said,
    answer ?? '—',
  ]);
  return table(['日期', '领导', '批示', '落实情况'], rows, [18, 20, 34, 28]);
}
