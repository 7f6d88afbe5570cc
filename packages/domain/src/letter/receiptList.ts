/** The list on which organs and units sign for their packets (签收单). */
import type { PlainDate } from '../kernel/plainDate.ts';
import { type Letter, letter } from './Letter.ts';
import { letterDay } from './letterWords.ts';

export type ReceiptFacts = {
  readonly batch: string;
  readonly from: string;
  readonly handedOverOn: PlainDate;
  readonly packets: readonly {
    readonly name: string;
    readonly numbers: readonly string[];
    readonly count: number;
    /** Who signed, where they have. */
    readonly signedBy: string | null;
    readonly signedOn: PlainDate | null;
  }[];
};

/** The list, with room for the signatures that are not there yet. */
export function receiptList({ batch, from, handedOverOn, packets }: ReceiptFacts): Letter {
  const total = packets.reduce((sum, { count }) => sum + count, 0);
  return letter('FORM', `${batch}签收单`, {
    blocks: [
      { kind: 'remark', text: `交办机构：${from}　　交办日期：${letterDay(handedOverOn)}` },
      {
        kind: 'table',
        columns: [
          { heading: '序号', width: 8 },
          { heading: '单位', width: 24 },
          { heading: '件数', width: 8 },
          { heading: '建议编号', width: 32 },
          { heading: '签收人', width: 14 },
          { heading: '签收日期', width: 18 },
        ],
        rows: packets.map(({ name, numbers, count, signedBy, signedOn }, at) => [
          String(at + 1),
          name,
          String(count),
          numbers.map(shortNumber).join('、'),
          signedBy ?? '',
          signedOn === null ? '' : letterDay(signedOn),
        ]),
      },
      {
        kind: 'remark',
        text: `共${packets.length}份，${total}件次。签收即确认收到所列建议全文；办理期限自交办之日起计算。`,
      },
    ],
  });
}

/** On a list of one meeting the number alone: 第0012号. */
function shortNumber(number: string): string {
  return /第\d+号$/.exec(number)?.[0] ?? number;
}
