-- Notices: what a side is told, once, and who has read it; and when the rule of a due date has it told.

alter table deadline_rules
  add column remind_before integer not null default 15,
  add column remind_every integer not null default 3,
  add column late_every integer not null default 3,
  add column escalate_after integer;

alter table deadline_rules
  add constraint deadline_rules_remind_before_check check (remind_before between 0 and 90),
  add constraint deadline_rules_remind_every_check check (remind_every between 1 and 30),
  add constraint deadline_rules_late_every_check check (late_every between 1 and 30),
  add constraint deadline_rules_escalate_after_check check (escalate_after between 1 and 90);

-- A promise is due on the day that was promised; its rule says when the unit is reminded.
alter table deadline_rules drop constraint deadline_rules_key_check;
alter table deadline_rules
  add constraint deadline_rules_key_check check (key in (
    'handOver', 'handOverAfterSession', 'acknowledge', 'reply', 'replyWide', 'replyAgain', 'contribute', 'evaluate', 'lapseEvaluation',
    'fulfil'));
alter table deadlines drop constraint deadlines_key_check;
alter table deadlines
  add constraint deadlines_key_check check (key in (
    'handOver', 'handOverAfterSession', 'acknowledge', 'reply', 'replyWide', 'replyAgain', 'contribute', 'evaluate', 'lapseEvaluation',
    'fulfil'));
alter table deadline_rules drop constraint deadline_rules_starts_at_check;
alter table deadline_rules
  add constraint deadline_rules_starts_at_check check (starts_at in (
    'SUBMITTED', 'SESSION_CLOSED', 'ASSIGNED', 'HANDED_OVER', 'HANDLED_AGAIN', 'REPLY_DUE', 'REPLIED', 'PROMISED_FOR'));

insert into deadline_rules
  (id, jurisdiction, key, starts_at, count, unit, rolls_forward, legal_basis, is_parameter, in_force_from)
  select gen_random_uuid(), code, 'fulfil', 'PROMISED_FOR', 0, 'CALENDAR_DAYS', false, '本县代表建议办理规定', true, '2010-10-28'
  from jurisdictions where exists (select 1 from deadline_rules where jurisdiction = code);

update deadline_rules set escalate_after = 7 where key in ('reply', 'replyWide', 'replyAgain', 'fulfil');
update deadline_rules set remind_before = 3, remind_every = 1 where key in ('handOver', 'handOverAfterSession');
update deadline_rules set remind_before = 2, remind_every = 1 where key in ('acknowledge', 'lapseEvaluation');
update deadline_rules set remind_before = 6 where key = 'contribute';
update deadline_rules set remind_before = 10, remind_every = 5, late_every = 5 where key = 'evaluate';

create table notices (
  id uuid not null,
  jurisdiction text not null default current_setting('app.jurisdiction'::text),
  kind text not null,
  suggestion_id uuid not null,
  event_id uuid,
  due_key text,
  due_on date,
  stage integer,
  side text not null,
  person_id uuid,
  organ_id uuid,
  once_key text not null,
  sent_at timestamptz(3) not null,
  constraint notices_pkey primary key (id)
);
create unique index notices_jurisdiction_id_key on notices (jurisdiction, id);
create unique index notices_jurisdiction_once_key_key on notices (jurisdiction, once_key);
create index notices_jurisdiction_person_id_sent_at_id_idx on notices (jurisdiction, person_id, sent_at, id);
create index notices_jurisdiction_organ_id_sent_at_id_idx on notices (jurisdiction, organ_id, sent_at, id);
create index notices_jurisdiction_suggestion_id_idx on notices (jurisdiction, suggestion_id);
create index notices_jurisdiction_event_id_idx on notices (jurisdiction, event_id);
alter table notices add constraint notices_suggestion_fkey foreign key (jurisdiction, suggestion_id)
  references suggestions (jurisdiction, id) on delete restrict on update cascade;
alter table notices add constraint notices_event_fkey foreign key (jurisdiction, event_id)
  references suggestion_events (jurisdiction, id) on delete restrict on update cascade;
alter table notices add constraint notices_person_fkey foreign key (jurisdiction, person_id)
  references people (jurisdiction, id) on delete restrict on update cascade;
alter table notices add constraint notices_organ_fkey foreign key (jurisdiction, organ_id)
  references organs (jurisdiction, id) on delete restrict on update cascade;
alter table notices
  add constraint notices_kind_check check (kind in ('DUE', 'EVENT')),
  add constraint notices_side_check check (side in ('DEPUTY', 'SCREENER', 'RECEIVER', 'UNIT')),
  add constraint notices_one_reader check (
    case when side = 'DEPUTY' then person_id is not null and organ_id is null else organ_id is not null and person_id is null end),
  add constraint notices_of_its_kind check (
    case kind when 'DUE' then due_key is not null and due_on is not null and stage is not null and event_id is null
      else event_id is not null and due_key is null and due_on is null and stage is null end);

create table notice_reads (
  id uuid not null,
  jurisdiction text not null default current_setting('app.jurisdiction'::text),
  notice_id uuid not null,
  account_id uuid not null,
  read_at timestamptz(3) not null,
  constraint notice_reads_pkey primary key (id)
);
create unique index notice_reads_jurisdiction_id_key on notice_reads (jurisdiction, id);
create unique index notice_reads_jurisdiction_notice_id_account_id_key on notice_reads (jurisdiction, notice_id, account_id);
alter table notice_reads add constraint notice_reads_notice_fkey foreign key (jurisdiction, notice_id)
  references notices (jurisdiction, id) on delete restrict on update cascade;

select keep_to_county(array['notices', 'notice_reads']::regclass[]);
