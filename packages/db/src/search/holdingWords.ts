/** A list narrowed by words within its own statement, by the index of search. */
import type { SqlQuery } from '@prisma/driver-adapter-utils';
import { type SearchNoun, searchTerms } from '@renda/domain';
import { searchPairs } from './searchGrams.ts';
import { termPatterns } from './searchHits.ts';

/** Begins what stands for the words until the statement is sent; nobody outside of the process can know it. */
const mark = `words looked for ${crypto.randomUUID()} `;

/** A column of a table, by its name or its alias, compared with a value. */
const compared = /((?:"\w+"\.)+)"\w+" = \$(\d+)/g;

/**
 * Where-clause, on a text column of the noun's table that search covers, of the rows that hold every term of the query: Prisma can call no
 * function, so it compares the column with a mark in whose place `withWords` puts the question to the index. Punctuation alone finds nothing.
 */
export function holdingWords<Column extends string>(noun: SearchNoun, column: Column, query: string) {
  const terms = searchTerms(query);
  if (terms.length === 0) return { id: { in: [] } };
  const longer = termPatterns(terms.filter((term) => [...term].length > 2));
  return { [column]: `${mark}${JSON.stringify({ noun, pairs: searchPairs(terms), longer })}` } as Record<
    Column,
    string
  >;
}

/** The same statement; where it compares with a mark, it asks which records hold the words. */
export function withWords(query: SqlQuery): SqlQuery {
  if (!query.args.some(isMark)) return query;
  let put = 0;
  const sql = query.sql.replace(compared, (place, table: string, position: string) => {
    if (!isMark(query.args[Number(position) - 1])) return place;
    put += 1;
    const asked = `$${position}::jsonb`;
    return `${table}"id" in (select record_id from records_holding(${asked} ->> 'noun', ${asked}))`;
  });
  if (put !== query.args.filter(isMark).length) throw new Error('words are looked for in a way that cannot be sent');
  return { ...query, sql, args: query.args.map((arg) => (isMark(arg) ? String(arg).slice(mark.length) : arg)) };
}

function isMark(arg: unknown): boolean {
  return typeof arg === 'string' && arg.startsWith(mark);
}
