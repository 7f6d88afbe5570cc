-- The county's suggestions that share the rarest words with what is being written, most alike first. It sees all of them and tells no
-- more than their ids: whoever asks reads them under the rules for suggestions. Drafts, what was withdrawn, joined into another or
-- purged is nothing that anyone can learn from.
--
-- Words that stand everywhere tell nothing and cost most. How common a word is, the planner's statistics know; the rarest are looked up
-- until some five thousand rows would be met, so that the cost stays bounded however many there are. What they then weigh, is counted.
--
-- These are candidates: the application compares them word by word. So little is left out here that shares as much as two pairs.
create or replace function similar_suggestions(title text, words text, category_id uuid, township_id uuid, excluded_id uuid, at_most integer)
returns table (id uuid, score double precision)
language sql stable security definer rows 120 set search_path = pg_catalog, pg_temp as $$
  with known as (
    select greatest(reltuples, 100)::float8 as suggestions from pg_class where oid = 'public.suggestions'::regclass
  ), common as (
    select word, frequency from pg_stats, rows from (
      unnest(most_common_elems::text::text[]), unnest(most_common_elem_freqs)) as element (word, frequency)
    where schemaname = 'public' and tablename = 'suggestions' and attname = 'search' and word is not null
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
    select gram, weight, s.id, s.title, s.category_id, s.township_id, count(s.id) over (partition by gram) as suggestions
    from chosen left join lateral (
      select s.id, s.title, s.category_id, s.township_id from public.suggestions s
      where s.jurisdiction = current_setting('app.jurisdiction') and s.search @@ chosen.gram::tsquery
        and s.state not in ('DRAFT', 'WITHDRAWN', 'JOINED', 'PURGED') and s.id is distinct from $5
    ) as s on true
  ), told as (
    select hit.*, weight * ln(1 + known.suggestions / greatest(hit.suggestions, 1)) as worth from hit cross join known
  ), scored as (
    select t.id, count(*) as grams, sum(worth * case when strpos(lower(t.title), gram) > 0 then 2 else 1 end) as alike,
      (1 + 0.2 * (t.category_id is not distinct from $3)::int) * (1 + 0.2 * (t.township_id is not distinct from $4)::int) as nearness
    from told t where t.id is not null group by t.id, t.category_id, t.township_id
  )
  select scored.id, alike * nearness / possible as score
  from scored cross join (select 2 * sum(worth) as possible from (select distinct gram, worth from told) as each) as most
  where grams >= 2 and alike >= 0.1 * (select max(alike) from scored)
  order by 2 desc, 1 desc limit $6
$$;
