/** The form on which a deputy says what they think of the handling (征询意见表); it goes out with each reply. */
import type { PlainDate } from '../kernel/plainDate.ts';
import { markTerms } from '../suggestion/suggestionTerms.ts';
import { type Letter, letter } from './Letter.ts';
import { blankDay, letterDay, numbered } from './letterWords.ts';

export type OpinionFormFacts = {
  readonly suggestion: { readonly officialNumber: string | null; readonly title: string };
  readonly deputy: string;
  readonly unit: string;
  readonly documentNumber: string | null;
  readonly replyClass: string | null;
  readonly issuedOn: PlainDate | null;
  /** Consultations of that unit, as the form states them for the deputy to confirm. */
  readonly consultedOn: readonly PlainDate[];
  /** By when it is asked for; null while the clock does not run. */
  readonly dueOn: PlainDate | null;
  /** To whom it goes back. */
  readonly returnTo: string;
};

const boxes = Object.values(markTerms)
  .map((term) => `□${term['zh-CN']}`)
  .join('　　');

/** The form, filled in as far as the record goes. */
export function opinionForm(facts: OpinionFormFacts): Letter {
  const { suggestion, deputy, unit, documentNumber, replyClass, issuedOn, consultedOn, dueOn, returnTo } = facts;
  const by = dueOn === null ? '收到答复之日起30日内' : `${letterDay(dueOn)}前`;
  const consulted = consultedOn.length === 0 ? '' : `（单位记录：${consultedOn.map(letterDay).join('、')}）`;
  return letter('FORM', '代表建议办理情况征询意见表', {
    blocks: [
      {
        kind: 'form',
        rows: [
          { cells: [{ label: '建议编号', value: numbered(suggestion) }] },
          { cells: [{ label: '建议标题', value: suggestion.title }] },
          {
            cells: [
              { label: '代表姓名', value: deputy },
              { label: '联系电话', value: '' },
            ],
          },
          {
            cells: [
              { label: '承办单位', value: unit },
              { label: '结果类别', value: replyClass === null ? '' : `${replyClass}类` },
            ],
          },
          {
            cells: [
              { label: '答复文号', value: documentNumber ?? '' },
              { label: '答复日期', value: issuedOn === null ? '' : letterDay(issuedOn) },
            ],
          },
          {
            cells: [{ label: '答复前面商', value: `□当面　　□电话　　□书面　　□未面商${consulted}` }],
            lines: 2,
          },
          { cells: [{ label: '对办理态度', value: boxes }] },
          { cells: [{ label: '对办理结果', value: boxes }] },
          { cells: [{ label: '意见和理由（不满意的请写明）', value: '' }], lines: 6 },
          {
            cells: [
              { label: '代表签名', value: '' },
              { label: '日期', value: blankDay },
            ],
            lines: 2,
          },
        ],
      },
      {
        kind: 'remark',
        text: `说明：请在选定的“□”内打“√”，于${by}交${returnTo}。对办理结果不满意的，承办单位将再次办理；逾期未反馈的，记为“未评价”，不计入满意。`,
      },
    ],
  });
}
