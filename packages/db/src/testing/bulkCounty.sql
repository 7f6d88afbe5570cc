-- A county with some hundred thousand rows, made at once: for the shape of plans and for the bench. Everyone in it is invented.
-- The connection says which county (app.jurisdiction) and how many suggestions (bulk.suggestions). The same each time but for
-- the dates, which end today; what varies is drawn from a hash of the row's number.

create function pg_temp.chance(n bigint, salt text) returns float8 language sql immutable as
$$ select (hashtextextended(salt, n) & 1048575) / 1048576.0 $$;

create function pg_temp.drawn(list text[], n bigint, salt text) returns text language sql immutable as
$$ select list[1 + floor(pg_temp.chance(n, salt) * cardinality(list))::int] $$;

-- Ids ascend with time, as those that the server makes.
create function pg_temp.id_of(noun text, n bigint, at timestamptz) returns uuid language sql stable as
$$ select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7'
     || overlay(substr(md5(current_setting('app.jurisdiction') || noun || n), 1, 19) placing 'a' from 4 for 1))::uuid $$;

create function pg_temp.person_name(n bigint) returns text language sql immutable as
$$ select pg_temp.drawn('{段,杨,李,张,王,罗,赵,鲁,蒋,字,禹,茶}', n, 'surname')
     || pg_temp.drawn('{云,志,文,丽,建,春,国,美,永,晓}', n, 'first') || pg_temp.drawn('{华,芳,平,军,梅,强,英,东}', n, 'second') $$;

-- Places and organs: 13 townships, each with congress, presidium and government; 60 departments, court and procuratorate. 75 units.

create temp table town as
select n, name, pg_temp.id_of('township', n, '2021-12-01') as id,
  pg_temp.id_of('township congress', n, '2021-12-01') as congress_id,
  pg_temp.id_of('township presidium', n, '2021-12-01') as presidium_id,
  pg_temp.id_of('township government', n, '2021-12-01') as government_id,
  pg_temp.id_of('term', n, '2021-12-01') as term_id,
  pg_temp.id_of('delegation', n, '2021-12-01') as delegation_id
from unnest(array['田园镇', '漭水镇', '柯街镇', '卡斯镇', '勐统镇', '温泉镇', '大田坝镇', '鸡飞镇', '翁堵镇', '湾甸乡', '更戛乡', '珠街乡', '耈街乡'])
  with ordinality as names (name, n);

create temp table place as
select pg_temp.id_of('congress', 0, '2021-12-01') as congress_id, pg_temp.id_of('committee', 0, '2021-12-01') as committee_id,
  pg_temp.id_of('inspection', 0, '2021-12-01') as inspection_id, pg_temp.id_of('term', 0, '2021-12-01') as term_id;

insert into townships (id, code, kind, name, sort_order, valid_from)
select id, current_setting('app.jurisdiction') || (99 + n), case when name like '%镇' then 'TOWN' else 'TOWNSHIP' end, name, n, '2021-12-01'
from town;

insert into organs (id, kind, name, short_name, valid_from)
select congress_id, 'CONGRESS', '县人民代表大会', '县人大', date '2021-12-01' from place
union all select committee_id, 'WORKING_COMMITTEE', '县人大常委会代表工作委员会', '代工委', '2021-12-01' from place
union all select inspection_id, 'GOVERNMENT_INSPECTION_OFFICE', '县人民政府督查室', '督查室', '2021-12-01' from place;

insert into organs (id, kind, name, short_name, township_id, handed_through_id, valid_from)
select congress_id, 'TOWNSHIP_CONGRESS', name || '人民代表大会', name || '人大', id, null::uuid, date '2021-12-01' from town
union all select presidium_id, 'TOWNSHIP_PRESIDIUM', name || '人大主席团', name || '主席团', id, null, '2021-12-01' from town
union all select government_id, 'TOWNSHIP_GOVERNMENT', name || '人民政府', name || '政府', id, government_id, '2021-12-01' from town;

create temp table unit as
select n, pg_temp.id_of('unit', n, '2021-12-01') as id,
  case n when 61 then 'COURT' when 62 then 'PROCURATORATE' else 'GOVERNMENT_DEPARTMENT' end as kind,
  case n when 61 then '县人民法院' when 62 then '县人民检察院' else '县第' || n || '局' end as name
from generate_series(1, 62) as n;

insert into organs (id, kind, name, short_name, handed_through_id, sort_order, valid_from)
select id, kind, name, replace(name, '县', ''), case when n > 60 then id else inspection_id end, n, '2021-12-01' from unit, place;

insert into categories (id, key, name, sort_order)
select pg_temp.id_of('category', n, '2021-12-01'), 'BULK_' || n, name, n
from unnest(array['交通电力', '农业农村', '水利水务', '教育', '卫生健康', '城乡建设', '生态环境', '社会保障', '文化旅游', '其他'])
  with ordinality as names (name, n);

insert into deadline_rules (id, key, starts_at, count, unit, rolls_forward, legal_basis, in_force_from)
select pg_temp.id_of('rule', n, '2021-12-01'), key, starts_at, count, unit, rolls, basis, date '2021-12-01'
from (values (1, 'handOver', 'SUBMITTED', 7, 'WORKING_DAYS', false, '县规则'), (2, 'acknowledge', 'ASSIGNED', 5, 'WORKING_DAYS', false, '县规则'),
  (3, 'reply', 'HANDED_OVER', 3, 'MONTHS', true, '代表法第五十一条')) as rule (n, key, starts_at, count, unit, rolls, basis);

-- Terms, sessions, and 206 county and 800 township deputies.

insert into terms (id, congress_id, ordinal, valid_from)
select term_id, congress_id, 18, date '2021-12-01' from place union all select term_id, congress_id, 12, '2021-12-01' from town;

create temp table session as
select n, pg_temp.id_of('session', n, '2021-12-01') as id, pg_temp.id_of('series session', n, '2021-12-01') as series_id
from generate_series(1, 6) as n;
insert into sessions (id, term_id, ordinal, valid_from, valid_to)
select id, term_id, n, date '2021-12-01' + (n * 300)::int, date '2021-12-04' + (n * 300)::int from session, place;

insert into delegations (id, term_id, township_id, name, valid_from)
select delegation_id, place.term_id, town.id, town.name || '代表团', '2021-12-01' from town, place;

create temp table deputy as
select seat as n, pg_temp.id_of('deputy', seat, '2021-12-01') as id, town.n as town, town.id as township_id, seat <= 206 as is_county,
  case when seat <= 206 then place.term_id else town.term_id end as term_id,
  case when seat <= 206 then place.congress_id else town.congress_id end as congress_id,
  case when seat <= 206 then committee_id else presidium_id end as screener_id,
  case when seat <= 206 then delegation_id end as delegation_id,
  pg_temp.id_of('district', (seat + 1) / 2, '2021-12-01') as district_id
from generate_series(1, 1006) as seat join town on town.n = 1 + (seat + 1) / 2 % 13, place;

insert into people (id, name, sex, ethnic_group, is_invented, valid_from)
select pg_temp.id_of('person', n, '2021-12-01'), pg_temp.person_name(n), pg_temp.drawn('{FEMALE,MALE}', n, 'sex'), '汉族', true, '2021-12-01'
from deputy;
insert into electoral_districts (id, term_id, township_id, name, seats, valid_from)
select district_id, (array_agg(term_id))[1], (array_agg(township_id))[1], '第' || min(n) || '选区', 2, '2021-12-01' from deputy group by district_id;
insert into deputies (id, person_id, term_id, electoral_district_id, township_id, valid_from)
select id, pg_temp.id_of('person', n, '2021-12-01'), term_id, district_id, township_id, '2021-12-01' from deputy;

-- Suggestions: evenly over 1,400 days, three in five from county deputies; the older, the nearer to their end.

create temp table step as
select * from (values ('DRAFT', 0), ('SUBMITTED', 1), ('RETURNED', 1), ('WITHDRAWN', 1), ('REDIRECTED', 1), ('JOINED', 1), ('PURGED', 1),
  ('ENDED_FOR_REFERENCE', 1), ('ACCEPTED', 2), ('HANDED_OVER', 3), ('ASSIGNED', 4), ('HANDLING', 5), ('REPLIED', 6), ('EVALUATED', 7),
  ('WITH_COUNCIL', 7), ('FULFILLING', 7), ('CLOSED', 8)) as reached (state, step);

create temp table drawn as
select n, filed_at, pg_temp.id_of('suggestion', n, filed_at) as id,
  1 + floor(case when pg_temp.chance(n, 'congress') < 0.6 then pg_temp.chance(n, 'deputy') * 206 else 206 + pg_temp.chance(n, 'deputy') * 800 end) as deputy,
  1 + floor(pg_temp.chance(n, 'unit') ^ 3 * 60.2) as unit,
  case when pg_temp.chance(n, 'session') < 0.3 then 1 + floor(6.0 * n / size) end as session,
  case
    when filed_at > now() - interval '15 days' then pg_temp.drawn(
      '{DRAFT,DRAFT,SUBMITTED,SUBMITTED,SUBMITTED,RETURNED,ACCEPTED,ACCEPTED,HANDED_OVER,ASSIGNED,ASSIGNED,HANDLING}', n, 'state')
    when filed_at > now() - interval '120 days' then pg_temp.drawn(
      '{DRAFT,RETURNED,WITHDRAWN,ASSIGNED,HANDLING,HANDLING,HANDLING,HANDLING,HANDLING,HANDLING,REPLIED,REPLIED,REPLIED,EVALUATED,CLOSED}', n, 'state')
    when pg_temp.chance(n, 'closed') < 0.88 then 'CLOSED'
    else pg_temp.drawn('{HANDLING,REPLIED,EVALUATED,WITH_COUNCIL,FULFILLING,FULFILLING,WITHDRAWN,REDIRECTED,JOINED,ENDED_FOR_REFERENCE,PURGED}', n, 'state')
  end as state
from (
  select n, size, date_trunc('milliseconds', now()) - (size - n) * (interval '1400 days' / size) - interval '1 hour' as filed_at
  from (select current_setting('bulk.suggestions')::int as size) as asked, generate_series(1, size) as n
) as filed;

create temp table planned as
select drawn.*, step, d.id as deputy_id, d.congress_id, screener_id, d.delegation_id, township_id, is_county, d.town, town.name as town_name,
  case when session is not null and is_county then session end as session_n,
  case when step >= 3 then case when is_county then (case when chosen.n > 60 then chosen.id else inspection_id end) else government_id end end as handed_to_id,
  case when is_county then chosen.id else government_id end as lead_id,
  4 + floor(9 * pg_temp.chance(drawn.n, 'hand over due'))::int as hand_over_days,
  (40 + floor(50 * pg_temp.chance(drawn.n, 'replied'))
    + case when filed_at < now() - interval '260 days' and pg_temp.chance(drawn.n, 'late') < 0.1 then 60 else 0 end)::int as replied_days,
  pg_temp.drawn('{A,A,A,A,B,B,C,D}', drawn.n, 'class') as class, pg_temp.chance(drawn.n, 'lapsed') < 0.08 as is_lapsed,
  pg_temp.drawn('{SATISFIED,SATISFIED,SATISFIED,BASICALLY_SATISFIED,NOT_SATISFIED}', drawn.n, 'mark') as mark,
  case when pg_temp.chance(drawn.n, 'spoken') < 0.3 then 2 else 1 end as consultations, pg_temp.chance(drawn.n, 'met') < 0.6 as is_met,
  case when step >= 4 and pg_temp.chance(drawn.n, 'declined') < 0.06 then 1 else 0 end as declines,
  case when is_county then 'county ' || coalesce('session ' || session, extract(year from filed_at)::text) else 'town ' || d.town || extract(year from filed_at) end as series
from drawn join deputy d on d.n = drawn.deputy join step using (state) join town on town.n = d.town
  join unit chosen on chosen.n = case when pg_temp.chance(drawn.n, 'law') < 0.002 then 61 + drawn.n % 2 else least(drawn.unit, 60) end, place;
create index on planned (id);

insert into number_series (id, key, prefix, last)
select pg_temp.id_of('series' || series, 0, '2021-12-01'), series, series, count(*) from planned where step >= 2 group by series;

-- Promises of those answered B: made with the reply, most of them kept, some late; all of a closed one are.

create temp table promised as
select p.n, p.id as suggestion_id, filed_at, position, replied_days, (filed_at + make_interval(days => replied_days + 120))::date as due_on,
  case when p.state = 'CLOSED' then 'PASSED' else pg_temp.drawn('{OPEN,OPEN,REPORTED,PASSED,FAILED}', p.n * 2 + position, 'kept') end as state,
  (filed_at + make_interval(days => replied_days + 90 + (40 * pg_temp.chance(p.n * 2 + position, 'done'))::int))::date as done_on
from planned p cross join generate_series(1, 2) as position
where step >= 6 and class = 'B' and position <= 1 + p.n % 2;

insert into suggestions (id, state, congress_id, title, body, proposal, category_id, is_secrecy_confirmed, source, raised_in, session_id, delegation_id,
  township_id, lead_deputy_id, entered_by_id, entered_by_name, is_on_behalf, wished_unit_id, screener_id, handed_to_id, number_series_id, number,
  official_number, reply_class, result_mark, attitude_mark, is_evaluation_lapsed, return_count, decline_count, consultation_count,
  face_to_face_count, commitment_count, passed_commitment_count, dissatisfied_count, handed_over_on, hand_over_due_on, reply_due_on, evaluate_due_on, filed_at, created_at, submitted_at, accepted_at, handed_over_at, replied_at,
  evaluated_at, closed_at)
select p.id, state, congress_id,
  '关于' || pg_temp.drawn('{改造,加快建设,修复,整治,增设,解决}', p.n, 'verb') || town_name || pg_temp.drawn('{芒卡,大河,新寨,联席,打平,立桂,里睦,松山}', p.n, 'village') || '村'
    || pg_temp.drawn('{临崖路段防护设施,人畜饮水管网,灌溉沟渠,卫生室,小学食堂,垃圾收集点,路灯,农网电压}', p.n, 'matter') || '的建议',
  repeat('该处涉及群众生产生活，雨季问题突出，群众多次反映，现有设施年久失修，已不能满足需要。', 4), repeat('一、尽快现场踏勘；二、列入年度计划；三、明确管护责任。', 2),
  pg_temp.id_of('category', 1 + floor(pg_temp.chance(p.n, 'category') ^ 2 * 10)::int, '2021-12-01'), true,
  pg_temp.drawn('{DEPUTY,DEPUTY,DEPUTY,INSPECTION,VOICE,RECEPTION_DAY,VISIT,MOTION}', p.n, 'source'),
  case when session_n is null then 'RECESS' else 'SESSION' end, s.id, delegation_id, township_id, deputy_id,
  md5(case when p.n % 8 > 0 then 'deputy' || deputy when is_county then 'staff' else 'clerk' || p.town end)::uuid, pg_temp.person_name(deputy::bigint), p.n % 8 = 0,
  case when p.n % 3 = 0 then lead_id end, screener_id, handed_to_id,
  case when step >= 2 then pg_temp.id_of('series' || series, 0, '2021-12-01') end,
  case when step >= 2 then row_number() over numbered end, case when step >= 2 then series || '第' || lpad((row_number() over numbered)::text, 4, '0') || '号' end,
  case when step >= 6 then class end, case when step >= 7 and not is_lapsed then mark end,
  case when step >= 7 and not is_lapsed then 'SATISFIED' end, step >= 7 and is_lapsed,
  case when step >= 1 then floor(2.2 * pg_temp.chance(p.n, 'returned') ^ 3)::int else 0 end, declines,
  case when step >= 6 then consultations else 0 end, case when step >= 6 and is_met then consultations else 0 end, coalesce(promises, 0), coalesce(kept, 0),
  case when step >= 7 and not is_lapsed and mark = 'NOT_SATISFIED' then 1 else 0 end, case when step >= 3 then (filed_at + interval '5 days')::date end,
  case when step >= 1 then (filed_at + make_interval(days => hand_over_days))::date end, case when step >= 3 then (filed_at + interval '5 days 3 months')::date end,
  case when step >= 6 then (filed_at + make_interval(days => replied_days + 30))::date end,
  filed_at, filed_at, case when step >= 1 then filed_at end, case when step >= 2 then filed_at + interval '2 days' end,
  case when step >= 3 then filed_at + interval '5 days' end, case when step >= 6 then filed_at + make_interval(days => replied_days) end,
  case when step >= 7 then filed_at + make_interval(days => replied_days + 20) end, case when step >= 8 then filed_at + make_interval(days => replied_days + 25) end
from planned p left join session s on s.n = session_n
  left join (select n, count(*) filter (where state <> 'FAILED') as promises, count(*) filter (where state = 'PASSED') as kept from promised group by n) made on made.n = p.n
window numbered as (partition by series, step >= 2 order by filed_at);

-- Handlings: one unit leads and three times in four another assists, or both answer separately; some were declined by another before.

create temp table handled as
select p.*, part, unit_id, pg_temp.id_of('handling' || part, p.n, filed_at) as handling_id,
  case when part = 3 then 'LEAD' when p.n % 10 = 1 then 'SEPARATE' when part = 1 then 'LEAD' else 'ASSISTING' end as role,
  part < 3 and (part = 1 or p.n % 10 = 1) as owes_reply
from planned p join unit second on second.n = 1 + p.n % 60 join unit third on third.n = 1 + (p.n + 7) % 60
  cross join lateral (values (lead_id, 1), (case when p.n % 4 > 0 and second.id <> lead_id then second.id end, 2),
    (case when declines > 0 then third.id end, 3)) as parts (unit_id, part)
where step >= 4 and unit_id is not null;

insert into handlings (id, suggestion_id, unit_id, role, state, assigned_at, acknowledged_at, replied_at, contributed_at, declined_at,
  acknowledge_due_on, reply_due_on, contribute_due_on, consultation_count, face_to_face_count)
select handling_id, id, unit_id, role,
  case when part = 3 then 'DECLINED' when step = 4 then 'ASSIGNED' when step = 5 then 'ACKNOWLEDGED' when owes_reply then 'REPLIED' else 'CONTRIBUTED' end,
  filed_at + make_interval(days => 6 + (8 * pg_temp.chance(n, 'assigned'))::int),
  case when step >= 5 and part < 3 then filed_at + make_interval(days => 8 + (9 * pg_temp.chance(n * 3 + part, 'acknowledged'))::int) end,
  case when step >= 6 and owes_reply then filed_at + make_interval(days => replied_days) end,
  case when step >= 6 and role = 'ASSISTING' then filed_at + make_interval(days => 30 + (60 * pg_temp.chance(n, 'contributed'))::int) end,
  case when part = 3 then filed_at + interval '7 days' end,
  (filed_at + interval '14 days')::date, (filed_at + interval '5 days 3 months')::date,
  case when role = 'ASSISTING' then (filed_at + interval '75 days')::date end,
  case when part = 1 and step >= 6 then consultations else 0 end, case when part = 1 and step >= 6 and is_met then consultations else 0 end
from handled;

insert into consultations (id, suggestion_id, handling_id, held_on, mode, summary, recorded_by_id, recorded_by_name)
select pg_temp.id_of('consultation' || time, n, filed_at), id, handling_id, (filed_at + make_interval(days => 25 + 10 * time))::date,
  case when is_met then 'FACE_TO_FACE' else pg_temp.drawn('{TELEPHONE,WRITING}', n, 'mode') end, '已与代表商量办理意见，代表表示认可。',
  md5('handler' || unit_id)::uuid, '经办人'
from handled cross join generate_series(1, consultations) as time where part = 1 and step >= 6;

insert into replies (id, suggestion_id, handling_id, state, reply_class, document_number, body, contact_name, contact_phone, issued_on, issued_at)
select pg_temp.id_of('reply' || part, n, filed_at), id, handling_id, 'ISSUED', class, '函〔' || extract(year from filed_at) || '〕' || n || '-' || part || '号',
  repeat('您提出的建议收悉。我单位高度重视，已到现场踏勘，现答复如下：项目已列入年度计划，资金已经落实。', 4), '经办人', '0875-0000000',
  (filed_at + make_interval(days => replied_days))::date, filed_at + make_interval(days => replied_days)
from handled where owes_reply and step >= 6;

insert into evaluations (id, suggestion_id, handling_id, deputy_id, attitude, result, at, entered_by_id)
select pg_temp.id_of('evaluation' || part, n, filed_at), id, handling_id, deputy_id, 'SATISFIED', mark, filed_at + make_interval(days => replied_days + 20),
  md5('deputy' || deputy)::uuid
from handled where owes_reply and step >= 7 and not is_lapsed;

insert into commitments (id, suggestion_id, handling_id, reply_id, position, what, responsible, due_on, state, is_made, passed_on)
select pg_temp.id_of('commitment' || position, n, filed_at), suggestion_id, pg_temp.id_of('handling1', n, filed_at), pg_temp.id_of('reply1', n, filed_at),
  position, pg_temp.drawn('{完成设计和预算,完成施工并验收,资金拨付到位}', n * 2 + position, 'what'), '项目负责人', due_on, state, true,
  case when state = 'PASSED' then done_on + 10 end
from promised;

insert into commitment_reports (id, suggestion_id, commitment_id, body, is_done, reported_at, reported_by_name)
select pg_temp.id_of('report' || position, n, filed_at), suggestion_id, pg_temp.id_of('commitment' || position, n, filed_at), '已经完成，附验收单。', true,
  done_on + time '10:00', '经办人'
from promised where state <> 'OPEN';

insert into look_backs (id, suggestion_id, handling_id, commitment_id, state, held_on, held_by_name)
select pg_temp.id_of('look-back' || position, n, filed_at), suggestion_id, pg_temp.id_of('handling1', n, filed_at),
  pg_temp.id_of('commitment' || position, n, filed_at), case when state = 'FAILED' then 'FAILED' else 'PASSED' end, done_on + 10, '代表工作委员会'
from promised where state in ('PASSED', 'FAILED');

insert into deadlines (id, key, suggestion_id, handling_id, rule_id, started_on, due_on, is_provisional, trace, met_on)
select pg_temp.id_of('deadline' || rule.key, n, filed_at), rule.key, p.id, null::uuid, rule.id, started, due, false,
  jsonb_build_object('rule', jsonb_build_object('key', rule.key, 'starts', starts_at, 'count', count, 'unit', rule.unit, 'rollsForward', rolls_forward,
    'legalBasis', legal_basis, 'isParameter', false, 'inForceFrom', '2021-12-01', 'inForceTo', null), 'startedOn', started, 'skipped', '[]'::jsonb,
    'madeUp', '[]'::jsonb, 'countedTo', due, 'rolledOver', '[]'::jsonb, 'dueOn', due, 'unpublishedYears', '[]'::jsonb),
  case when step > needed then (filed_at + met)::date end
from planned p cross join lateral (values ('handOver', 2, filed_at::date, (filed_at + make_interval(days => hand_over_days))::date, interval '5 days'),
    ('reply', 5, (filed_at + interval '5 days')::date, (filed_at + interval '5 days 3 months')::date, make_interval(days => replied_days))) as due_of (key, needed, started, due, met)
  join deadline_rules rule on rule.jurisdiction = current_setting('app.jurisdiction') and rule.key = due_of.key
where step >= needed - 1 - (due_of.key = 'reply')::int;

-- The history: one entry a step.

insert into suggestion_events (id, suggestion_id, move, from_state, to_state, at, actor_id, actor_name, actor_body, facts)
select pg_temp.id_of('event' || move, n, filed_at), id, move, from_state, to_state, filed_at + after, md5('actor' || move)::uuid, pg_temp.person_name(n % 97), body, '{}'
from planned join (values (1, 'submit', 'DRAFT', 'SUBMITTED', interval '0', null), (2, 'accept', 'SUBMITTED', 'ACCEPTED', '2 days', '代表工作委员会'),
  (3, 'handOver', 'ACCEPTED', 'HANDED_OVER', '5 days', '代表工作委员会'), (4, 'assign', 'HANDED_OVER', 'ASSIGNED', '7 days', '督查室'),
  (5, 'beginHandling', 'ASSIGNED', 'HANDLING', '9 days', null), (6, 'completeReplies', 'HANDLING', 'REPLIED', '70 days', null),
  (7, 'evaluate', 'REPLIED', 'EVALUATED', '90 days', null), (8, 'close', 'EVALUATED', 'CLOSED', '95 days', '代表工作委员会'))
  as course (needed, move, from_state, to_state, after, body) on step >= needed;

-- What search finds the suggestions by, as the application would write it but for the words that it cuts headings into. Bodies and proposals
-- are all alike, so their pairs are made once; and an index is made faster than it is filled.

create function pg_temp.pairs_of(words text) returns table (pair text) language sql immutable as
$$ select substr(words, i, 2) from generate_series(1, length(words)) as i $$;

create temp table common_words as
select translate(proposal, '，。；、', '') || e'\n' || translate(body, '，。；、', '') as words from suggestions limit 1;
create temp table common_pairs as
select array_to_tsvector(array_agg(distinct pair)) as pairs from common_words, pg_temp.pairs_of(words);

select set_config('bulk.index', pg_get_indexdef('search_entries_grams'::regclass), true);
drop index search_entries_grams;
insert into search_entries (id, noun, record_id, weight, heading, heading_words, names, text, grams, at, form)
select md5('search entry' || s.id)::uuid, 'SUGGESTION', s.id, 1, title, ' ' || title || ' ', coalesce(' ' || official_number || ' ' || number || ' ', ''), words,
  pairs || array_to_tsvector(array(select pair from pg_temp.pairs_of(title) union select pair from pg_temp.pairs_of(official_number)
    union select pair from pg_temp.pairs_of(number::text))), filed_at, 1
from suggestions s, common_words, common_pairs where s.jurisdiction = current_setting('app.jurisdiction');
do $$ begin execute current_setting('bulk.index'); end $$;
