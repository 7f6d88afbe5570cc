-- Templates of replies: a unit's own, or the county's for all of them.

-- CreateTable
CREATE TABLE "reply_templates" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "unit_id" UUID,
    "name" TEXT NOT NULL,
    "reply_class" TEXT,
    "body" TEXT NOT NULL,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by_name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "reply_templates_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "reply_templates_jurisdiction_name_id_idx" ON "reply_templates"("jurisdiction", "name", "id");

-- CreateIndex
CREATE INDEX "reply_templates_jurisdiction_unit_id_name_id_idx" ON "reply_templates"("jurisdiction", "unit_id", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "reply_templates_jurisdiction_id_key" ON "reply_templates"("jurisdiction", "id");

-- AddForeignKey
ALTER TABLE "reply_templates" ADD CONSTRAINT "reply_templates_unit_fkey" FOREIGN KEY ("jurisdiction", "unit_id") REFERENCES "organs"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

select keep_to_county(array['reply_templates']::regclass[]);

alter table reply_templates add constraint reply_templates_reply_class_check check (reply_class in ('A', 'B', 'C', 'D'));

-- Among those in use a unit calls one by a name once, and so does the county for all.
create unique index reply_templates_name_once on reply_templates (jurisdiction, unit_id, name) nulls not distinct where is_active;
