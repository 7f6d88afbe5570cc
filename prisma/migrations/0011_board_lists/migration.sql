-- The lists that numbers of a board open: by what a suggestion grew from, and by how its result was marked.

create index "suggestions_jurisdiction_source_filed_at_id_idx" on suggestions (jurisdiction, source, filed_at desc, id desc);
create index "suggestions_jurisdiction_result_mark_filed_at_id_idx" on suggestions (jurisdiction, result_mark, filed_at desc, id desc);
