-- As before, but terms longer than a pair are looked for again in the best first, until there are as many as asked for: what ranks a hit is
-- short and lies in the row, while the words may be long and are read for few.
create or replace function search_hits(
  nouns text[], pairs tsquery, terms text[], longer text[], whole text, words text,
  after_score integer, after_at timestamptz, after_id uuid, at_most integer
) returns table (noun text, record_id uuid, score integer, at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with found as (
    select e.id, e.noun, e.record_id, e.at, e.weight * 10 + case
      when e.heading = $5 or strpos(e.names, ' ' || $5 || ' ') > 0 then 5
      when starts_with(e.heading, $5) or strpos(e.names, ' ' || $5) > 0 then 4
      when not e.heading like all ($3::text[]) then 1
      when strpos(e.heading_words, $6) > 0 then 3
      else 2 end as score
    from public.search_entries e
    where e.jurisdiction = current_setting('app.jurisdiction') and e.form > 0 and e.noun = any ($1::text[]) and e.grams @@ $2
  ), best as (
    select * from found
    where $9::uuid is null or (score, at, record_id) < ($7::integer, $8::timestamptz, $9::uuid)
    order by score desc, at desc, record_id desc
    limit case when cardinality($4::text[]) = 0 then $10::integer end
  )
  select noun, record_id, score, at from best
  where cardinality($4::text[]) = 0 or (
    select concat_ws(' ', e.heading, e.names, e.text) like all ($4::text[]) from public.search_entries e where e.id = best.id
  )
  order by score desc, at desc, record_id desc limit $10
$$;
