/** The report of a year on the handling of suggestions (代表法51), from the figures of its boards: every share with what it is of. */
import type { Count } from '../rate/countTerms.ts';
import { type RateKey, rateDefinitions, rateKeys, rateSentences } from '../rate/standardRates.ts';
import { type Letter, type LetterBar, type LetterBlock, letter } from './Letter.ts';

/** A group's figures; a share of few cases is not told. */
export type ReportGroup = {
  readonly name: string;
  readonly isCompared: boolean;
  readonly counts: Readonly<Partial<Record<Count, number>>>;
  readonly rates: Readonly<Partial<Record<RateKey, ReportRate>>>;
};

export type ReportRate = {
  readonly numerator: number;
  readonly denominator: number;
  readonly percent: number | null;
};

export type ReportFacts = {
  readonly year: number;
  readonly county: string;
  readonly total: ReportGroup;
  readonly categories: readonly ReportGroup[];
  readonly units: readonly ReportGroup[];
  readonly townships: readonly ReportGroup[];
  readonly smallestCompared: number;
  /** How the county calls what is solved: class A. */
  readonly solvedWord: string;
  /** The day of the figures, in words. */
  readonly asOf: string;
};

/** The report: a draft that the office goes on writing. */
export function yearReport(facts: ReportFacts): Letter {
  const { year, county, total, asOf } = facts;
  return letter('FORM', `${county}${year}年人大代表建议、批评和意见办理情况报告`, {
    blocks: [
      remark(`数据截至${asOf}。比率均注明件数；件数不足${facts.smallestCompared}件的只列件数，不列百分比，不作比较。`),
      text('一、总体情况'),
      text(overview(facts)),
      chart('办理比率', rateBars(total)),
      text('二、分类情况'),
      countTable('类别', facts.categories),
      chart('各类别件数（占受理总数）', shareBars(facts.categories, total)),
      text('三、承办单位办理情况'),
      countTable('承办单位', facts.units),
      text('四、各乡镇代表建议情况'),
      countTable('乡镇', facts.townships),
      text('五、比率的含义'),
      ...rateKeys.map((key) => remark(`${rateDefinitions[key].label['zh-CN']}：${rateSentences(key)['zh-CN']}`)),
    ],
    signer: county,
    date: asOf,
  });
}

const text = (said: string): LetterBlock => ({ kind: 'text', text: said });
const remark = (said: string): LetterBlock => ({ kind: 'remark', text: said });
const chart = (title: string, bars: readonly LetterBar[]): LetterBlock => ({ kind: 'chart', title, bars });

function overview({ year, total, solvedWord }: ReportFacts): string {
  const of = (count: Count) => total.counts[count] ?? 0;
  const evaluated = of('EVALUATED');
  return [
    `${year}年共受理代表建议、批评和意见${of('ACCEPTED')}件，已交办${of('HANDED_OVER')}件，已办复${of('REPLIED')}件，已销号${of('CLOSED')}件。`,
    `办复的建议中，当面沟通${of('REPLIED_FACE_TO_FACE')}件，${solvedWord}的${of('SOLVED')}件。`,
    `代表已评价${evaluated}件，其中对结果满意${of('SATISFIED')}件、基本满意${of('BASICALLY_SATISFIED')}件、不满意${of('NOT_SATISFIED')}件；未评价的不计入满意。`,
  ].join('');
}

function rateBars({ rates }: ReportGroup): LetterBar[] {
  return rateKeys.flatMap((key) => {
    const rate = rates[key];
    if (!rate || rate.percent === null) return [];
    return [
      {
        label: rateDefinitions[key].label['zh-CN'],
        percent: rate.percent,
        of: `${rate.numerator}/${rate.denominator}`,
      },
    ];
  });
}

function shareBars(groups: readonly ReportGroup[], total: ReportGroup): LetterBar[] {
  const all = total.counts.ACCEPTED ?? 0;
  return groups.flatMap(({ name, counts }) => {
    const cases = counts.ACCEPTED ?? 0;
    return all === 0 || cases === 0 ? [] : [{ label: name, percent: (cases / all) * 100, of: `${cases}件` }];
  });
}

const shown = ['REPLIED', 'FACE_TO_FACE', 'SATISFIED', 'SOLVED'] as const satisfies readonly RateKey[];

function countTable(heading: string, groups: readonly ReportGroup[]): LetterBlock {
  return {
    kind: 'table',
    columns: [
      { heading, width: 28 },
      { heading: '受理', width: 10 },
      { heading: '办复', width: 10 },
      ...shown.map((key) => ({ heading: rateDefinitions[key].label['zh-CN'], width: 13 })),
    ],
    rows: groups.map((group) => [
      group.name,
      String(group.counts.ACCEPTED ?? 0),
      String(group.counts.REPLIED ?? 0),
      ...shown.map((key) => rateWords(group, key)),
    ]),
  };
}

function rateWords({ rates, isCompared }: ReportGroup, key: RateKey): string {
  const rate = rates[key];
  if (!rate || rate.denominator === 0) return '—';
  const counted = `${rate.numerator}/${rate.denominator}`;
  return isCompared && rate.percent !== null ? `${rate.percent.toFixed(1)}%\n${counted}` : counted;
}
