-- Workbooks that are brought in: read, previewed row by row, taken in whole or not at all.

-- AlterTable
ALTER TABLE "attachments" ADD COLUMN     "import_id" UUID;

-- CreateTable
CREATE TABLE "imports" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "headings" TEXT[],
    "mapping" JSONB,
    "row_count" INTEGER NOT NULL DEFAULT 0,
    "done_count" INTEGER NOT NULL DEFAULT 0,
    "new_count" INTEGER NOT NULL DEFAULT 0,
    "changed_count" INTEGER NOT NULL DEFAULT 0,
    "same_count" INTEGER NOT NULL DEFAULT 0,
    "warning_count" INTEGER NOT NULL DEFAULT 0,
    "error_count" INTEGER NOT NULL DEFAULT 0,
    "add_count" INTEGER NOT NULL DEFAULT 0,
    "change_count" INTEGER NOT NULL DEFAULT 0,
    "register_fingerprint" TEXT NOT NULL DEFAULT '',
    "refusal" JSONB,
    "started_by_id" UUID NOT NULL,
    "started_by_name" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_name" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "imports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_rows" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "import_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "cells" JSONB NOT NULL,
    "state" TEXT,
    "effect" TEXT,
    "verdict" JSONB,
    "entry_id" UUID,
    "entry_version" INTEGER,
    "entry" JSONB,

    CONSTRAINT "import_rows_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_mappings" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "kind" TEXT NOT NULL,
    "headings_hash" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "saved_by_name" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_mappings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "imports_jurisdiction_kind_started_at_id_idx" ON "imports"("jurisdiction", "kind", "started_at", "id");

-- CreateIndex
CREATE INDEX "imports_jurisdiction_started_at_id_idx" ON "imports"("jurisdiction", "started_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "imports_jurisdiction_id_key" ON "imports"("jurisdiction", "id");

-- CreateIndex
CREATE INDEX "import_rows_jurisdiction_import_id_state_number_id_idx" ON "import_rows"("jurisdiction", "import_id", "state", "number", "id");

-- CreateIndex
CREATE UNIQUE INDEX "import_rows_jurisdiction_id_key" ON "import_rows"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "import_rows_jurisdiction_import_id_number_key" ON "import_rows"("jurisdiction", "import_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "import_mappings_jurisdiction_id_key" ON "import_mappings"("jurisdiction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "import_mappings_jurisdiction_kind_headings_hash_key" ON "import_mappings"("jurisdiction", "kind", "headings_hash");

-- CreateIndex
CREATE INDEX "attachments_jurisdiction_import_id_idx" ON "attachments"("jurisdiction", "import_id");

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_import_fkey" FOREIGN KEY ("jurisdiction", "import_id") REFERENCES "imports"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import_fkey" FOREIGN KEY ("jurisdiction", "import_id") REFERENCES "imports"("jurisdiction", "id") ON DELETE CASCADE ON UPDATE CASCADE;

select keep_to_county(array['imports', 'import_rows', 'import_mappings']::regclass[]);

-- Closed lists

alter table imports
  add constraint imports_kind_check check (kind in (
    'TOWNSHIP', 'VILLAGE', 'ORGAN', 'UNIT', 'PERSON', 'POST', 'ELECTORAL_DISTRICT', 'DEPUTY', 'DELEGATION', 'DEPUTY_GROUP',
    'MEMBERSHIP')),
  add constraint imports_state_check check (state in (
    'UPLOADED', 'READ', 'PREVIEWED', 'TAKEN_IN', 'REFUSED', 'CANCELLED'));

alter table import_mappings
  add constraint import_mappings_kind_check check (kind in (
    'TOWNSHIP', 'VILLAGE', 'ORGAN', 'UNIT', 'PERSON', 'POST', 'ELECTORAL_DISTRICT', 'DEPUTY', 'DELEGATION', 'DEPUTY_GROUP',
    'MEMBERSHIP'));

alter table import_rows
  add constraint import_rows_state_check check (state in ('NEW', 'CHANGED', 'SAME', 'WARNING', 'ERROR')),
  add constraint import_rows_effect_check check (effect in ('ADD', 'CHANGE', 'NONE'));

-- The file of an import is kept as it was sent; a table of text is one as well.

alter table attachments drop constraint attachments_purpose_check;
alter table attachments
  add constraint attachments_purpose_check check (purpose in (
    'SCAN', 'PHOTO', 'MATERIAL', 'SEALED_REPLY', 'EVALUATION_FORM', 'CONSENT_FORM', 'SIGNED_DRAFT', 'PROOF', 'VISIT_PHOTO',
    'INSTRUCTION', 'RECEIPT', 'MINUTES', 'IMPORT'));
alter table attachments drop constraint attachments_media_type_check;
alter table attachments
  add constraint attachments_media_type_check check (media_type in (
    'image/jpeg', 'image/png', 'image/webp', 'application/pdf', 'application/ofd',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'));
