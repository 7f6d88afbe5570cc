-- CreateTable
CREATE TABLE "past_suggestions" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "series" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "official_number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "lead_deputy" TEXT NOT NULL,
    "co_signers" TEXT,
    "category" TEXT,
    "body" TEXT,
    "units" TEXT,
    "reply_class" TEXT,
    "replied_on" DATE,
    "evaluation" TEXT,
    "is_open" BOOLEAN NOT NULL DEFAULT false,
    "search" tsvector,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "past_suggestions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "past_suggestions_jurisdiction_official_number_id_idx" ON "past_suggestions"("jurisdiction", "official_number" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "past_suggestions_jurisdiction_id_key" ON "past_suggestions"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "past_suggestions_jurisdiction_series_number_key" ON "past_suggestions"("jurisdiction", "series", "number");

select keep_to_county(array['past_suggestions']::regclass[]);

alter table past_suggestions
  add constraint past_suggestions_reply_class_check check (reply_class in ('A', 'B', 'C', 'D')),
  add constraint past_suggestions_evaluation_check check (evaluation in ('SATISFIED', 'BASICALLY_SATISFIED', 'NOT_SATISFIED'));

alter table imports drop constraint imports_kind_check;
alter table imports
  add constraint imports_kind_check check (kind in (
    'TOWNSHIP', 'VILLAGE', 'ORGAN', 'UNIT', 'PERSON', 'POST', 'ELECTORAL_DISTRICT', 'DEPUTY', 'DELEGATION', 'DEPUTY_GROUP',
    'MEMBERSHIP', 'HOLIDAY', 'PAST_SUGGESTION'));

alter table import_mappings drop constraint import_mappings_kind_check;
alter table import_mappings
  add constraint import_mappings_kind_check check (kind in (
    'TOWNSHIP', 'VILLAGE', 'ORGAN', 'UNIT', 'PERSON', 'POST', 'ELECTORAL_DISTRICT', 'DEPUTY', 'DELEGATION', 'DEPUTY_GROUP',
    'MEMBERSHIP', 'HOLIDAY', 'PAST_SUGGESTION'));

-- What is alike is found among them as among suggestions: the same pairs, and the same rarest ones first. It sees all and tells ids alone;
-- whoever asks reads them under the rules for past suggestions.

create function keep_past_suggestion_search() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.search := public.suggestion_search(new.title, '', coalesce(new.body, ''));
  return new;
end $$;
create trigger search before insert or update of title, body on past_suggestions
  for each row execute function keep_past_suggestion_search();

create index past_suggestions_search on past_suggestions using gin (jurisdiction, search) where search is not null;

create function similar_past_suggestions(title text, words text, at_most integer)
returns table (id uuid, score double precision)
language sql stable security definer rows 120 set search_path = pg_catalog, pg_temp as $$
  with known as (
    select greatest(reltuples, 100)::float8 as suggestions from pg_class where oid = 'public.past_suggestions'::regclass
  ), common as (
    select word, frequency from pg_stats, rows from (
      unnest(most_common_elems::text::text[]), unnest(most_common_elem_freqs)) as element (word, frequency)
    where schemaname = 'public' and tablename = 'past_suggestions' and attname = 'search' and word is not null
  ), asked as (
    select gram, case when bool_or(is_title) then 2 else 1 end as weight
    from (
      select gram, true as is_title from public.search_grams($1)
      union all select gram, false from public.search_grams(left($2, 1000))
    ) as written group by gram
  ), weighed as (
    select gram, weight, coalesce(frequency, (select min(frequency) from common) / 4, 0) * suggestions as expected
    from asked cross join known left join common on word = gram
    where coalesce(frequency, 0) < 0.2
  ), chosen as (
    select gram, weight from (
      select *, sum(expected) over rarest as met, row_number() over rarest as n from weighed
      window rarest as (order by expected, weight desc, gram)
    ) as ranked where n <= 4 or (met <= 5000 and n <= 48)
  ), hit as (
    select gram, weight, s.id, s.title, count(s.id) over (partition by gram) as suggestions
    from chosen left join lateral (
      select s.id, s.title from public.past_suggestions s
      where s.jurisdiction = current_setting('app.jurisdiction') and s.search @@ chosen.gram::tsquery
    ) as s on true
  ), told as (
    select hit.*, weight * ln(1 + known.suggestions / greatest(hit.suggestions, 1)) as worth from hit cross join known
  ), scored as (
    select t.id, count(*) as grams, sum(worth * case when strpos(lower(t.title), gram) > 0 then 2 else 1 end) as alike
    from told t where t.id is not null group by t.id
  )
  select scored.id, alike / possible as score
  from scored cross join (select 2 * sum(worth) as possible from (select distinct gram, worth from told) as each) as most
  where grams >= 2 and alike >= 0.1 * (select max(alike) from scored)
  order by 2 desc, 1 desc limit $3
$$;
revoke execute on function similar_past_suggestions from public;
