-- Who is signed in is also told which units are or were in their charge (分管), from a day to a day: their posts' portfolios.

drop function auth.viewer(text, integer);
create function auth.viewer(token_hash text, idle_seconds integer)
returns table (
  account_id uuid, session_id uuid, jurisdiction text, login text, name text, person_id uuid, must_change_password boolean,
  grants jsonb, mandates jsonb, charges jsonb
)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  wanted constant text := $1;
  today constant date := (now() at time zone 'Asia/Shanghai')::date;
  seen timestamptz;
begin
  select a.id, s.id, a.jurisdiction, a.login, a.name, a.person_id, a.must_change_password and s.method <> 'OIDC', s.last_seen_at,
    (
      select coalesce(jsonb_agg(jsonb_build_object(
        'role', g.role, 'organId', g.organ_id, 'townshipId', o.township_id, 'delegationId', g.delegation_id) order by g.id), '[]')
      from public.role_grants g left join public.organs o on o.jurisdiction = g.jurisdiction and o.id = g.organ_id
      where g.jurisdiction = a.jurisdiction and g.account_id = a.id and (g.role <> 'DEPUTY' or held.mandates <> '[]')
    ),
    held.mandates,
    (
      select coalesce(jsonb_agg(jsonb_build_object('unitId', f.organ_id, 'from', days.first, 'to', days.past) order by f.id), '[]')
      from public.posts p join public.portfolios f on f.jurisdiction = p.jurisdiction and f.post_id = p.id
        cross join lateral (select greatest(p.valid_from, f.valid_from) as first, least(p.valid_to, f.valid_to) as past) days
      where p.jurisdiction = a.jurisdiction and p.person_id = a.person_id
        and days.first <= today and (days.past is null or days.past > days.first)
    )
    into account_id, session_id, jurisdiction, login, name, person_id, must_change_password, seen, grants, mandates, charges
    from auth.sessions s
    join auth.accounts a on a.id = s.account_id
    cross join lateral (
      select coalesce(jsonb_agg(jsonb_build_object(
        'deputyId', d.id, 'congressId', t.congress_id, 'townshipId', d.township_id) order by d.id), '[]') as mandates
      from public.deputies d join public.terms t on t.jurisdiction = d.jurisdiction and t.id = d.term_id
      where d.jurisdiction = a.jurisdiction and d.person_id = a.person_id and d.mandate_state <> 'SUSPENDED'
        and d.valid_from <= today and (d.valid_to is null or d.valid_to > today)
    ) held
    where s.token_hash = wanted and s.expires_at > now() and s.last_seen_at > now() - make_interval(secs => $2)
      and a.disabled_at is null;
  if not found then return; end if;

  if seen < now() - interval '1 minute' then
    update auth.sessions s set last_seen_at = now() where s.token_hash = wanted and s.last_seen_at < now() - interval '1 minute';
  end if;
  return next;
end $$;
revoke execute on function auth.viewer(text, integer) from public;
