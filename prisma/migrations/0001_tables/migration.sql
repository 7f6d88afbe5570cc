-- CreateTable
CREATE TABLE "attachments" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "is_location_removed" BOOLEAN NOT NULL DEFAULT false,
    "suggestion_id" UUID,
    "reply_id" UUID,
    "uploaded_by_id" UUID NOT NULL,
    "uploaded_by_name" TEXT NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "attachments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "seq" BIGINT NOT NULL DEFAULT 0,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "noun" TEXT NOT NULL,
    "record_id" TEXT,
    "before" JSONB,
    "after" JSONB,
    "origin" JSONB NOT NULL DEFAULT '{}',
    "prev" TEXT NOT NULL DEFAULT '',
    "hash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deadline_rules" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "key" TEXT NOT NULL,
    "starts_at" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "rolls_forward" BOOLEAN NOT NULL,
    "legal_basis" TEXT NOT NULL,
    "is_parameter" BOOLEAN NOT NULL DEFAULT false,
    "in_force_from" DATE NOT NULL,
    "in_force_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "deadline_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_corrections" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "day" DATE NOT NULL,
    "is_workday" BOOLEAN NOT NULL,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "calendar_corrections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deadlines" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "key" TEXT NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "handling_id" UUID,
    "rule_id" UUID NOT NULL,
    "started_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "is_provisional" BOOLEAN NOT NULL,
    "trace" JSONB NOT NULL,
    "met_on" DATE,

    CONSTRAINT "deadlines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delegations" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "term_id" UUID NOT NULL,
    "township_id" UUID,
    "name" TEXT NOT NULL,
    "sort_order" INTEGER NOT NULL DEFAULT 0,
    "search_text" TEXT NOT NULL DEFAULT '',
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "delegations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deputy_groups" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "term_id" UUID NOT NULL,
    "township_id" UUID,
    "name" TEXT NOT NULL,
    "sort_order" INTEGER NOT NULL DEFAULT 0,
    "search_text" TEXT NOT NULL DEFAULT '',
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "deputy_groups_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deputies" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "person_id" UUID NOT NULL,
    "term_id" UUID NOT NULL,
    "electoral_district_id" UUID NOT NULL,
    "township_id" UUID,
    "mandate_state" TEXT NOT NULL DEFAULT 'IN_OFFICE',
    "end_grounds" TEXT,
    "legal_basis" TEXT,
    "is_by_election" BOOLEAN NOT NULL DEFAULT false,
    "sort_order" INTEGER NOT NULL DEFAULT 0,
    "search_text" TEXT NOT NULL DEFAULT '',
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "deputies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "memberships" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "deputy_id" UUID NOT NULL,
    "delegation_id" UUID,
    "deputy_group_id" UUID,
    "search_text" TEXT NOT NULL DEFAULT '',
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "electoral_districts" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "term_id" UUID NOT NULL,
    "township_id" UUID,
    "name" TEXT NOT NULL,
    "seats" INTEGER NOT NULL,
    "sort_order" INTEGER NOT NULL DEFAULT 0,
    "search_text" TEXT NOT NULL DEFAULT '',
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "electoral_districts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handlings" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "suggestion_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "round" INTEGER NOT NULL DEFAULT 1,
    "state" TEXT NOT NULL DEFAULT 'ASSIGNED',
    "assigned_at" TIMESTAMPTZ(3) NOT NULL,
    "acknowledged_at" TIMESTAMPTZ(3),
    "replied_at" TIMESTAMPTZ(3),
    "acknowledge_due_on" DATE NOT NULL,
    "reply_due_on" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "handlings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consultations" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "suggestion_id" UUID NOT NULL,
    "handling_id" UUID NOT NULL,
    "held_on" DATE NOT NULL,
    "mode" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consultations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "replies" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "suggestion_id" UUID NOT NULL,
    "handling_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'DRAFT',
    "reply_class" TEXT NOT NULL,
    "document_number" TEXT,
    "body" TEXT NOT NULL,
    "openness" TEXT NOT NULL DEFAULT 'OPEN',
    "openness_reason" TEXT,
    "contact_name" TEXT NOT NULL,
    "contact_phone" TEXT NOT NULL,
    "issued_on" DATE,
    "issued_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "replies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluations" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "suggestion_id" UUID NOT NULL,
    "handling_id" UUID NOT NULL,
    "deputy_id" UUID NOT NULL,
    "attitude" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "entered_by_id" UUID NOT NULL,
    "is_on_behalf" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "evaluations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_keys" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "account_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jurisdictions" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "jurisdictions_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "settings" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "settings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "categories" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sort_order" INTEGER NOT NULL,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "categories_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organs" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "parent_id" UUID,
    "township_id" UUID,
    "handed_through_id" UUID,
    "predecessor_id" UUID,
    "sort_order" INTEGER NOT NULL DEFAULT 0,
    "search_text" TEXT NOT NULL DEFAULT '',
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "organs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "party_organisations" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "organ_id" UUID NOT NULL,
    "led_by_id" UUID,
    "guided_by_id" UUID,
    "sort_order" INTEGER NOT NULL DEFAULT 0,
    "search_text" TEXT NOT NULL DEFAULT '',
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "party_organisations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "people" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "name" TEXT NOT NULL,
    "sex" TEXT NOT NULL,
    "ethnic_group" TEXT NOT NULL,
    "birth_year" INTEGER,
    "occupation_class" TEXT,
    "education" TEXT,
    "affiliation" TEXT,
    "phone" TEXT,
    "is_invented" BOOLEAN NOT NULL DEFAULT false,
    "search_text" TEXT NOT NULL DEFAULT '',
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "posts" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "person_id" UUID NOT NULL,
    "organ_id" UUID,
    "party_organisation_id" UUID,
    "title" TEXT NOT NULL,
    "portfolio" TEXT,
    "sort_order" INTEGER NOT NULL DEFAULT 0,
    "search_text" TEXT NOT NULL DEFAULT '',
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "posts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_grants" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "account_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "role_class" TEXT NOT NULL,
    "organ_id" UUID,
    "delegation_id" UUID,
    "granted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "role_grants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suggestions" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "kind" TEXT NOT NULL DEFAULT 'SUGGESTION',
    "state" TEXT NOT NULL DEFAULT 'DRAFT',
    "congress_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "proposal" TEXT NOT NULL DEFAULT '',
    "category_id" UUID,
    "source" TEXT NOT NULL DEFAULT 'DEPUTY',
    "openness" TEXT NOT NULL DEFAULT 'OPEN',
    "openness_reason" TEXT,
    "is_secrecy_confirmed" BOOLEAN NOT NULL DEFAULT false,
    "raised_in" TEXT NOT NULL DEFAULT 'RECESS',
    "session_id" UUID,
    "delegation_id" UUID,
    "township_id" UUID,
    "lead_deputy_id" UUID NOT NULL,
    "entered_by_id" UUID NOT NULL,
    "entered_by_name" TEXT NOT NULL,
    "is_on_behalf" BOOLEAN NOT NULL DEFAULT false,
    "wished_unit_id" UUID,
    "screener_id" UUID NOT NULL,
    "handed_to_id" UUID,
    "number_series_id" UUID,
    "number" INTEGER,
    "official_number" TEXT,
    "is_wide" BOOLEAN NOT NULL DEFAULT false,
    "round" INTEGER NOT NULL DEFAULT 1,
    "reply_class" TEXT,
    "result_mark" TEXT,
    "hand_over_due_on" DATE,
    "evaluate_due_on" DATE,
    "reply_due_on" DATE,
    "filed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_at" TIMESTAMPTZ(3),
    "accepted_at" TIMESTAMPTZ(3),
    "handed_over_at" TIMESTAMPTZ(3),
    "replied_at" TIMESTAMPTZ(3),
    "evaluated_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "suggestions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "number_series" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "key" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "session_id" UUID,
    "last" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "number_series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suggestion_events" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "suggestion_id" UUID NOT NULL,
    "handling_id" UUID,
    "move" TEXT NOT NULL,
    "from_state" TEXT,
    "to_state" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "actor_body" TEXT,
    "reason" TEXT,
    "legal_basis" TEXT,
    "facts" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "suggestion_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "terms" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "congress_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "search_text" TEXT NOT NULL DEFAULT '',
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "terms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "term_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "search_text" TEXT NOT NULL DEFAULT '',
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "townships" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sort_order" INTEGER NOT NULL DEFAULT 0,
    "search_text" TEXT NOT NULL DEFAULT '',
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "townships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "villages" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "township_id" UUID NOT NULL,
    "sort_order" INTEGER NOT NULL DEFAULT 0,
    "search_text" TEXT NOT NULL DEFAULT '',
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "villages_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "attachments_jurisdiction_suggestion_id_uploaded_at_id_idx" ON "attachments"("jurisdiction", "suggestion_id", "uploaded_at", "id");

-- CreateIndex
CREATE INDEX "attachments_jurisdiction_reply_id_idx" ON "attachments"("jurisdiction", "reply_id");

-- CreateIndex
CREATE INDEX "attachments_jurisdiction_sha256_idx" ON "attachments"("jurisdiction", "sha256");

-- CreateIndex
CREATE INDEX "attachments_jurisdiction_uploaded_at_id_idx" ON "attachments"("jurisdiction", "uploaded_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "attachments_jurisdiction_id_key" ON "attachments"("jurisdiction", "id");

-- CreateIndex
CREATE INDEX "audit_entries_jurisdiction_at_id_idx" ON "audit_entries"("jurisdiction", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_entries_jurisdiction_noun_record_id_seq_idx" ON "audit_entries"("jurisdiction", "noun", "record_id", "seq");

-- CreateIndex
CREATE INDEX "audit_entries_jurisdiction_actor_id_seq_idx" ON "audit_entries"("jurisdiction", "actor_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entries_jurisdiction_seq_key" ON "audit_entries"("jurisdiction", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entries_jurisdiction_prev_key" ON "audit_entries"("jurisdiction", "prev");

-- CreateIndex
CREATE UNIQUE INDEX "deadline_rules_jurisdiction_id_key" ON "deadline_rules"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "deadline_rules_jurisdiction_key_in_force_from_key" ON "deadline_rules"("jurisdiction", "key", "in_force_from");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_corrections_jurisdiction_id_key" ON "calendar_corrections"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_corrections_jurisdiction_day_key" ON "calendar_corrections"("jurisdiction", "day");

-- CreateIndex
CREATE INDEX "deadlines_jurisdiction_suggestion_id_key_idx" ON "deadlines"("jurisdiction", "suggestion_id", "key");

-- CreateIndex
CREATE INDEX "deadlines_jurisdiction_handling_id_idx" ON "deadlines"("jurisdiction", "handling_id");

-- CreateIndex
CREATE INDEX "deadlines_jurisdiction_rule_id_idx" ON "deadlines"("jurisdiction", "rule_id");

-- CreateIndex
CREATE INDEX "deadlines_jurisdiction_due_on_id_idx" ON "deadlines"("jurisdiction", "due_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "deadlines_jurisdiction_id_key" ON "deadlines"("jurisdiction", "id");

-- CreateIndex
CREATE INDEX "delegations_jurisdiction_sort_order_id_idx" ON "delegations"("jurisdiction", "sort_order", "id");

-- CreateIndex
CREATE INDEX "delegations_jurisdiction_township_id_idx" ON "delegations"("jurisdiction", "township_id");

-- CreateIndex
CREATE UNIQUE INDEX "delegations_jurisdiction_id_key" ON "delegations"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "delegations_jurisdiction_term_id_name_key" ON "delegations"("jurisdiction", "term_id", "name");

-- CreateIndex
CREATE INDEX "deputy_groups_jurisdiction_sort_order_id_idx" ON "deputy_groups"("jurisdiction", "sort_order", "id");

-- CreateIndex
CREATE INDEX "deputy_groups_jurisdiction_township_id_idx" ON "deputy_groups"("jurisdiction", "township_id");

-- CreateIndex
CREATE UNIQUE INDEX "deputy_groups_jurisdiction_id_key" ON "deputy_groups"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "deputy_groups_jurisdiction_term_id_name_key" ON "deputy_groups"("jurisdiction", "term_id", "name");

-- CreateIndex
CREATE INDEX "deputies_jurisdiction_person_id_idx" ON "deputies"("jurisdiction", "person_id");

-- CreateIndex
CREATE INDEX "deputies_jurisdiction_electoral_district_id_idx" ON "deputies"("jurisdiction", "electoral_district_id");

-- CreateIndex
CREATE INDEX "deputies_jurisdiction_township_id_idx" ON "deputies"("jurisdiction", "township_id");

-- CreateIndex
CREATE INDEX "deputies_jurisdiction_sort_order_id_idx" ON "deputies"("jurisdiction", "sort_order", "id");

-- CreateIndex
CREATE UNIQUE INDEX "deputies_jurisdiction_id_key" ON "deputies"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "deputies_jurisdiction_term_id_person_id_key" ON "deputies"("jurisdiction", "term_id", "person_id");

-- CreateIndex
CREATE INDEX "memberships_jurisdiction_deputy_id_idx" ON "memberships"("jurisdiction", "deputy_id");

-- CreateIndex
CREATE INDEX "memberships_jurisdiction_delegation_id_idx" ON "memberships"("jurisdiction", "delegation_id");

-- CreateIndex
CREATE INDEX "memberships_jurisdiction_deputy_group_id_idx" ON "memberships"("jurisdiction", "deputy_group_id");

-- CreateIndex
CREATE UNIQUE INDEX "memberships_jurisdiction_id_key" ON "memberships"("jurisdiction", "id");

-- CreateIndex
CREATE INDEX "electoral_districts_jurisdiction_sort_order_id_idx" ON "electoral_districts"("jurisdiction", "sort_order", "id");

-- CreateIndex
CREATE INDEX "electoral_districts_jurisdiction_township_id_idx" ON "electoral_districts"("jurisdiction", "township_id");

-- CreateIndex
CREATE UNIQUE INDEX "electoral_districts_jurisdiction_id_key" ON "electoral_districts"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "electoral_districts_jurisdiction_term_id_name_key" ON "electoral_districts"("jurisdiction", "term_id", "name");

-- CreateIndex
CREATE INDEX "handlings_jurisdiction_unit_id_state_suggestion_id_idx" ON "handlings"("jurisdiction", "unit_id", "state", "suggestion_id");

-- CreateIndex
CREATE UNIQUE INDEX "handlings_jurisdiction_id_key" ON "handlings"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "handlings_jurisdiction_suggestion_id_unit_id_round_key" ON "handlings"("jurisdiction", "suggestion_id", "unit_id", "round");

-- CreateIndex
CREATE INDEX "consultations_jurisdiction_suggestion_id_idx" ON "consultations"("jurisdiction", "suggestion_id");

-- CreateIndex
CREATE INDEX "consultations_jurisdiction_handling_id_held_on_idx" ON "consultations"("jurisdiction", "handling_id", "held_on");

-- CreateIndex
CREATE UNIQUE INDEX "consultations_jurisdiction_id_key" ON "consultations"("jurisdiction", "id");

-- CreateIndex
CREATE INDEX "replies_jurisdiction_suggestion_id_idx" ON "replies"("jurisdiction", "suggestion_id");

-- CreateIndex
CREATE UNIQUE INDEX "replies_jurisdiction_id_key" ON "replies"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "replies_jurisdiction_handling_id_key" ON "replies"("jurisdiction", "handling_id");

-- CreateIndex
CREATE INDEX "evaluations_jurisdiction_suggestion_id_idx" ON "evaluations"("jurisdiction", "suggestion_id");

-- CreateIndex
CREATE INDEX "evaluations_jurisdiction_deputy_id_idx" ON "evaluations"("jurisdiction", "deputy_id");

-- CreateIndex
CREATE UNIQUE INDEX "evaluations_jurisdiction_id_key" ON "evaluations"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "evaluations_jurisdiction_handling_id_key" ON "evaluations"("jurisdiction", "handling_id");

-- CreateIndex
CREATE INDEX "idempotency_keys_jurisdiction_created_at_idx" ON "idempotency_keys"("jurisdiction", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "idempotency_keys_jurisdiction_id_key" ON "idempotency_keys"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "idempotency_keys_jurisdiction_account_id_key_key" ON "idempotency_keys"("jurisdiction", "account_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "settings_jurisdiction_id_key" ON "settings"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "settings_jurisdiction_key_key" ON "settings"("jurisdiction", "key");

-- CreateIndex
CREATE UNIQUE INDEX "categories_jurisdiction_id_key" ON "categories"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "categories_jurisdiction_key_key" ON "categories"("jurisdiction", "key");

-- CreateIndex
CREATE INDEX "organs_jurisdiction_kind_sort_order_id_idx" ON "organs"("jurisdiction", "kind", "sort_order", "id");

-- CreateIndex
CREATE INDEX "organs_jurisdiction_sort_order_id_idx" ON "organs"("jurisdiction", "sort_order", "id");

-- CreateIndex
CREATE INDEX "organs_jurisdiction_parent_id_idx" ON "organs"("jurisdiction", "parent_id");

-- CreateIndex
CREATE INDEX "organs_jurisdiction_township_id_idx" ON "organs"("jurisdiction", "township_id");

-- CreateIndex
CREATE INDEX "organs_jurisdiction_handed_through_id_idx" ON "organs"("jurisdiction", "handed_through_id");

-- CreateIndex
CREATE INDEX "organs_jurisdiction_predecessor_id_idx" ON "organs"("jurisdiction", "predecessor_id");

-- CreateIndex
CREATE UNIQUE INDEX "organs_jurisdiction_id_key" ON "organs"("jurisdiction", "id");

-- CreateIndex
CREATE INDEX "party_organisations_jurisdiction_sort_order_id_idx" ON "party_organisations"("jurisdiction", "sort_order", "id");

-- CreateIndex
CREATE INDEX "party_organisations_jurisdiction_organ_id_idx" ON "party_organisations"("jurisdiction", "organ_id");

-- CreateIndex
CREATE INDEX "party_organisations_jurisdiction_led_by_id_idx" ON "party_organisations"("jurisdiction", "led_by_id");

-- CreateIndex
CREATE INDEX "party_organisations_jurisdiction_guided_by_id_idx" ON "party_organisations"("jurisdiction", "guided_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "party_organisations_jurisdiction_id_key" ON "party_organisations"("jurisdiction", "id");

-- CreateIndex
CREATE INDEX "people_jurisdiction_name_id_idx" ON "people"("jurisdiction", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "people_jurisdiction_id_key" ON "people"("jurisdiction", "id");

-- CreateIndex
CREATE INDEX "posts_jurisdiction_sort_order_id_idx" ON "posts"("jurisdiction", "sort_order", "id");

-- CreateIndex
CREATE INDEX "posts_jurisdiction_person_id_idx" ON "posts"("jurisdiction", "person_id");

-- CreateIndex
CREATE INDEX "posts_jurisdiction_organ_id_idx" ON "posts"("jurisdiction", "organ_id");

-- CreateIndex
CREATE INDEX "posts_jurisdiction_party_organisation_id_idx" ON "posts"("jurisdiction", "party_organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "posts_jurisdiction_id_key" ON "posts"("jurisdiction", "id");

-- CreateIndex
CREATE INDEX "role_grants_jurisdiction_account_id_idx" ON "role_grants"("jurisdiction", "account_id");

-- CreateIndex
CREATE INDEX "role_grants_jurisdiction_organ_id_idx" ON "role_grants"("jurisdiction", "organ_id");

-- CreateIndex
CREATE INDEX "role_grants_jurisdiction_delegation_id_idx" ON "role_grants"("jurisdiction", "delegation_id");

-- CreateIndex
CREATE UNIQUE INDEX "role_grants_jurisdiction_id_key" ON "role_grants"("jurisdiction", "id");

-- CreateIndex
CREATE INDEX "suggestions_jurisdiction_filed_at_id_idx" ON "suggestions"("jurisdiction", "filed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "suggestions_jurisdiction_state_filed_at_id_idx" ON "suggestions"("jurisdiction", "state", "filed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "suggestions_jurisdiction_category_id_filed_at_id_idx" ON "suggestions"("jurisdiction", "category_id", "filed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "suggestions_jurisdiction_township_id_filed_at_id_idx" ON "suggestions"("jurisdiction", "township_id", "filed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "suggestions_jurisdiction_session_id_filed_at_id_idx" ON "suggestions"("jurisdiction", "session_id", "filed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "suggestions_jurisdiction_lead_deputy_id_filed_at_id_idx" ON "suggestions"("jurisdiction", "lead_deputy_id", "filed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "suggestions_jurisdiction_congress_id_filed_at_id_idx" ON "suggestions"("jurisdiction", "congress_id", "filed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "suggestions_jurisdiction_handed_to_id_filed_at_id_idx" ON "suggestions"("jurisdiction", "handed_to_id", "filed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "suggestions_jurisdiction_delegation_id_filed_at_id_idx" ON "suggestions"("jurisdiction", "delegation_id", "filed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "suggestions_jurisdiction_screener_id_state_idx" ON "suggestions"("jurisdiction", "screener_id", "state");

-- CreateIndex
CREATE INDEX "suggestions_jurisdiction_entered_by_id_idx" ON "suggestions"("jurisdiction", "entered_by_id");

-- CreateIndex
CREATE INDEX "suggestions_jurisdiction_wished_unit_id_idx" ON "suggestions"("jurisdiction", "wished_unit_id");

-- CreateIndex
CREATE INDEX "suggestions_jurisdiction_state_reply_due_on_id_idx" ON "suggestions"("jurisdiction", "state", "reply_due_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "suggestions_jurisdiction_id_key" ON "suggestions"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "suggestions_jurisdiction_number_series_id_number_key" ON "suggestions"("jurisdiction", "number_series_id", "number");

-- CreateIndex
CREATE INDEX "number_series_jurisdiction_session_id_idx" ON "number_series"("jurisdiction", "session_id");

-- CreateIndex
CREATE UNIQUE INDEX "number_series_jurisdiction_id_key" ON "number_series"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "number_series_jurisdiction_key_key" ON "number_series"("jurisdiction", "key");

-- CreateIndex
CREATE INDEX "suggestion_events_jurisdiction_suggestion_id_at_id_idx" ON "suggestion_events"("jurisdiction", "suggestion_id", "at", "id");

-- CreateIndex
CREATE INDEX "suggestion_events_jurisdiction_handling_id_idx" ON "suggestion_events"("jurisdiction", "handling_id");

-- CreateIndex
CREATE UNIQUE INDEX "suggestion_events_jurisdiction_id_key" ON "suggestion_events"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "terms_jurisdiction_id_key" ON "terms"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "terms_jurisdiction_congress_id_ordinal_key" ON "terms"("jurisdiction", "congress_id", "ordinal");

-- CreateIndex
CREATE INDEX "sessions_jurisdiction_valid_from_id_idx" ON "sessions"("jurisdiction", "valid_from", "id");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_jurisdiction_id_key" ON "sessions"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_jurisdiction_term_id_ordinal_key" ON "sessions"("jurisdiction", "term_id", "ordinal");

-- CreateIndex
CREATE INDEX "townships_jurisdiction_sort_order_id_idx" ON "townships"("jurisdiction", "sort_order", "id");

-- CreateIndex
CREATE UNIQUE INDEX "townships_jurisdiction_id_key" ON "townships"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "townships_jurisdiction_code_key" ON "townships"("jurisdiction", "code");

-- CreateIndex
CREATE INDEX "villages_jurisdiction_township_id_idx" ON "villages"("jurisdiction", "township_id");

-- CreateIndex
CREATE INDEX "villages_jurisdiction_sort_order_id_idx" ON "villages"("jurisdiction", "sort_order", "id");

-- CreateIndex
CREATE UNIQUE INDEX "villages_jurisdiction_id_key" ON "villages"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "villages_jurisdiction_code_key" ON "villages"("jurisdiction", "code");

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_suggestion_fkey" FOREIGN KEY ("jurisdiction", "suggestion_id") REFERENCES "suggestions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_reply_fkey" FOREIGN KEY ("jurisdiction", "reply_id") REFERENCES "replies"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_suggestion_fkey" FOREIGN KEY ("jurisdiction", "suggestion_id") REFERENCES "suggestions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_handling_fkey" FOREIGN KEY ("jurisdiction", "handling_id") REFERENCES "handlings"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_rule_fkey" FOREIGN KEY ("jurisdiction", "rule_id") REFERENCES "deadline_rules"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_term_fkey" FOREIGN KEY ("jurisdiction", "term_id") REFERENCES "terms"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_township_fkey" FOREIGN KEY ("jurisdiction", "township_id") REFERENCES "townships"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deputy_groups" ADD CONSTRAINT "deputy_groups_term_fkey" FOREIGN KEY ("jurisdiction", "term_id") REFERENCES "terms"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deputy_groups" ADD CONSTRAINT "deputy_groups_township_fkey" FOREIGN KEY ("jurisdiction", "township_id") REFERENCES "townships"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deputies" ADD CONSTRAINT "deputies_person_fkey" FOREIGN KEY ("jurisdiction", "person_id") REFERENCES "people"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deputies" ADD CONSTRAINT "deputies_term_fkey" FOREIGN KEY ("jurisdiction", "term_id") REFERENCES "terms"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deputies" ADD CONSTRAINT "deputies_electoral_district_fkey" FOREIGN KEY ("jurisdiction", "electoral_district_id") REFERENCES "electoral_districts"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deputies" ADD CONSTRAINT "deputies_township_fkey" FOREIGN KEY ("jurisdiction", "township_id") REFERENCES "townships"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_deputy_fkey" FOREIGN KEY ("jurisdiction", "deputy_id") REFERENCES "deputies"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_delegation_fkey" FOREIGN KEY ("jurisdiction", "delegation_id") REFERENCES "delegations"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_deputy_group_fkey" FOREIGN KEY ("jurisdiction", "deputy_group_id") REFERENCES "deputy_groups"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "electoral_districts" ADD CONSTRAINT "electoral_districts_term_fkey" FOREIGN KEY ("jurisdiction", "term_id") REFERENCES "terms"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "electoral_districts" ADD CONSTRAINT "electoral_districts_township_fkey" FOREIGN KEY ("jurisdiction", "township_id") REFERENCES "townships"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handlings" ADD CONSTRAINT "handlings_suggestion_fkey" FOREIGN KEY ("jurisdiction", "suggestion_id") REFERENCES "suggestions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handlings" ADD CONSTRAINT "handlings_unit_fkey" FOREIGN KEY ("jurisdiction", "unit_id") REFERENCES "organs"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_suggestion_fkey" FOREIGN KEY ("jurisdiction", "suggestion_id") REFERENCES "suggestions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_handling_fkey" FOREIGN KEY ("jurisdiction", "handling_id") REFERENCES "handlings"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "replies" ADD CONSTRAINT "replies_suggestion_fkey" FOREIGN KEY ("jurisdiction", "suggestion_id") REFERENCES "suggestions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "replies" ADD CONSTRAINT "replies_handling_fkey" FOREIGN KEY ("jurisdiction", "handling_id") REFERENCES "handlings"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_suggestion_fkey" FOREIGN KEY ("jurisdiction", "suggestion_id") REFERENCES "suggestions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_handling_fkey" FOREIGN KEY ("jurisdiction", "handling_id") REFERENCES "handlings"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_deputy_fkey" FOREIGN KEY ("jurisdiction", "deputy_id") REFERENCES "deputies"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organs" ADD CONSTRAINT "organs_parent_fkey" FOREIGN KEY ("jurisdiction", "parent_id") REFERENCES "organs"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organs" ADD CONSTRAINT "organs_township_fkey" FOREIGN KEY ("jurisdiction", "township_id") REFERENCES "townships"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organs" ADD CONSTRAINT "organs_handed_through_fkey" FOREIGN KEY ("jurisdiction", "handed_through_id") REFERENCES "organs"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organs" ADD CONSTRAINT "organs_predecessor_fkey" FOREIGN KEY ("jurisdiction", "predecessor_id") REFERENCES "organs"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party_organisations" ADD CONSTRAINT "party_organisations_organ_fkey" FOREIGN KEY ("jurisdiction", "organ_id") REFERENCES "organs"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party_organisations" ADD CONSTRAINT "party_organisations_led_by_fkey" FOREIGN KEY ("jurisdiction", "led_by_id") REFERENCES "party_organisations"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party_organisations" ADD CONSTRAINT "party_organisations_guided_by_fkey" FOREIGN KEY ("jurisdiction", "guided_by_id") REFERENCES "party_organisations"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_person_fkey" FOREIGN KEY ("jurisdiction", "person_id") REFERENCES "people"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_organ_fkey" FOREIGN KEY ("jurisdiction", "organ_id") REFERENCES "organs"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_party_organisation_fkey" FOREIGN KEY ("jurisdiction", "party_organisation_id") REFERENCES "party_organisations"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_organ_fkey" FOREIGN KEY ("jurisdiction", "organ_id") REFERENCES "organs"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_delegation_fkey" FOREIGN KEY ("jurisdiction", "delegation_id") REFERENCES "delegations"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_congress_fkey" FOREIGN KEY ("jurisdiction", "congress_id") REFERENCES "organs"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_category_fkey" FOREIGN KEY ("jurisdiction", "category_id") REFERENCES "categories"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_session_fkey" FOREIGN KEY ("jurisdiction", "session_id") REFERENCES "sessions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_delegation_fkey" FOREIGN KEY ("jurisdiction", "delegation_id") REFERENCES "delegations"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_township_fkey" FOREIGN KEY ("jurisdiction", "township_id") REFERENCES "townships"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_lead_deputy_fkey" FOREIGN KEY ("jurisdiction", "lead_deputy_id") REFERENCES "deputies"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_wished_unit_fkey" FOREIGN KEY ("jurisdiction", "wished_unit_id") REFERENCES "organs"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_screener_fkey" FOREIGN KEY ("jurisdiction", "screener_id") REFERENCES "organs"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_handed_to_fkey" FOREIGN KEY ("jurisdiction", "handed_to_id") REFERENCES "organs"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_number_series_fkey" FOREIGN KEY ("jurisdiction", "number_series_id") REFERENCES "number_series"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "number_series" ADD CONSTRAINT "number_series_session_fkey" FOREIGN KEY ("jurisdiction", "session_id") REFERENCES "sessions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion_events" ADD CONSTRAINT "suggestion_events_suggestion_fkey" FOREIGN KEY ("jurisdiction", "suggestion_id") REFERENCES "suggestions"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion_events" ADD CONSTRAINT "suggestion_events_handling_fkey" FOREIGN KEY ("jurisdiction", "handling_id") REFERENCES "handlings"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "terms" ADD CONSTRAINT "terms_congress_fkey" FOREIGN KEY ("jurisdiction", "congress_id") REFERENCES "organs"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_term_fkey" FOREIGN KEY ("jurisdiction", "term_id") REFERENCES "terms"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "villages" ADD CONSTRAINT "villages_township_fkey" FOREIGN KEY ("jurisdiction", "township_id") REFERENCES "townships"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
