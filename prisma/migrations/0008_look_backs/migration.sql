-- Lists of commitments by their date, whatever their state, and of the look-backs that are due.

create index "commitments_jurisdiction_due_on_id_idx" on commitments (jurisdiction, due_on, id);
create index "look_backs_jurisdiction_state_id_idx" on look_backs (jurisdiction, state, id);

-- The photographs of a look-back keep their place: it is what they prove.

alter table attachments drop constraint attachments_purpose_check;
alter table attachments
  add constraint attachments_purpose_check check (purpose in (
    'SCAN', 'PHOTO', 'MATERIAL', 'SEALED_REPLY', 'EVALUATION_FORM', 'CONSENT_FORM', 'SIGNED_DRAFT', 'PROOF', 'VISIT_PHOTO',
    'INSTRUCTION', 'RECEIPT', 'MINUTES'));
