-- The register: order of names, seats, mandates.

-- Names sort by the strokes of the surname (姓氏笔画), the official order.

create collation "zh-u-co-stroke" (provider = icu, locale = 'zh-u-co-stroke');
alter table people alter column name type text collate "zh-u-co-stroke";

-- A district elects one to three deputies (选举法25); terms and sessions are counted from one.

alter table electoral_districts add constraint electoral_districts_seats_check check (seats between 1 and 3);
alter table terms add constraint terms_ordinal_check check (ordinal between 1 and 99);
alter table sessions add constraint sessions_ordinal_check check (ordinal between 1 and 99);

-- A mandate has an end when it is ended, and only then; it is suspended or ended on grounds and a legal basis (代表法61–63).

alter table deputies
  add constraint deputies_end_grounds_check check (end_grounds in (
    'IN_CUSTODY', 'SERVING_SENTENCE', 'TERM_EXPIRED', 'MOVED_AWAY', 'RESIGNED', 'ABSENT_TWICE', 'RECALLED', 'LOST_NATIONALITY',
    'LOST_POLITICAL_RIGHTS', 'INCAPACITATED', 'DIED')),
  add constraint deputies_ended check ((mandate_state = 'ENDED') = (valid_to is not null)),
  add constraint deputies_grounds check (
    case mandate_state when 'IN_OFFICE' then num_nonnulls(end_grounds, legal_basis) = 0
    else num_nonnulls(end_grounds, legal_basis) = 2 end);
