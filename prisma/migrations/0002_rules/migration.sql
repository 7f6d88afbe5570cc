-- What the database itself sees to, and Prisma cannot say.

create extension if not exists btree_gist;

-- Counties
-- A connection says once which county it works for (-c app.jurisdiction=…) and then neither sees nor writes another's rows.

create function keep_to_county(tables regclass[]) returns void language plpgsql as $$
declare owned regclass;
begin
  foreach owned in array tables loop
    execute format('alter table %s enable row level security', owned);
    execute format(
      'create policy county on %s using (jurisdiction = current_setting(''app.jurisdiction'')) '
      'with check (jurisdiction = current_setting(''app.jurisdiction''))',
      owned
    );
  end loop;
end $$;
revoke execute on function keep_to_county from public;

select keep_to_county(array[
  'attachments',
  'audit_entries',
  'calendar_corrections',
  'categories',
  'consultations',
  'deadline_rules',
  'deadlines',
  'delegations',
  'deputies',
  'deputy_groups',
  'electoral_districts',
  'evaluations',
  'handlings',
  'idempotency_keys',
  'memberships',
  'number_series',
  'organs',
  'party_organisations',
  'people',
  'posts',
  'replies',
  'role_grants',
  'sessions',
  'settings',
  'suggestion_events',
  'suggestions',
  'terms',
  'townships',
  'villages'
]::regclass[]);

-- Closed lists
-- Text rather than enum, since only the equality of text keeps its index under row-level security. The lists are the domain's.

alter table attachments
  add constraint attachments_purpose_check
    check (purpose in ('SCAN', 'PHOTO', 'MATERIAL', 'SEALED_REPLY', 'EVALUATION_FORM')),
  add constraint attachments_media_type_check check (media_type in (
    'image/jpeg', 'image/png', 'image/webp', 'application/pdf', 'application/ofd',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'));

alter table consultations
  add constraint consultations_mode_check check (mode in ('FACE_TO_FACE', 'TELEPHONE', 'WRITING'));

alter table deadline_rules
  add constraint deadline_rules_key_check check (key in (
    'handOver', 'handOverAfterSession', 'acknowledge', 'reply', 'replyWide', 'replyAgain', 'contribute', 'evaluate')),
  add constraint deadline_rules_starts_at_check check (starts_at in (
    'SUBMITTED', 'SESSION_CLOSED', 'ASSIGNED', 'HANDED_OVER', 'HANDLED_AGAIN', 'REPLY_DUE', 'REPLIED')),
  add constraint deadline_rules_unit_check check (unit in ('WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS'));

alter table deadlines
  add constraint deadlines_key_check check (key in (
    'handOver', 'handOverAfterSession', 'acknowledge', 'reply', 'replyWide', 'replyAgain', 'contribute', 'evaluate'));

alter table deputies
  add constraint deputies_mandate_state_check check (mandate_state in ('IN_OFFICE', 'SUSPENDED', 'ENDED'));

alter table evaluations
  add constraint evaluations_attitude_check check (attitude in ('SATISFIED', 'BASICALLY_SATISFIED', 'NOT_SATISFIED')),
  add constraint evaluations_result_check check (result in ('SATISFIED', 'BASICALLY_SATISFIED', 'NOT_SATISFIED'));

alter table handlings
  add constraint handlings_role_check check (role in ('LEAD', 'SEPARATE', 'ASSISTING')),
  add constraint handlings_state_check
    check (state in ('ASSIGNED', 'ACKNOWLEDGED', 'DECLINED', 'REPLIED', 'CONTRIBUTED'));

alter table organs
  add constraint organs_kind_check check (kind in (
    'CONGRESS', 'STANDING_COMMITTEE', 'COUNCIL_OF_CHAIRPERSONS', 'SPECIAL_COMMITTEE', 'WORKING_COMMITTEE', 'GENERAL_OFFICE',
    'CREDENTIALS_COMMITTEE', 'BUDGET_OVERSIGHT_CENTRE', 'TOWNSHIP_CONGRESS', 'TOWNSHIP_PRESIDIUM', 'PARTY_COMMITTEE',
    'PARTY_COMMITTEE_BODY', 'GOVERNMENT', 'GOVERNMENT_INSPECTION_OFFICE', 'GOVERNMENT_DEPARTMENT', 'TOWNSHIP_GOVERNMENT',
    'SUPERVISORY_COMMISSION', 'COURT', 'PROCURATORATE', 'OTHER_UNIT'));

alter table party_organisations
  add constraint party_organisations_kind_check check (kind in ('LEADING_PARTY_GROUP', 'PARTY_BRANCH', 'PARTY_CELL'));

alter table people
  add constraint people_sex_check check (sex in ('FEMALE', 'MALE'));

alter table replies
  add constraint replies_state_check check (state in ('DRAFT', 'ISSUED')),
  add constraint replies_reply_class_check check (reply_class in ('A', 'B', 'C', 'D')),
  add constraint replies_openness_check check (openness in ('OPEN', 'SUMMARY', 'CLOSED'));

alter table role_grants
  add constraint role_grants_role_check check (role in (
    'STAFF', 'LEADER', 'COUNTY_LEADER', 'COMMITTEE_MEMBER', 'DEPUTY', 'DELEGATION_CLERK', 'TOWNSHIP_CLERK', 'PRESIDIUM_MEMBER',
    'HANDLER', 'UNIT_HEAD', 'COORDINATOR', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR')),
  add constraint role_grants_role_class_check
    check (role_class in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR', 'ORDINARY'));

alter table suggestions
  add constraint suggestions_kind_check check (kind in ('SUGGESTION', 'CRITICISM', 'OPINION')),
  add constraint suggestions_state_check check (state in (
    'DRAFT', 'SUBMITTED', 'RETURNED', 'WITHDRAWN', 'REDIRECTED', 'JOINED', 'ENDED_FOR_REFERENCE', 'ACCEPTED', 'HANDED_OVER',
    'ASSIGNED', 'HANDLING', 'REPLIED', 'EVALUATED', 'WITH_COUNCIL', 'FULFILLING', 'CLOSED', 'PURGED')),
  add constraint suggestions_source_check
    check (source in ('DEPUTY', 'MOTION', 'VOICE', 'INSPECTION', 'RECEPTION_DAY', 'VISIT')),
  add constraint suggestions_openness_check check (openness in ('OPEN', 'SUMMARY', 'CLOSED')),
  add constraint suggestions_raised_in_check check (raised_in in ('SESSION', 'RECESS')),
  add constraint suggestions_reply_class_check check (reply_class in ('A', 'B', 'C', 'D')),
  add constraint suggestions_result_mark_check
    check (result_mark in ('SATISFIED', 'BASICALLY_SATISFIED', 'NOT_SATISFIED'));

alter table townships
  add constraint townships_kind_check check (kind in ('TOWN', 'TOWNSHIP', 'ETHNIC_TOWNSHIP'));

alter table villages
  add constraint villages_kind_check check (kind in ('VILLAGERS_COMMITTEE', 'RESIDENTS_COMMITTEE'));

-- What holds from a day to a day ends later than it begins.

alter table delegations add constraint delegations_validity check (valid_to > valid_from);
alter table deputies add constraint deputies_validity check (valid_to > valid_from);
alter table deputy_groups add constraint deputy_groups_validity check (valid_to > valid_from);
alter table electoral_districts add constraint electoral_districts_validity check (valid_to > valid_from);
alter table memberships add constraint memberships_validity check (valid_to > valid_from);
alter table organs add constraint organs_validity check (valid_to > valid_from);
alter table party_organisations add constraint party_organisations_validity check (valid_to > valid_from);
alter table people add constraint people_validity check (valid_to > valid_from);
alter table posts add constraint posts_validity check (valid_to > valid_from);
alter table sessions add constraint sessions_validity check (valid_to > valid_from);
alter table terms add constraint terms_validity check (valid_to > valid_from);
alter table townships add constraint townships_validity check (valid_to > valid_from);
alter table villages add constraint villages_validity check (valid_to > valid_from);
alter table deadline_rules add constraint deadline_rules_validity check (in_force_to >= in_force_from);

-- Of two places, exactly one.

alter table memberships
  add constraint memberships_one_group check (num_nonnulls(delegation_id, deputy_group_id) = 1);
alter table posts
  add constraint posts_one_body check (num_nonnulls(organ_id, party_organisation_id) = 1);

-- On any day a deputy is in one delegation and in one deputy group.

alter table memberships
  add constraint memberships_one_delegation exclude using gist
    (jurisdiction with =, deputy_id with =, daterange(valid_from, valid_to) with &&) where (delegation_id is not null),
  add constraint memberships_one_deputy_group exclude using gist
    (jurisdiction with =, deputy_id with =, daterange(valid_from, valid_to) with &&) where (deputy_group_id is not null);

-- The three administrators exclude one another and every other role (三权分立); a role is held once for one thing.

alter table role_grants
  add constraint role_grants_class_of_role check (role_class =
    case when role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR') then role else 'ORDINARY' end),
  add constraint role_grants_one_class exclude using gist
    (jurisdiction with =, account_id with =, role_class with <>);
create unique index role_grants_held_once on role_grants
  (jurisdiction, account_id, role, coalesce(organ_id, delegation_id, account_id));

-- Suggestions
-- A number comes from a series and is written as on paper; what has been accepted has one.

alter table suggestions
  add constraint suggestions_number_whole check (num_nonnulls(number_series_id, number, official_number) in (0, 3)),
  add constraint suggestions_accepted_has_number check (number is not null or state in
    ('DRAFT', 'SUBMITTED', 'RETURNED', 'WITHDRAWN', 'REDIRECTED', 'JOINED', 'ENDED_FOR_REFERENCE', 'PURGED')),
  add constraint suggestions_round_check check (round >= 1);

-- What is not closed yet, in the order of lists: a few hundred, however many a county has gathered.

create index suggestions_not_closed on suggestions (jurisdiction, filed_at desc, id desc) where state <> 'CLOSED';

-- One unit leads a round.

create unique index handlings_one_lead on handlings (jurisdiction, suggestion_id, round)
  where role = 'LEAD' and state <> 'DECLINED';

-- Audit trail
-- Entries are only ever added. Each is hashed together with the hash of the one before it, one chain per county, so that an entry
-- changed, taken out or put in later shows.

-- What is hashed: every column but the hash, in an order that never changes, independent of time zone and locale.
create function audit_hash(entry audit_entries) returns text language sql stable as $$
  select encode(sha256(convert_to(entry.prev || jsonb_build_array(
    entry.jurisdiction, entry.seq, (extract(epoch from entry.at) * 1000)::bigint, entry.id, entry.actor_id, entry.actor_name,
    entry.action, entry.noun, entry.record_id, entry.before, entry.after, entry.origin
  )::text, 'UTF8')), 'hex')
$$;

-- The lock makes writers of one county queue until commit; two chains are never waited for by one transaction.
create function chain_audit_entry() returns trigger language plpgsql as $$
declare last record;
begin
  perform pg_advisory_xact_lock(hashtext('audit'), hashtext(new.jurisdiction));
  select seq, hash into last from public.audit_entries
    where jurisdiction = new.jurisdiction order by seq desc limit 1;
  new.seq := coalesce(last.seq, 0) + 1;
  new.at := date_trunc('milliseconds', clock_timestamp());
  new.prev := coalesce(last.hash, '');
  new.hash := public.audit_hash(new);
  return new;
end $$;
create trigger chain before insert on audit_entries for each row execute function chain_audit_entry();

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail is append-only: % refused', lower(tg_op) using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete or truncate on audit_entries
  for each statement execute function refuse_audit_change();
