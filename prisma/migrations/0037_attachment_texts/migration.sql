-- The words of a file, which a job reads when it has arrived: the search finds it by them.
ALTER TABLE "attachments" ADD COLUMN     "text" TEXT,
ADD COLUMN     "text_refusal" TEXT,
ADD COLUMN     "text_state" TEXT;

alter table attachments
  add constraint attachments_text_state_check check (text_state in ('READ', 'CUT', 'REFUSED')),
  add constraint attachments_text_refusal_check check (text_refusal in ('ENCRYPTED', 'BROKEN', 'BLOWN_UP', 'UNSAFE', 'TOO_LONG', 'GONE', 'OTHER')),
  add constraint attachments_text_is_of_read check (
    (text is not null) = (coalesce(text_state, '') in ('READ', 'CUT')) and (text_refusal is not null) = (coalesce(text_state, '') = 'REFUSED'));
