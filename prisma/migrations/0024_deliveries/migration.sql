-- Notices go out of the house: a digest by e-mail, a message by the gateway, a call by telephone.

-- How somebody wants to be told. The library's own address of everyone stays what it is: nobody is written to at that one.
alter table auth.accounts
  add column notice_email text constraint accounts_notice_email_check check (
    length(notice_email) <= 254 and notice_email ~* '^[a-z0-9.!#$%&''*+/=?^_`{|}~-]{1,64}@[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$'),
  add column takes_digest boolean not null default true,
  add column takes_messages boolean not null default true,
  add column notice_language text not null default 'zh-CN'
    constraint accounts_notice_language_check check (notice_language in ('zh-CN', 'en'));

-- Whoever may be told anything in the connection's county on that day: enabled accounts with what they hold, and how they want to be told.
-- The schema of accounts stays closed; of it no more than this is given, and of no other county.
create function notice_readers(on_day date)
returns table (
  account_id uuid, name text, person_id uuid, phone text, email text, takes_digest boolean, takes_messages boolean, language text,
  grants jsonb, mandates jsonb
)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.id, a.name, a.person_id, a.phone, a.notice_email, a.takes_digest, a.takes_messages, a.notice_language,
    (
      select coalesce(jsonb_agg(jsonb_build_object(
        'role', g.role, 'organId', g.organ_id, 'townshipId', o.township_id, 'delegationId', g.delegation_id) order by g.id), '[]')
      from public.role_grants g left join public.organs o on o.jurisdiction = g.jurisdiction and o.id = g.organ_id
      where g.jurisdiction = a.jurisdiction and g.account_id = a.id and (g.role <> 'DEPUTY' or held.mandates <> '[]')
    ),
    held.mandates
  from auth.accounts a
  cross join lateral (
    select coalesce(jsonb_agg(jsonb_build_object(
      'deputyId', d.id, 'congressId', t.congress_id, 'townshipId', d.township_id) order by d.id), '[]') as mandates
    from public.deputies d join public.terms t on t.jurisdiction = d.jurisdiction and t.id = d.term_id
    where d.jurisdiction = a.jurisdiction and d.person_id = a.person_id and d.mandate_state <> 'SUSPENDED'
      and d.valid_from <= on_day and (d.valid_to is null or d.valid_to > on_day)
  ) held
  where a.jurisdiction = current_setting('app.jurisdiction') and a.disabled_at is null
  order by a.id
$$;
revoke execute on function notice_readers(date) from public;

create table deliveries (
  id uuid not null,
  jurisdiction text not null default current_setting('app.jurisdiction'::text),
  channel text not null,
  account_id uuid not null,
  account_name text not null,
  once_key text not null,
  state text not null default 'QUEUED',
  tries integer not null default 0,
  failure jsonb,
  created_at timestamptz(3) not null,
  ended_at timestamptz(3),
  constraint deliveries_pkey primary key (id),
  constraint deliveries_channel_check check (channel in ('EMAIL', 'GATEWAY')),
  constraint deliveries_state_check check (state in ('QUEUED', 'SENDING', 'SENT', 'UNCONFIRMED', 'FAILED', 'DROPPED')),
  constraint deliveries_end check ((ended_at is null) = (state in ('QUEUED', 'SENDING'))),
  constraint deliveries_why check (state not in ('FAILED', 'UNCONFIRMED') or failure is not null)
);
create unique index deliveries_jurisdiction_id_key on deliveries (jurisdiction, id);
create unique index deliveries_jurisdiction_channel_account_id_once_key_key on deliveries (jurisdiction, channel, account_id, once_key);
create index deliveries_jurisdiction_state_created_at_id_idx on deliveries (jurisdiction, state, created_at, id);
create index deliveries_jurisdiction_created_at_id_idx on deliveries (jurisdiction, created_at, id);

create table delivered_notices (
  id uuid not null,
  jurisdiction text not null default current_setting('app.jurisdiction'::text),
  delivery_id uuid not null,
  notice_id uuid not null,
  channel text not null,
  account_id uuid not null,
  constraint delivered_notices_pkey primary key (id),
  constraint delivered_notices_channel_check check (channel in ('EMAIL', 'GATEWAY'))
);
create unique index delivered_notices_jurisdiction_id_key on delivered_notices (jurisdiction, id);
create unique index delivered_notices_jurisdiction_channel_account_id_notice_id_key
  on delivered_notices (jurisdiction, channel, account_id, notice_id);
create index delivered_notices_jurisdiction_delivery_id_idx on delivered_notices (jurisdiction, delivery_id);
create index delivered_notices_jurisdiction_notice_id_idx on delivered_notices (jurisdiction, notice_id);
alter table delivered_notices add constraint delivered_notices_delivery_fkey foreign key (jurisdiction, delivery_id)
  references deliveries (jurisdiction, id) on delete restrict on update cascade;
alter table delivered_notices add constraint delivered_notices_notice_fkey foreign key (jurisdiction, notice_id)
  references notices (jurisdiction, id) on delete restrict on update cascade;

create table one_time_links (
  id uuid not null,
  jurisdiction text not null default current_setting('app.jurisdiction'::text),
  delivery_id uuid not null,
  token_hash text not null,
  expires_at timestamptz(3) not null,
  used_at timestamptz(3),
  constraint one_time_links_pkey primary key (id)
);
create unique index one_time_links_jurisdiction_id_key on one_time_links (jurisdiction, id);
create unique index one_time_links_jurisdiction_token_hash_key on one_time_links (jurisdiction, token_hash);
create index one_time_links_jurisdiction_delivery_id_idx on one_time_links (jurisdiction, delivery_id);
alter table one_time_links add constraint one_time_links_delivery_fkey foreign key (jurisdiction, delivery_id)
  references deliveries (jurisdiction, id) on delete restrict on update cascade;

create table notice_tellings (
  id uuid not null,
  jurisdiction text not null default current_setting('app.jurisdiction'::text),
  notice_id uuid not null,
  told_by_id uuid not null,
  told_by_name text not null,
  told_at timestamptz(3) not null,
  spoke_with text not null default '',
  constraint notice_tellings_pkey primary key (id)
);
create unique index notice_tellings_jurisdiction_id_key on notice_tellings (jurisdiction, id);
create unique index notice_tellings_jurisdiction_notice_id_key on notice_tellings (jurisdiction, notice_id);
alter table notice_tellings add constraint notice_tellings_notice_fkey foreign key (jurisdiction, notice_id)
  references notices (jurisdiction, id) on delete restrict on update cascade;

select keep_to_county(array['deliveries', 'delivered_notices', 'one_time_links', 'notice_tellings']::regclass[]);
