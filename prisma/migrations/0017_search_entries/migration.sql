-- Search: what every record is found by, and the function that finds it. The application cuts and folds the words; the database keeps and
-- compares them.

create table search_entries (
  id uuid not null,
  jurisdiction text not null default current_setting('app.jurisdiction'::text),
  noun text not null,
  record_id uuid not null,
  weight integer not null,
  heading text not null,
  heading_words text not null,
  names text not null,
  text text not null,
  grams tsvector not null,
  at timestamptz(3) not null,
  form integer not null,
  constraint search_entries_pkey primary key (id)
);
create unique index search_entries_jurisdiction_noun_record_id_key on search_entries (jurisdiction, noun, record_id);
select keep_to_county(array['search_entries']::regclass[]);

-- It begins with the county as all do; its condition leaves nothing out and keeps Prisma's schema, which cannot say such an index, from
-- taking it for a stray. Entries are found at once, not when a list of pending ones is worked off: a search reads that list whole.
create index search_entries_grams on search_entries using gin (jurisdiction, grams) with (fastupdate = off) where form > 0;

-- The words lie beside the table: what ranks a hit is short, and read for every one.
alter table search_entries set (toast_tuple_target = 128);
alter table search_entries alter column heading set storage main;
alter table search_entries alter column heading_words set storage main;
alter table search_entries alter column names set storage main;

-- The county's entries that hold every term, best first. It sees all of them and tells no more than which records they are: whoever asks
-- reads those under the rules of their noun. `pairs` are those of the terms; `terms` are the terms as patterns, `longer` the ones that
-- are longer than a pair and are looked for again in the words themselves; `whole` is all that was asked for in one, `words` the same
-- cut into words.
--
-- Best is what is called so, then what begins so, then where it stands as words in the heading, then in the heading at all, then in
-- other words; what only hangs on a record (weight 0) comes last. The newer comes before the older.
create function search_hits(
  nouns text[], pairs tsquery, terms text[], longer text[], whole text, words text,
  after_score integer, after_at timestamptz, after_id uuid, at_most integer
) returns table (noun text, record_id uuid, score integer, at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with found as (
    select e.noun, e.record_id, e.at, e.weight * 10 + case
      when e.heading = $5 or strpos(e.names, ' ' || $5 || ' ') > 0 then 5
      when starts_with(e.heading, $5) or strpos(e.names, ' ' || $5) > 0 then 4
      when not e.heading like all ($3::text[]) then 1
      when strpos(e.heading_words, $6) > 0 then 3
      else 2 end as score
    from public.search_entries e
    where e.jurisdiction = current_setting('app.jurisdiction') and e.form > 0 and e.noun = any ($1::text[]) and e.grams @@ $2
      and (cardinality($4::text[]) = 0 or concat_ws(' ', e.heading, e.names, e.text) like all ($4::text[]))
  )
  select noun, record_id, score, at from found
  where $9::uuid is null or (score, at, record_id) < ($7::integer, $8::timestamptz, $9::uuid)
  order by score desc, at desc, record_id desc limit $10
$$;
revoke execute on function search_hits from public;

-- A record that is deleted leaves no words behind, whoever deletes it.
create function forget_search_entry() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.search_entries where jurisdiction = old.jurisdiction and noun = tg_argv[0] and record_id = old.id;
  return null;
end $$;
create trigger forget_search after delete on attachments for each row execute function forget_search_entry('ATTACHMENT');
create trigger forget_search after delete on people for each row execute function forget_search_entry('PERSON');
create trigger forget_search after delete on organs for each row execute function forget_search_entry('ORGAN');
create trigger forget_search after delete on suggestions for each row execute function forget_search_entry('SUGGESTION');
