/** Names under which a connection keeps its prepared statements, so that PostgreSQL parses and plans each but once. */
import { wantsFreshPlan } from './freshPlan.ts';

/** Each connection keeps every named statement until it closes, so their number is bounded. */
const most = 400;

/** A generator of names: the same text has the same name; texts beyond the bound, and within `freshPlan`, stay unnamed and unprepared. */
export function statementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    if (wantsFreshPlan()) return '';
    const known = names.get(sql);
    if (known !== undefined || names.size >= most) return known ?? '';
    const name = `s${names.size}`;
    names.set(sql, name);
    return name;
  };
}
