-- Accounts and sessions. They lie outside the counties, since sign-in comes before the county is known, and are closed to the
-- log-ins that serve requests: only the log-in of sign-in reads them. An account belongs to one county; the name with which it
-- signs in is unique in the deployment.

create schema if not exists auth;

create table auth.accounts (
  id uuid primary key,
  jurisdiction text not null references public.jurisdictions (code),
  -- Lower case, so that upper and lower case never tell two accounts apart; begins with a letter, so never taken for a telephone.
  login text not null unique constraint accounts_login_check check (login ~ '^[a-z][a-z0-9._-]{2,31}$'),
  phone text unique constraint accounts_phone_check check (phone ~ '^1[3-9][0-9]{9}$'),
  name text not null,
  person_id uuid,
  must_change_password boolean not null default false,
  disabled_at timestamptz(3),
  last_sign_in_at timestamptz(3),
  -- The sign-in library wants an address for everyone; nobody is ever written to at this one.
  email text not null unique generated always as (id::text || '@account.invalid') stored,
  email_verified boolean not null default true,
  image text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (jurisdiction, id),
  constraint accounts_person_fkey foreign key (jurisdiction, person_id) references public.people (jurisdiction, id)
);
create index accounts_by_login on auth.accounts (jurisdiction, login);
create index accounts_of_person on auth.accounts (jurisdiction, person_id);

create table auth.sessions (
  id uuid primary key,
  account_id uuid not null references auth.accounts (id) on delete cascade,
  -- SHA-256 of the token; the token itself is in the cookie alone.
  token_hash text not null unique,
  method text not null constraint sessions_method_check check (method in ('PASSWORD', 'CODE', 'OIDC')),
  ip_address text,
  user_agent text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  last_seen_at timestamptz(3) not null default now(),
  -- The absolute end: never moved. The idle end follows from last_seen_at.
  expires_at timestamptz(3) not null
);
create index sessions_of_account on auth.sessions (account_id);

-- How an account proves itself: a password, or a subject at the identity provider.
create table auth.credentials (
  id uuid primary key,
  account_id uuid not null references auth.accounts (id) on delete cascade,
  provider text not null,
  subject text not null,
  password_hash text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz(3),
  refresh_token_expires_at timestamptz(3),
  scope text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (provider, subject),
  constraint credentials_no_tokens check (num_nonnulls(access_token, refresh_token, id_token) = 0)
);
create index credentials_of_account on auth.credentials (account_id);

-- What a sign-in at the identity provider must bring back.
create table auth.verifications (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz(3) not null,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);
create index verifications_by_identifier on auth.verifications (identifier);

create table auth.one_time_codes (
  account_id uuid primary key references auth.accounts (id) on delete cascade,
  code_hash text not null,
  expires_at timestamptz(3) not null,
  created_at timestamptz(3) not null default now()
);

-- Failures in a row, by account; or by the name that was typed (hashed) where there is no such account, so that both answer alike.
create table auth.sign_in_attempts (
  subject text primary key,
  failures integer not null,
  locked_until timestamptz(3),
  last_at timestamptz(3) not null
);

create table auth.rate_limits (
  key text primary key,
  count integer not null,
  -- Then counting begins anew.
  ends_at timestamptz(3) not null
);

-- Who is signed in with this token, and what they hold: everything that a request must know, in one statement. Nothing when the
-- session has ended, was idle for too long, or the account is disabled. The role of deputy counts only with a mandate in office.
create function auth.viewer(token_hash text, idle_seconds integer)
returns table (
  account_id uuid, session_id uuid, jurisdiction text, login text, name text, person_id uuid, must_change_password boolean,
  grants jsonb, mandates jsonb
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
    held.mandates
    into account_id, session_id, jurisdiction, login, name, person_id, must_change_password, seen, grants, mandates
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

-- Accounts as administrators see them, with the roles they hold in their county.
create view auth.account_rows as
select
  a.id, a.jurisdiction, a.login, a.phone, a.name, a.person_id, a.must_change_password, a.disabled_at, a.last_sign_in_at, a.created_at,
  (select t.locked_until from auth.sign_in_attempts t where t.subject = a.id::text and t.locked_until > now()) as locked_until,
  (select c.expires_at from auth.one_time_codes c where c.account_id = a.id and c.expires_at > now()) as code_expires_at,
  exists (select from auth.credentials c where c.account_id = a.id and c.password_hash is not null) as has_password,
  coalesce((
    select jsonb_agg(jsonb_build_object(
      'id', g.id, 'role', g.role, 'organId', g.organ_id, 'delegationId', g.delegation_id,
      'body', coalesce(o.name, d.name), 'grantedAt', g.granted_at) order by g.granted_at, g.id)
    from public.role_grants g
    left join public.organs o on o.jurisdiction = g.jurisdiction and o.id = g.organ_id
    left join public.delegations d on d.jurisdiction = g.jurisdiction and d.id = g.delegation_id
    where g.jurisdiction = a.jurisdiction and g.account_id = a.id
  ), '[]') as grants
from auth.accounts a;

-- Entries of the audit trail written from sign-in: into a county's chain, or the deployment's while no county is known.
create function auth.write_audit(chain text, entries jsonb) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into public.audit_entries (jurisdiction, id, actor_id, actor_name, action, noun, record_id, before, after, origin)
  select chain, gen_random_uuid(), e.actor_id, e.actor_name, e.action, e.noun, e.record_id, e.before, e.after, e.origin
  from rows from (jsonb_to_recordset(entries) as (
    actor_id uuid, actor_name text, action text, noun text, record_id text, before jsonb, after jsonb, origin jsonb
  )) with ordinality as e (actor_id, actor_name, action, noun, record_id, before, after, origin, place)
  order by e.place
$$;

revoke execute on all functions in schema auth from public;

-- Roles are county rows, accounts are not: no foreign key can say that they are of one county.
create function auth.check_grant() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from auth.accounts a where a.id = new.account_id and a.jurisdiction = new.jurisdiction;
  if not found then
    raise exception 'account % is not of county %', new.account_id, new.jurisdiction using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
revoke execute on function auth.check_grant from public;
create trigger of_county before insert or update on public.role_grants for each row execute function auth.check_grant();

-- A role is held for what it needs: an organ, a delegation, or nothing more.
alter table public.role_grants add constraint role_grants_scope_check check (
  case
    when role in ('STAFF', 'TOWNSHIP_CLERK', 'PRESIDIUM_MEMBER', 'HANDLER', 'UNIT_HEAD', 'COORDINATOR')
      then organ_id is not null and delegation_id is null
    when role = 'DELEGATION_CLERK' then delegation_id is not null and organ_id is null
    else organ_id is null and delegation_id is null
  end
);
