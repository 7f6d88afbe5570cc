-- The whole life of a suggestion: signed together, handed over in batches, promised, looked back on, chosen as key.

-- DropIndex
DROP INDEX "handlings_jurisdiction_suggestion_id_unit_id_round_key";

-- DropIndex
DROP INDEX "replies_jurisdiction_handling_id_key";

-- AlterTable
ALTER TABLE "attachments" ADD COLUMN     "batch_receipt_id" UUID,
ADD COLUMN     "commitment_report_id" UUID,
ADD COLUMN     "instruction_id" UUID,
ADD COLUMN     "key_visit_id" UUID,
ADD COLUMN     "look_back_id" UUID;

-- AlterTable
ALTER TABLE "consultations" ADD COLUMN     "is_on_behalf" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "deadlines" ADD COLUMN     "replaced_at" TIMESTAMPTZ(3),
ALTER COLUMN "rule_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "evaluations" ADD COLUMN     "is_heard" BOOLEAN NOT NULL DEFAULT true,
ALTER COLUMN "deputy_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "handlings" ADD COLUMN     "contribute_due_on" DATE,
ADD COLUMN     "contributed_at" TIMESTAMPTZ(3),
ADD COLUMN     "contribution" TEXT,
ADD COLUMN     "declined_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "replies" ADD COLUMN     "is_signed_on_paper" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "public_summary" TEXT,
ADD COLUMN     "sequence" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "signed_at" TIMESTAMPTZ(3),
ADD COLUMN     "signed_by_name" TEXT;

-- AlterTable
ALTER TABLE "suggestions" ADD COLUMN     "attitude_mark" TEXT,
ADD COLUMN     "commitment_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "consultation_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "decline_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "dissatisfied_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "evaluator_id" UUID,
ADD COLUMN     "face_to_face_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "group_id" UUID,
ADD COLUMN     "handed_over_on" DATE,
ADD COLUMN     "is_evaluation_lapsed" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "joined_into_id" UUID,
ADD COLUMN     "open_look_back_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "open_objection_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "passed_commitment_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "public_summary" TEXT,
ADD COLUMN     "published_at" TIMESTAMPTZ(3),
ADD COLUMN     "raised_up_by_id" UUID,
ADD COLUMN     "raises_again_id" UUID,
ADD COLUMN     "return_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "search" tsvector;

-- CreateTable
CREATE TABLE "co_signers" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "suggestion_id" UUID NOT NULL,
    "deputy_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'INVITED',
    "invited_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "is_on_behalf" BOOLEAN NOT NULL DEFAULT false,
    "entered_by_name" TEXT NOT NULL,
    "joined_from_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "co_signers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "co_signer_opinions" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "co_signer_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "attitude" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "comment" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "is_on_behalf" BOOLEAN NOT NULL DEFAULT false,
    "entered_by_name" TEXT NOT NULL,

    CONSTRAINT "co_signer_opinions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitments" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "suggestion_id" UUID NOT NULL,
    "handling_id" UUID NOT NULL,
    "reply_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "responsible" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'OPEN',
    "is_made" BOOLEAN NOT NULL DEFAULT false,
    "passed_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "commitments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment_reports" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "suggestion_id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "is_done" BOOLEAN NOT NULL,
    "reported_at" TIMESTAMPTZ(3) NOT NULL,
    "reported_by_name" TEXT NOT NULL,

    CONSTRAINT "commitment_reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent_requests" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "suggestion_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "into_id" UUID,
    "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'ASKED',
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "asked_by_name" TEXT NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_name" TEXT,
    "is_on_behalf" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "consent_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hand_over_batches" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "name" TEXT NOT NULL,
    "held_on" DATE NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'PREPARING',
    "screener_id" UUID NOT NULL,
    "session_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_name" TEXT NOT NULL,
    "handed_over_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "hand_over_batches_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "batch_items" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "batch_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "organ_id" UUID NOT NULL,
    "unit_id" UUID,
    "is_wide" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "batch_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "batch_receipts" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "batch_id" UUID NOT NULL,
    "organ_id" UUID NOT NULL,
    "signed_by_name" TEXT NOT NULL,
    "signed_on" DATE NOT NULL,
    "entered_by_id" UUID NOT NULL,
    "entered_by_name" TEXT NOT NULL,

    CONSTRAINT "batch_receipts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "instructions" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "suggestion_id" UUID NOT NULL,
    "leader_id" UUID,
    "leader_name" TEXT NOT NULL,
    "leader_title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "given_on" DATE NOT NULL,
    "to_id" UUID,
    "is_on_behalf" BOOLEAN NOT NULL DEFAULT false,
    "entered_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_name" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "instructions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "key_suggestions" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "suggestion_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "chosen_on" DATE NOT NULL,
    "meeting" TEXT NOT NULL,
    "leader_id" UUID,
    "supervisor_id" UUID NOT NULL,
    "voted_on" DATE,
    "satisfied_votes" INTEGER,
    "basically_satisfied_votes" INTEGER,
    "not_satisfied_votes" INTEGER,
    "is_vote_published" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "key_suggestions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "key_visits" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "suggestion_id" UUID NOT NULL,
    "key_suggestion_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "held_on" DATE NOT NULL,
    "participants" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "recorded_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "key_visits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "look_backs" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "suggestion_id" UUID NOT NULL,
    "handling_id" UUID NOT NULL,
    "commitment_id" UUID,
    "draw_id" UUID,
    "state" TEXT NOT NULL DEFAULT 'DUE',
    "held_on" DATE,
    "place" TEXT,
    "is_deputy_present" BOOLEAN,
    "note" TEXT,
    "held_by_name" TEXT,
    "held_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "look_backs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "look_back_draws" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "screener_id" UUID NOT NULL,
    "percent" INTEGER NOT NULL,
    "seed" TEXT NOT NULL,
    "population" JSONB NOT NULL,
    "drawn" INTEGER NOT NULL,
    "drawn_at" TIMESTAMPTZ(3) NOT NULL,
    "drawn_by_name" TEXT NOT NULL,

    CONSTRAINT "look_back_draws_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "objections" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "suggestion_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "consultation_id" UUID,
    "deputy_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_name" TEXT,
    "is_upheld" BOOLEAN,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "objections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "portfolios" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "post_id" UUID NOT NULL,
    "organ_id" UUID NOT NULL,
    "search_text" TEXT NOT NULL DEFAULT '',
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "portfolios_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suggestion_groups" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_name" TEXT NOT NULL,

    CONSTRAINT "suggestion_groups_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "upward_reports" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "suggestion_id" UUID NOT NULL,
    "addressee" TEXT NOT NULL,
    "addressee_name" TEXT NOT NULL,
    "addressee_person_id" UUID,
    "addressee_organ_id" UUID,
    "body" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'DRAFT',
    "drafted_at" TIMESTAMPTZ(3) NOT NULL,
    "drafted_by_name" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "sent_by_name" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "upward_reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wide_applications" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "suggestion_id" UUID NOT NULL,
    "handling_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'SENT',
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_by_name" TEXT NOT NULL,
    "opinion" TEXT,
    "forwarded_at" TIMESTAMPTZ(3),
    "forwarded_by_name" TEXT,
    "decision" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_name" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "wide_applications_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "co_signers_jurisdiction_deputy_id_state_idx" ON "co_signers"("jurisdiction", "deputy_id", "state");

-- CreateIndex
CREATE INDEX "co_signers_jurisdiction_joined_from_id_idx" ON "co_signers"("jurisdiction", "joined_from_id");

-- CreateIndex
CREATE UNIQUE INDEX "co_signers_jurisdiction_id_key" ON "co_signers"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "co_signers_jurisdiction_suggestion_id_deputy_id_key" ON "co_signers"("jurisdiction", "suggestion_id", "deputy_id");

-- CreateIndex
CREATE INDEX "co_signer_opinions_jurisdiction_suggestion_id_idx" ON "co_signer_opinions"("jurisdiction", "suggestion_id");

-- CreateIndex
CREATE UNIQUE INDEX "co_signer_opinions_jurisdiction_id_key" ON "co_signer_opinions"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "co_signer_opinions_jurisdiction_co_signer_id_round_key" ON "co_signer_opinions"("jurisdiction", "co_signer_id", "round");

-- CreateIndex
CREATE INDEX "commitments_jurisdiction_suggestion_id_idx" ON "commitments"("jurisdiction", "suggestion_id");

-- CreateIndex
CREATE INDEX "commitments_jurisdiction_handling_id_idx" ON "commitments"("jurisdiction", "handling_id");

-- CreateIndex
CREATE INDEX "commitments_jurisdiction_state_due_on_id_idx" ON "commitments"("jurisdiction", "state", "due_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "commitments_jurisdiction_id_key" ON "commitments"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "commitments_jurisdiction_reply_id_position_key" ON "commitments"("jurisdiction", "reply_id", "position");

-- CreateIndex
CREATE INDEX "commitment_reports_jurisdiction_suggestion_id_idx" ON "commitment_reports"("jurisdiction", "suggestion_id");

-- CreateIndex
CREATE INDEX "commitment_reports_jurisdiction_commitment_id_idx" ON "commitment_reports"("jurisdiction", "commitment_id");

-- CreateIndex
CREATE UNIQUE INDEX "commitment_reports_jurisdiction_id_key" ON "commitment_reports"("jurisdiction", "id");

-- CreateIndex
CREATE INDEX "consent_requests_jurisdiction_suggestion_id_idx" ON "consent_requests"("jurisdiction", "suggestion_id");

-- CreateIndex
CREATE INDEX "consent_requests_jurisdiction_into_id_idx" ON "consent_requests"("jurisdiction", "into_id");

-- CreateIndex
CREATE UNIQUE INDEX "consent_requests_jurisdiction_id_key" ON "consent_requests"("jurisdiction", "id");

-- CreateIndex
CREATE INDEX "hand_over_batches_jurisdiction_screener_id_held_on_id_idx" ON "hand_over_batches"("jurisdiction", "screener_id", "held_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "hand_over_batches_jurisdiction_session_id_idx" ON "hand_over_batches"("jurisdiction", "session_id");

-- CreateIndex
CREATE UNIQUE INDEX "hand_over_batches_jurisdiction_id_key" ON "hand_over_batches"("jurisdiction", "id");

-- CreateIndex
CREATE INDEX "batch_items_jurisdiction_suggestion_id_idx" ON "batch_items"("jurisdiction", "suggestion_id");

-- CreateIndex
CREATE INDEX "batch_items_jurisdiction_organ_id_idx" ON "batch_items"("jurisdiction", "organ_id");

-- CreateIndex
CREATE INDEX "batch_items_jurisdiction_unit_id_idx" ON "batch_items"("jurisdiction", "unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "batch_items_jurisdiction_id_key" ON "batch_items"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "batch_items_jurisdiction_batch_id_suggestion_id_key" ON "batch_items"("jurisdiction", "batch_id", "suggestion_id");

-- CreateIndex
CREATE INDEX "batch_receipts_jurisdiction_organ_id_idx" ON "batch_receipts"("jurisdiction", "organ_id");

-- CreateIndex
CREATE UNIQUE INDEX "batch_receipts_jurisdiction_id_key" ON "batch_receipts"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "batch_receipts_jurisdiction_batch_id_organ_id_key" ON "batch_receipts"("jurisdiction", "batch_id", "organ_id");

-- CreateIndex
CREATE INDEX "instructions_jurisdiction_suggestion_id_idx" ON "instructions"("jurisdiction", "suggestion_id");

-- CreateIndex
CREATE INDEX "instructions_jurisdiction_leader_id_idx" ON "instructions"("jurisdiction", "leader_id");

-- CreateIndex
CREATE INDEX "instructions_jurisdiction_to_id_idx" ON "instructions"("jurisdiction", "to_id");

-- CreateIndex
CREATE UNIQUE INDEX "instructions_jurisdiction_id_key" ON "instructions"("jurisdiction", "id");

-- CreateIndex
CREATE INDEX "key_suggestions_jurisdiction_year_id_idx" ON "key_suggestions"("jurisdiction", "year" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "key_suggestions_jurisdiction_leader_id_idx" ON "key_suggestions"("jurisdiction", "leader_id");

-- CreateIndex
CREATE INDEX "key_suggestions_jurisdiction_supervisor_id_idx" ON "key_suggestions"("jurisdiction", "supervisor_id");

-- CreateIndex
CREATE UNIQUE INDEX "key_suggestions_jurisdiction_id_key" ON "key_suggestions"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "key_suggestions_jurisdiction_suggestion_id_key" ON "key_suggestions"("jurisdiction", "suggestion_id");

-- CreateIndex
CREATE INDEX "key_visits_jurisdiction_suggestion_id_idx" ON "key_visits"("jurisdiction", "suggestion_id");

-- CreateIndex
CREATE INDEX "key_visits_jurisdiction_key_suggestion_id_held_on_idx" ON "key_visits"("jurisdiction", "key_suggestion_id", "held_on");

-- CreateIndex
CREATE UNIQUE INDEX "key_visits_jurisdiction_id_key" ON "key_visits"("jurisdiction", "id");

-- CreateIndex
CREATE INDEX "look_backs_jurisdiction_suggestion_id_idx" ON "look_backs"("jurisdiction", "suggestion_id");

-- CreateIndex
CREATE INDEX "look_backs_jurisdiction_handling_id_idx" ON "look_backs"("jurisdiction", "handling_id");

-- CreateIndex
CREATE INDEX "look_backs_jurisdiction_commitment_id_idx" ON "look_backs"("jurisdiction", "commitment_id");

-- CreateIndex
CREATE INDEX "look_backs_jurisdiction_draw_id_idx" ON "look_backs"("jurisdiction", "draw_id");

-- CreateIndex
CREATE UNIQUE INDEX "look_backs_jurisdiction_id_key" ON "look_backs"("jurisdiction", "id");

-- CreateIndex
CREATE INDEX "look_back_draws_jurisdiction_screener_id_drawn_at_id_idx" ON "look_back_draws"("jurisdiction", "screener_id", "drawn_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "look_back_draws_jurisdiction_id_key" ON "look_back_draws"("jurisdiction", "id");

-- CreateIndex
CREATE INDEX "objections_jurisdiction_suggestion_id_idx" ON "objections"("jurisdiction", "suggestion_id");

-- CreateIndex
CREATE INDEX "objections_jurisdiction_consultation_id_idx" ON "objections"("jurisdiction", "consultation_id");

-- CreateIndex
CREATE INDEX "objections_jurisdiction_deputy_id_idx" ON "objections"("jurisdiction", "deputy_id");

-- CreateIndex
CREATE UNIQUE INDEX "objections_jurisdiction_id_key" ON "objections"("jurisdiction", "id");

-- CreateIndex
CREATE INDEX "portfolios_jurisdiction_organ_id_valid_from_idx" ON "portfolios"("jurisdiction", "organ_id", "valid_from");

-- CreateIndex
CREATE INDEX "portfolios_jurisdiction_post_id_idx" ON "portfolios"("jurisdiction", "post_id");

-- CreateIndex
CREATE UNIQUE INDEX "portfolios_jurisdiction_id_key" ON "portfolios"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "suggestion_groups_jurisdiction_id_key" ON "suggestion_groups"("jurisdiction", "id");

-- CreateIndex
CREATE INDEX "upward_reports_jurisdiction_suggestion_id_idx" ON "upward_reports"("jurisdiction", "suggestion_id");

-- CreateIndex
CREATE INDEX "upward_reports_jurisdiction_addressee_person_id_idx" ON "upward_reports"("jurisdiction", "addressee_person_id");

-- CreateIndex
CREATE INDEX "upward_reports_jurisdiction_addressee_organ_id_idx" ON "upward_reports"("jurisdiction", "addressee_organ_id");

-- CreateIndex
CREATE UNIQUE INDEX "upward_reports_jurisdiction_id_key" ON "upward_reports"("jurisdiction", "id");

-- CreateIndex
CREATE INDEX "wide_applications_jurisdiction_suggestion_id_idx" ON "wide_applications"("jurisdiction", "suggestion_id");

-- CreateIndex
CREATE INDEX "wide_applications_jurisdiction_handling_id_idx" ON "wide_applications"("jurisdiction", "handling_id");

-- CreateIndex
CREATE UNIQUE INDEX "wide_applications_jurisdiction_id_key" ON "wide_applications"("jurisdiction", "id");

-- CreateIndex
CREATE INDEX "attachments_jurisdiction_commitment_report_id_idx" ON "attachments"("jurisdiction", "commitment_report_id");

-- CreateIndex
CREATE INDEX "attachments_jurisdiction_look_back_id_idx" ON "attachments"("jurisdiction", "look_back_id");

-- CreateIndex
CREATE INDEX "attachments_jurisdiction_key_visit_id_idx" ON "attachments"("jurisdiction", "key_visit_id");

-- CreateIndex
CREATE INDEX "attachments_jurisdiction_instruction_id_idx" ON "attachments"("jurisdiction", "instruction_id");

-- CreateIndex
CREATE INDEX "attachments_jurisdiction_batch_receipt_id_idx" ON "attachments"("jurisdiction", "batch_receipt_id");

-- CreateIndex
CREATE INDEX "handlings_jurisdiction_suggestion_id_unit_id_round_idx" ON "handlings"("jurisdiction", "suggestion_id", "unit_id", "round");

-- CreateIndex
CREATE UNIQUE INDEX "replies_jurisdiction_handling_id_sequence_key" ON "replies"("jurisdiction", "handling_id", "sequence");

-- CreateIndex
CREATE INDEX "suggestions_jurisdiction_evaluator_id_idx" ON "suggestions"("jurisdiction", "evaluator_id");

-- CreateIndex
CREATE INDEX "suggestions_jurisdiction_joined_into_id_idx" ON "suggestions"("jurisdiction", "joined_into_id");

-- CreateIndex
CREATE INDEX "suggestions_jurisdiction_group_id_idx" ON "suggestions"("jurisdiction", "group_id");

-- CreateIndex
CREATE INDEX "suggestions_jurisdiction_raises_again_id_idx" ON "suggestions"("jurisdiction", "raises_again_id");

-- CreateIndex
CREATE INDEX "suggestions_jurisdiction_raised_up_by_id_idx" ON "suggestions"("jurisdiction", "raised_up_by_id");

-- CreateIndex
CREATE INDEX "suggestions_jurisdiction_published_at_id_idx" ON "suggestions"("jurisdiction", "published_at" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_commitment_report_fkey" FOREIGN KEY ("jurisdiction", "commitment_report_id") REFERENCES "commitment_reports"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_look_back_fkey" FOREIGN KEY ("jurisdiction", "look_back_id") REFERENCES "look_backs"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_key_visit_fkey" FOREIGN KEY ("jurisdiction", "key_visit_id") REFERENCES "key_visits"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_instruction_fkey" FOREIGN KEY ("jurisdiction", "instruction_id") REFERENCES "instructions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_batch_receipt_fkey" FOREIGN KEY ("jurisdiction", "batch_receipt_id") REFERENCES "batch_receipts"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "co_signers" ADD CONSTRAINT "co_signers_suggestion_fkey" FOREIGN KEY ("jurisdiction", "suggestion_id") REFERENCES "suggestions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "co_signers" ADD CONSTRAINT "co_signers_deputy_fkey" FOREIGN KEY ("jurisdiction", "deputy_id") REFERENCES "deputies"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "co_signers" ADD CONSTRAINT "co_signers_joined_from_fkey" FOREIGN KEY ("jurisdiction", "joined_from_id") REFERENCES "suggestions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "co_signer_opinions" ADD CONSTRAINT "co_signer_opinions_co_signer_fkey" FOREIGN KEY ("jurisdiction", "co_signer_id") REFERENCES "co_signers"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "co_signer_opinions" ADD CONSTRAINT "co_signer_opinions_suggestion_fkey" FOREIGN KEY ("jurisdiction", "suggestion_id") REFERENCES "suggestions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_suggestion_fkey" FOREIGN KEY ("jurisdiction", "suggestion_id") REFERENCES "suggestions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_handling_fkey" FOREIGN KEY ("jurisdiction", "handling_id") REFERENCES "handlings"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_reply_fkey" FOREIGN KEY ("jurisdiction", "reply_id") REFERENCES "replies"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_reports" ADD CONSTRAINT "commitment_reports_suggestion_fkey" FOREIGN KEY ("jurisdiction", "suggestion_id") REFERENCES "suggestions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_reports" ADD CONSTRAINT "commitment_reports_commitment_fkey" FOREIGN KEY ("jurisdiction", "commitment_id") REFERENCES "commitments"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent_requests" ADD CONSTRAINT "consent_requests_suggestion_fkey" FOREIGN KEY ("jurisdiction", "suggestion_id") REFERENCES "suggestions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent_requests" ADD CONSTRAINT "consent_requests_into_fkey" FOREIGN KEY ("jurisdiction", "into_id") REFERENCES "suggestions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over_batches" ADD CONSTRAINT "hand_over_batches_screener_fkey" FOREIGN KEY ("jurisdiction", "screener_id") REFERENCES "organs"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over_batches" ADD CONSTRAINT "hand_over_batches_session_fkey" FOREIGN KEY ("jurisdiction", "session_id") REFERENCES "sessions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "batch_items" ADD CONSTRAINT "batch_items_batch_fkey" FOREIGN KEY ("jurisdiction", "batch_id") REFERENCES "hand_over_batches"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "batch_items" ADD CONSTRAINT "batch_items_suggestion_fkey" FOREIGN KEY ("jurisdiction", "suggestion_id") REFERENCES "suggestions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "batch_items" ADD CONSTRAINT "batch_items_organ_fkey" FOREIGN KEY ("jurisdiction", "organ_id") REFERENCES "organs"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "batch_items" ADD CONSTRAINT "batch_items_unit_fkey" FOREIGN KEY ("jurisdiction", "unit_id") REFERENCES "organs"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "batch_receipts" ADD CONSTRAINT "batch_receipts_batch_fkey" FOREIGN KEY ("jurisdiction", "batch_id") REFERENCES "hand_over_batches"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "batch_receipts" ADD CONSTRAINT "batch_receipts_organ_fkey" FOREIGN KEY ("jurisdiction", "organ_id") REFERENCES "organs"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "instructions" ADD CONSTRAINT "instructions_suggestion_fkey" FOREIGN KEY ("jurisdiction", "suggestion_id") REFERENCES "suggestions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "instructions" ADD CONSTRAINT "instructions_leader_fkey" FOREIGN KEY ("jurisdiction", "leader_id") REFERENCES "people"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "instructions" ADD CONSTRAINT "instructions_to_fkey" FOREIGN KEY ("jurisdiction", "to_id") REFERENCES "organs"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_suggestions" ADD CONSTRAINT "key_suggestions_suggestion_fkey" FOREIGN KEY ("jurisdiction", "suggestion_id") REFERENCES "suggestions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_suggestions" ADD CONSTRAINT "key_suggestions_leader_fkey" FOREIGN KEY ("jurisdiction", "leader_id") REFERENCES "people"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_suggestions" ADD CONSTRAINT "key_suggestions_supervisor_fkey" FOREIGN KEY ("jurisdiction", "supervisor_id") REFERENCES "organs"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_visits" ADD CONSTRAINT "key_visits_suggestion_fkey" FOREIGN KEY ("jurisdiction", "suggestion_id") REFERENCES "suggestions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_visits" ADD CONSTRAINT "key_visits_key_suggestion_fkey" FOREIGN KEY ("jurisdiction", "key_suggestion_id") REFERENCES "key_suggestions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "look_backs" ADD CONSTRAINT "look_backs_suggestion_fkey" FOREIGN KEY ("jurisdiction", "suggestion_id") REFERENCES "suggestions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "look_backs" ADD CONSTRAINT "look_backs_handling_fkey" FOREIGN KEY ("jurisdiction", "handling_id") REFERENCES "handlings"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "look_backs" ADD CONSTRAINT "look_backs_commitment_fkey" FOREIGN KEY ("jurisdiction", "commitment_id") REFERENCES "commitments"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "look_backs" ADD CONSTRAINT "look_backs_draw_fkey" FOREIGN KEY ("jurisdiction", "draw_id") REFERENCES "look_back_draws"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "look_back_draws" ADD CONSTRAINT "look_back_draws_screener_fkey" FOREIGN KEY ("jurisdiction", "screener_id") REFERENCES "organs"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objections" ADD CONSTRAINT "objections_suggestion_fkey" FOREIGN KEY ("jurisdiction", "suggestion_id") REFERENCES "suggestions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objections" ADD CONSTRAINT "objections_consultation_fkey" FOREIGN KEY ("jurisdiction", "consultation_id") REFERENCES "consultations"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objections" ADD CONSTRAINT "objections_deputy_fkey" FOREIGN KEY ("jurisdiction", "deputy_id") REFERENCES "deputies"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portfolios" ADD CONSTRAINT "portfolios_post_fkey" FOREIGN KEY ("jurisdiction", "post_id") REFERENCES "posts"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portfolios" ADD CONSTRAINT "portfolios_organ_fkey" FOREIGN KEY ("jurisdiction", "organ_id") REFERENCES "organs"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_evaluator_fkey" FOREIGN KEY ("jurisdiction", "evaluator_id") REFERENCES "deputies"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_joined_into_fkey" FOREIGN KEY ("jurisdiction", "joined_into_id") REFERENCES "suggestions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_group_fkey" FOREIGN KEY ("jurisdiction", "group_id") REFERENCES "suggestion_groups"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_raises_again_fkey" FOREIGN KEY ("jurisdiction", "raises_again_id") REFERENCES "suggestions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_raised_up_by_fkey" FOREIGN KEY ("jurisdiction", "raised_up_by_id") REFERENCES "organs"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upward_reports" ADD CONSTRAINT "upward_reports_suggestion_fkey" FOREIGN KEY ("jurisdiction", "suggestion_id") REFERENCES "suggestions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upward_reports" ADD CONSTRAINT "upward_reports_addressee_person_fkey" FOREIGN KEY ("jurisdiction", "addressee_person_id") REFERENCES "people"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upward_reports" ADD CONSTRAINT "upward_reports_addressee_organ_fkey" FOREIGN KEY ("jurisdiction", "addressee_organ_id") REFERENCES "organs"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wide_applications" ADD CONSTRAINT "wide_applications_suggestion_fkey" FOREIGN KEY ("jurisdiction", "suggestion_id") REFERENCES "suggestions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wide_applications" ADD CONSTRAINT "wide_applications_handling_fkey" FOREIGN KEY ("jurisdiction", "handling_id") REFERENCES "handlings"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say

select keep_to_county(array[
  'batch_items',
  'batch_receipts',
  'co_signer_opinions',
  'co_signers',
  'commitment_reports',
  'commitments',
  'consent_requests',
  'hand_over_batches',
  'instructions',
  'key_suggestions',
  'key_visits',
  'look_back_draws',
  'look_backs',
  'objections',
  'portfolios',
  'suggestion_groups',
  'upward_reports',
  'wide_applications'
]::regclass[]);

-- Closed lists: the domain's.

alter table attachments drop constraint attachments_purpose_check;
alter table attachments
  add constraint attachments_purpose_check check (purpose in (
    'SCAN', 'PHOTO', 'MATERIAL', 'SEALED_REPLY', 'EVALUATION_FORM', 'CONSENT_FORM', 'SIGNED_DRAFT', 'PROOF', 'INSTRUCTION',
    'RECEIPT', 'MINUTES'));

alter table deadline_rules drop constraint deadline_rules_key_check;
alter table deadline_rules
  add constraint deadline_rules_key_check check (key in (
    'handOver', 'handOverAfterSession', 'acknowledge', 'reply', 'replyWide', 'replyAgain', 'contribute', 'evaluate',
    'lapseEvaluation'));

alter table deadlines drop constraint deadlines_key_check;
alter table deadlines
  add constraint deadlines_key_check check (key in (
    'handOver', 'handOverAfterSession', 'acknowledge', 'reply', 'replyWide', 'replyAgain', 'contribute', 'evaluate',
    'lapseEvaluation'));

alter table replies drop constraint replies_state_check;
alter table replies
  add constraint replies_state_check check (state in ('DRAFT', 'SIGNED', 'ISSUED')),
  add constraint replies_sequence_check check (sequence >= 1);

alter table suggestions
  add constraint suggestions_attitude_mark_check
    check (attitude_mark in ('SATISFIED', 'BASICALLY_SATISFIED', 'NOT_SATISFIED')),
  add constraint suggestions_counts_check check (
    return_count >= 0 and decline_count >= 0 and consultation_count >= 0 and open_look_back_count >= 0
    and open_objection_count >= 0 and dissatisfied_count >= 0
    and face_to_face_count between 0 and consultation_count
    and passed_commitment_count between 0 and commitment_count);

alter table co_signers
  add constraint co_signers_state_check check (state in ('INVITED', 'SIGNED', 'DECLINED'));

alter table co_signer_opinions
  add constraint co_signer_opinions_attitude_check
    check (attitude in ('SATISFIED', 'BASICALLY_SATISFIED', 'NOT_SATISFIED')),
  add constraint co_signer_opinions_result_check check (result in ('SATISFIED', 'BASICALLY_SATISFIED', 'NOT_SATISFIED'));

alter table commitments
  add constraint commitments_state_check check (state in ('OPEN', 'REPORTED', 'PASSED', 'FAILED', 'SUPERSEDED'));

alter table consent_requests
  add constraint consent_requests_kind_check check (kind in ('JOIN', 'END_FOR_REFERENCE')),
  add constraint consent_requests_state_check check (state in ('ASKED', 'GIVEN', 'REFUSED', 'WITHDRAWN')),
  add constraint consent_requests_into check ((kind = 'JOIN') = (into_id is not null));

alter table hand_over_batches
  add constraint hand_over_batches_state_check check (state in ('PREPARING', 'HANDED_OVER'));

alter table key_visits
  add constraint key_visits_kind_check check (kind in ('LEAD', 'SUPERVISE', 'NOTE'));

alter table key_suggestions
  add constraint key_suggestions_votes check (
    num_nonnulls(voted_on, satisfied_votes, basically_satisfied_votes, not_satisfied_votes) in (0, 4)
    and least(satisfied_votes, basically_satisfied_votes, not_satisfied_votes) >= 0);

alter table look_backs
  add constraint look_backs_state_check check (state in ('DUE', 'PASSED', 'FAILED')),
  add constraint look_backs_held check (state = 'DUE' or held_on is not null);

alter table look_back_draws
  add constraint look_back_draws_percent_check check (percent between 1 and 100);

alter table objections
  add constraint objections_subject_check
    check (subject in ('ENTRY', 'CO_SIGNATURE', 'CONSENT', 'CONSULTATION', 'EVALUATION'));

alter table upward_reports
  add constraint upward_reports_addressee_check check (addressee in ('INSPECTION_OFFICE', 'VICE_HEAD', 'COUNCIL')),
  add constraint upward_reports_state_check check (state in ('DRAFT', 'SENT'));

alter table wide_applications
  add constraint wide_applications_state_check check (state in ('SENT', 'FORWARDED', 'GRANTED', 'REFUSED'));

-- On any day a unit is in the charge of one post.

alter table portfolios add constraint portfolios_validity check (valid_to > valid_from);
alter table portfolios add constraint portfolios_one_post exclude using gist
  (jurisdiction with =, organ_id with =, daterange(valid_from, valid_to) with &&);

-- One of each at a time.

create unique index handlings_unit_once on handlings (jurisdiction, suggestion_id, unit_id, round) where state <> 'DECLINED';
create unique index consent_requests_one_open on consent_requests (jurisdiction, suggestion_id) where state = 'ASKED';
create unique index wide_applications_one_open on wide_applications (jurisdiction, suggestion_id)
  where state in ('SENT', 'FORWARDED');

-- What a county needs that was here before.

insert into deadline_rules
  (id, jurisdiction, key, starts_at, count, unit, rolls_forward, legal_basis, is_parameter, in_force_from)
  select gen_random_uuid(), code, 'lapseEvaluation', 'REPLIED', 45, 'CALENDAR_DAYS', true, '本县代表建议办理规定', true, '2010-10-28'
  from jurisdictions where exists (select 1 from deadline_rules where jurisdiction = code);

update suggestions s set
  evaluator_id = lead_deputy_id,
  handed_over_on = (handed_over_at at time zone 'Asia/Shanghai')::date,
  return_count = (select count(*) from suggestion_events e
    where e.jurisdiction = s.jurisdiction and e.suggestion_id = s.id and e.move = 'sendBack'),
  consultation_count = (select count(*) from consultations c
    where c.jurisdiction = s.jurisdiction and c.suggestion_id = s.id),
  face_to_face_count = (select count(*) from consultations c
    where c.jurisdiction = s.jurisdiction and c.suggestion_id = s.id and c.mode = 'FACE_TO_FACE'),
  dissatisfied_count = case when result_mark = 'NOT_SATISFIED' then 1 else 0 end,
  attitude_mark = (select case max(case e.attitude when 'NOT_SATISFIED' then 3 when 'BASICALLY_SATISFIED' then 2 else 1 end)
      when 3 then 'NOT_SATISFIED' when 2 then 'BASICALLY_SATISFIED' when 1 then 'SATISFIED' end
    from evaluations e where e.jurisdiction = s.jurisdiction and e.suggestion_id = s.id);
