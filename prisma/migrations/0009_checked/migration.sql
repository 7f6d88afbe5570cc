-- When a deputy found right what was entered for them, or what a unit says was talked over; empty while they have not said so.

alter table "suggestions" add column "checked_at" timestamptz(3);
alter table "co_signers" add column "checked_at" timestamptz(3);
alter table "consent_requests" add column "checked_at" timestamptz(3);
alter table "consultations" add column "checked_at" timestamptz(3);
alter table "evaluations" add column "checked_at" timestamptz(3);
