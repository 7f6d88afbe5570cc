-- A unit's consultations are counted on its handling, as all of them are on the suggestion: a board reads them there.

alter table handlings
  add column consultation_count integer not null default 0,
  add column face_to_face_count integer not null default 0;

update handlings h set consultation_count = held.held, face_to_face_count = held.face_to_face
from (
  select c.handling_id, count(*) as held, count(*) filter (where c.mode = 'FACE_TO_FACE') as face_to_face
  from consultations c
  where not exists (select from objections o where o.consultation_id = c.id and o.is_upheld)
  group by c.handling_id
) held
where held.handling_id = h.id;

-- All that a board reads of a suggestion: its texts, which are most of the row, stay unread.

create index suggestions_board on suggestions (jurisdiction, id) include (
  state, accepted_at, source, round, congress_id, township_id, category_id, session_id, handed_to_id, filed_at, return_count, decline_count,
  consultation_count, face_to_face_count, commitment_count, passed_commitment_count, attitude_mark, result_mark, reply_class,
  is_evaluation_lapsed, hand_over_due_on, handed_over_on, handed_over_at, reply_due_on, replied_at
) where accepted_at is not null;
