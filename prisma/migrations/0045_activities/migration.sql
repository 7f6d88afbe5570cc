-- AlterTable
ALTER TABLE "attachments" ADD COLUMN     "activity_id" UUID;

-- CreateTable
CREATE TABLE "activities" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "site_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "planned_on" DATE NOT NULL,
    "material" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'PLANNED',
    "held_on" DATE,
    "voter_count" INTEGER,
    "outcome" TEXT,
    "cancel_reason" TEXT,
    "created_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_name" TEXT,
    "recorded_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "activities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "activity_participants" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "activity_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "activity_participants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_feeds" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "township_id" UUID,
    "person_id" UUID,
    "secret_hash" TEXT NOT NULL,
    "opened_by_id" UUID NOT NULL,
    "opened_by_name" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_feeds_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "activities_jurisdiction_planned_on_id_idx" ON "activities"("jurisdiction", "planned_on", "id");

-- CreateIndex
CREATE INDEX "activities_jurisdiction_site_id_planned_on_id_idx" ON "activities"("jurisdiction", "site_id", "planned_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "activities_jurisdiction_id_key" ON "activities"("jurisdiction", "id");

-- CreateIndex
CREATE INDEX "activity_participants_jurisdiction_person_id_idx" ON "activity_participants"("jurisdiction", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "activity_participants_jurisdiction_id_key" ON "activity_participants"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "activity_participants_jurisdiction_activity_id_person_id_key" ON "activity_participants"("jurisdiction", "activity_id", "person_id");

-- CreateIndex
CREATE INDEX "calendar_feeds_jurisdiction_township_id_idx" ON "calendar_feeds"("jurisdiction", "township_id");

-- CreateIndex
CREATE INDEX "calendar_feeds_jurisdiction_person_id_idx" ON "calendar_feeds"("jurisdiction", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feeds_jurisdiction_id_key" ON "calendar_feeds"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feeds_jurisdiction_secret_hash_key" ON "calendar_feeds"("jurisdiction", "secret_hash");

-- CreateIndex
CREATE INDEX "attachments_jurisdiction_activity_id_idx" ON "attachments"("jurisdiction", "activity_id");

-- AddForeignKey
ALTER TABLE "activities" ADD CONSTRAINT "activities_site_fkey" FOREIGN KEY ("jurisdiction", "site_id") REFERENCES "sites"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_participants" ADD CONSTRAINT "activity_participants_activity_fkey" FOREIGN KEY ("jurisdiction", "activity_id") REFERENCES "activities"("jurisdiction", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_participants" ADD CONSTRAINT "activity_participants_person_fkey" FOREIGN KEY ("jurisdiction", "person_id") REFERENCES "people"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_township_fkey" FOREIGN KEY ("jurisdiction", "township_id") REFERENCES "townships"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_person_fkey" FOREIGN KEY ("jurisdiction", "person_id") REFERENCES "people"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_activity_fkey" FOREIGN KEY ("jurisdiction", "activity_id") REFERENCES "activities"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

select keep_to_county(array['activities', 'activity_participants', 'calendar_feeds']::regclass[]);

alter table activities
  add constraint activities_kind_check
    check (kind in ('RECEPTION', 'CONTACT', 'STUDY', 'PUBLICITY', 'CONSULTATION', 'INSPECTION')),
  add constraint activities_state_check check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  -- What was held says when and what came of it; what was cancelled says why.
  add constraint activities_held check (
    (state = 'HELD') = (held_on is not null) and (state = 'HELD') = (outcome is not null) and (state = 'HELD') = (voter_count is not null)),
  add constraint activities_cancelled check ((state = 'CANCELLED') = (cancel_reason is not null)),
  add constraint activities_voters check (voter_count >= 0);
alter table calendar_feeds
  add constraint calendar_feeds_one_thing check (num_nonnulls(township_id, person_id) = 1);

alter table attachments drop constraint attachments_purpose_check;
alter table attachments
  add constraint attachments_purpose_check check (purpose in (
    'SCAN', 'PHOTO', 'MATERIAL', 'SEALED_REPLY', 'EVALUATION_FORM', 'CONSENT_FORM', 'SIGNED_DRAFT', 'PROOF', 'VISIT_PHOTO',
    'INSTRUCTION', 'RECEIPT', 'MINUTES', 'IMPORT', 'ACTIVITY'));
