-- A list is narrowed by words within its own statement, by the index of search, which row-level security would not let it use.

-- The county's records of a noun that hold every term: `asked` has the `pairs` of the terms, as a tsquery, and the `longer` terms as patterns,
-- which are looked for again in the words themselves. It sees all of the county and tells no more than which records they are: the list
-- that it narrows is already that of the viewer.
create function records_holding(noun text, asked jsonb) returns table (record_id uuid)
language sql stable security definer rows 100 set search_path = pg_catalog, pg_temp as $$
  select e.record_id from public.search_entries e
  where e.jurisdiction = current_setting('app.jurisdiction') and e.form > 0 and e.noun = $1
    and e.grams @@ ($2::jsonb ->> 'pairs')::tsquery
    and (jsonb_array_length($2::jsonb -> 'longer') = 0
      or concat_ws(' ', e.heading, e.names, e.text) like all (array(select jsonb_array_elements_text($2::jsonb -> 'longer'))))
$$;
revoke execute on function records_holding from public;
