/** The columns that lists are made of: texts, days, instants, numbers. */
import type { TableCell } from '@renda/documents';
import { chinaDate, type ReplyClassLabels, type Sentences } from '@renda/domain';
import type { ListColumn } from './ListSheet.ts';

type Maybe<Value> = Value | null | undefined;
type From<Row, Value> = (row: Row) => Maybe<Value>;
type Said<Row, Value> = (row: Row, labels: ReplyClassLabels) => Maybe<Value>;

/** The makers of columns for rows of that kind. */
export function columnsOf<Row>() {
  return {
    /** A text; empty where there is none. */
    text: (heading: string, width: number, from: From<Row, string>): ListColumn<Row> => ({
      ...{ heading, width, format: 'text' },
      value: (row) => from(row) || null,
    }),
    /** A word of a closed list; of the classes of a reply, as the county calls them. */
    word: (heading: string, width: number, from: Said<Row, Sentences>): ListColumn<Row> => ({
      ...{ heading, width, format: 'text' },
      value: (row, labels) => from(row, labels)?.['zh-CN'] ?? null,
    }),
    /** Yes or no. */
    flag: (heading: string, from: From<Row, boolean>): ListColumn<Row> => ({
      ...{ heading, width: 10, format: 'text' },
      value: (row) => (from(row) ? '是' : '否'),
    }),
    /** A day, as a real date. */
    day: (heading: string, from: From<Row, string>): ListColumn<Row> => ({
      ...{ heading, width: 13, format: 'day' },
      value: (row): TableCell => from(row) ?? null,
    }),
    /** The day of an instant, in the time of the county. */
    dayOf: (heading: string, from: From<Row, string>): ListColumn<Row> => ({
      ...{ heading, width: 13, format: 'day' },
      value: (row) => {
        const at = from(row);
        return at ? chinaDate(new Date(at)) : null;
      },
    }),
    /** An instant to the second, in the time of the county. */
    instant: (heading: string, from: From<Row, string>): ListColumn<Row> => ({
      ...{ heading, width: 20, format: 'text' },
      value: (row) => {
        const at = from(row);
        return at ? new Date(Date.parse(at) + chinaOffsetMs).toISOString().slice(0, 19).replace('T', ' ') : null;
      },
    }),
    /** A whole number. */
    count: (heading: string, from: From<Row, number>): ListColumn<Row> => ({
      ...{ heading, width: 10, format: 'number' },
      value: (row): TableCell => from(row) ?? null,
    }),
  };
}

const chinaOffsetMs = 8 * 3_600_000;
