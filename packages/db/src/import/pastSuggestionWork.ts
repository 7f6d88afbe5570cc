/** Suggestions of earlier years, as rows of a file: known by session and number, kept beside the platform's own, never among them. */
import { officialNumber, pastSuggestionColumns, type Sentences, Stale } from '@renda/domain';
import type { Tx } from '../client/countyClient.ts';
import { toDay } from '../day.ts';
import { refreshSearch } from '../search/refreshSearch.ts';
import { inWords, type Kept, KeyedJudge, type KeyedValues } from './KeyedJudge.ts';
import type { KindWork } from './KindWork.ts';
import { columnOf } from './stagedEntry.ts';

const fields = Object.keys(pastSuggestionColumns);
const pageRows = 2_000;
const batch = 500;

export const pastSuggestionWork: KindWork = {
  async fingerprint(tx) {
    const [row] = await tx.$queryRaw<{ fingerprint: string }[]>`
      select concat_ws(' ', p.rows, p.versions, s.numbered) as fingerprint
      from (select count(*) as rows, coalesce(sum(version), 0) as versions from past_suggestions) p,
        (select count(official_number) as numbered from suggestions) s`;
    return row?.fingerprint ?? '';
  },
  async judge(parts) {
    const kept = new Map<string, Kept>();
    for await (const each of keptOnes(parts.act.db)) kept.set(numberOf(each.values), each);
    const numbered = await parts.act.db.suggestion.findMany({
      where: { officialNumber: { not: null } },
      select: { officialNumber: true },
    });
    const here = new Set(numbered.map((each) => each.officialNumber));
    return new KeyedJudge(parts, {
      kind: 'PAST_SUGGESTION',
      kept: (values) => kept.get(numberOf(values)) ?? null,
      remark: (values) => (here.has(numberOf(values)) ? { field: 'number', say: isHere, isNothing: true } : null),
      entry,
    });
  },
  async write(tx, _act, importId, { added, changed }) {
    const written = await writeRows(tx, importId);
    if (written !== added + changed) throw new Stale();
    const rows = await tx.importRow.findMany({
      where: { importId, effect: { in: ['ADD', 'CHANGE'] } },
      select: { entryId: true },
    });
    const ids = rows.flatMap(({ entryId }) => entryId ?? []);
    for (let at = 0; at < ids.length; at += batch) {
      await refreshSearch(tx, 'PAST_SUGGESTION', ids.slice(at, at + batch));
    }
  },
  async table({ db }) {
    const kept: Kept[] = [];
    for await (const each of keptOnes(db)) kept.push(each);
    kept.sort((one, other) => numberOf(one.values).localeCompare(numberOf(other.values)));
    const categories = await db.category.findMany({ select: { name: true }, orderBy: { id: 'asc' } });
    return {
      fields,
      rows: kept.map(({ values }) =>
        Object.entries(pastSuggestionColumns).map(([name, field]) => cell(field, values[name])),
      ),
      choices: { category: [...new Set(categories.map(({ name }) => name))] },
    };
  },
};

async function* keptOnes(db: Tx): AsyncGenerator<Kept> {
  const select = { id: true, version: true, ...Object.fromEntries(fields.map((name) => [name, true])) };
  for (let after: string | null = null; ; ) {
    const where = after === null ? {} : { id: { gt: after } };
    const rows = (await db.pastSuggestion.findMany({
      where,
      select,
      orderBy: { id: 'asc' },
      take: pageRows,
    })) as KeptRow[];
    for (const { id, version, repliedOn, ...values } of rows) {
      yield { id, version, values: { ...values, repliedOn: repliedOn && toDay(repliedOn) } };
    }
    after = rows.at(-1)?.id ?? null;
    if (rows.length < pageRows) return;
  }
}

type KeptRow = KeyedValues & { readonly id: string; readonly version: number; readonly repliedOn: never };

function numberOf({ series, number }: KeyedValues): string {
  return officialNumber(String(series), Number(number));
}

function entry(id: string, values: KeyedValues) {
  const columns = Object.entries({ id, ...values, officialNumber: numberOf(values) });
  return Object.fromEntries(columns.map(([name, value]) => [columnOf(name), value]));
}

function cell(field: (typeof pastSuggestionColumns)[keyof typeof pastSuggestionColumns], value: unknown) {
  return typeof value === 'number' ? value : inWords(field, value) || null;
}

/** One statement for all: what is there under the same number is changed, if it is still what was previewed. */
function writeRows(tx: Tx, importId: string): Promise<number> {
  return tx.$executeRaw`
    insert into past_suggestions (id, series, number, official_number, title, lead_deputy, co_signers, category, body, units,
      reply_class, replied_on, evaluation, is_open)
    select e.id, e.series, e.number, e.official_number, e.title, e.lead_deputy, e.co_signers, e.category, e.body, e.units,
      e.reply_class, e.replied_on, e.evaluation, e.is_open
    from import_rows r cross join lateral jsonb_populate_record(null::past_suggestions, r.entry) e
    where r.import_id = ${importId}::uuid and r.effect in ('ADD', 'CHANGE')
    on conflict (jurisdiction, series, number) do update set
      title = excluded.title, lead_deputy = excluded.lead_deputy, co_signers = excluded.co_signers, category = excluded.category,
      body = excluded.body, units = excluded.units, reply_class = excluded.reply_class, replied_on = excluded.replied_on,
      evaluation = excluded.evaluation, is_open = excluded.is_open, version = past_suggestions.version + 1`;
}

const isHere: Sentences = {
  'zh-CN': '平台里已有这个编号的建议，不会再导入。',
  en: 'The platform has the suggestion of this number itself; it is not taken in again.',
};
