-- CreateTable
CREATE TABLE "sites" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "township_id" UUID NOT NULL,
    "village_id" UUID,
    "name" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "opening_hours" TEXT NOT NULL,
    "phone" TEXT,
    "sort_order" INTEGER NOT NULL DEFAULT 0,
    "search_text" TEXT NOT NULL DEFAULT '',
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "sites_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "site_functions" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "site_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "site_functions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "zones" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "township_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sort_order" INTEGER NOT NULL DEFAULT 0,
    "search_text" TEXT NOT NULL DEFAULT '',
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "zones_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "zone_villages" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "zone_id" UUID NOT NULL,
    "village_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "zone_villages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "zone_assignments" (
    "id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT current_setting('app.jurisdiction'::text),
    "zone_id" UUID,
    "site_id" UUID,
    "post_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "zone_assignments_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "sites_jurisdiction_sort_order_id_idx" ON "sites"("jurisdiction", "sort_order", "id");

-- CreateIndex
CREATE INDEX "sites_jurisdiction_township_id_sort_order_id_idx" ON "sites"("jurisdiction", "township_id", "sort_order", "id");

-- CreateIndex
CREATE INDEX "sites_jurisdiction_village_id_idx" ON "sites"("jurisdiction", "village_id");

-- CreateIndex
CREATE UNIQUE INDEX "sites_jurisdiction_id_key" ON "sites"("jurisdiction", "id");

-- CreateIndex
CREATE INDEX "site_functions_jurisdiction_site_id_idx" ON "site_functions"("jurisdiction", "site_id");

-- CreateIndex
CREATE UNIQUE INDEX "site_functions_jurisdiction_id_key" ON "site_functions"("jurisdiction", "id");

-- CreateIndex
CREATE INDEX "zones_jurisdiction_sort_order_id_idx" ON "zones"("jurisdiction", "sort_order", "id");

-- CreateIndex
CREATE INDEX "zones_jurisdiction_township_id_sort_order_id_idx" ON "zones"("jurisdiction", "township_id", "sort_order", "id");

-- CreateIndex
CREATE UNIQUE INDEX "zones_jurisdiction_id_key" ON "zones"("jurisdiction", "id");

-- CreateIndex
CREATE INDEX "zone_villages_jurisdiction_zone_id_idx" ON "zone_villages"("jurisdiction", "zone_id");

-- CreateIndex
CREATE INDEX "zone_villages_jurisdiction_village_id_idx" ON "zone_villages"("jurisdiction", "village_id");

-- CreateIndex
CREATE UNIQUE INDEX "zone_villages_jurisdiction_id_key" ON "zone_villages"("jurisdiction", "id");

-- CreateIndex
CREATE INDEX "zone_assignments_jurisdiction_zone_id_idx" ON "zone_assignments"("jurisdiction", "zone_id");

-- CreateIndex
CREATE INDEX "zone_assignments_jurisdiction_site_id_idx" ON "zone_assignments"("jurisdiction", "site_id");

-- CreateIndex
CREATE INDEX "zone_assignments_jurisdiction_post_id_idx" ON "zone_assignments"("jurisdiction", "post_id");

-- CreateIndex
CREATE UNIQUE INDEX "zone_assignments_jurisdiction_id_key" ON "zone_assignments"("jurisdiction", "id");

-- AddForeignKey
ALTER TABLE "sites" ADD CONSTRAINT "sites_township_fkey" FOREIGN KEY ("jurisdiction", "township_id") REFERENCES "townships"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sites" ADD CONSTRAINT "sites_village_fkey" FOREIGN KEY ("jurisdiction", "village_id") REFERENCES "villages"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "site_functions" ADD CONSTRAINT "site_functions_site_fkey" FOREIGN KEY ("jurisdiction", "site_id") REFERENCES "sites"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "zones" ADD CONSTRAINT "zones_township_fkey" FOREIGN KEY ("jurisdiction", "township_id") REFERENCES "townships"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "zone_villages" ADD CONSTRAINT "zone_villages_zone_fkey" FOREIGN KEY ("jurisdiction", "zone_id") REFERENCES "zones"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "zone_villages" ADD CONSTRAINT "zone_villages_village_fkey" FOREIGN KEY ("jurisdiction", "village_id") REFERENCES "villages"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "zone_assignments" ADD CONSTRAINT "zone_assignments_zone_fkey" FOREIGN KEY ("jurisdiction", "zone_id") REFERENCES "zones"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "zone_assignments" ADD CONSTRAINT "zone_assignments_site_fkey" FOREIGN KEY ("jurisdiction", "site_id") REFERENCES "sites"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "zone_assignments" ADD CONSTRAINT "zone_assignments_post_fkey" FOREIGN KEY ("jurisdiction", "post_id") REFERENCES "posts"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

select keep_to_county(array['sites', 'site_functions', 'zones', 'zone_villages', 'zone_assignments']::regclass[]);

alter table sites
  add constraint sites_tier_check check (tier in ('HOME', 'STATION', 'ROOM', 'POINT')),
  add constraint sites_whole_place check ((latitude is null) = (longitude is null));
alter table site_functions
  add constraint site_functions_kind_check
    check (kind in ('LIAISON', 'PARTY_ROOM', 'LEGISLATION_POINT', 'BUDGET_POINT', 'DEMONSTRATION'));
alter table zone_assignments
  add constraint zone_assignments_one_thing check (num_nonnulls(zone_id, site_id) = 1);

-- What holds from a day to a day ends later than it begins.

alter table sites add constraint sites_validity check (valid_to > valid_from);
alter table site_functions add constraint site_functions_validity check (valid_to > valid_from);
alter table zones add constraint zones_validity check (valid_to > valid_from);
alter table zone_villages add constraint zone_villages_validity check (valid_to > valid_from);
alter table zone_assignments add constraint zone_assignments_validity check (valid_to > valid_from);

-- On any day a site serves as one thing once, a village is in one zone, and a zone or room has one holder.

alter table site_functions
  add constraint site_functions_once exclude using gist
    (jurisdiction with =, site_id with =, kind with =, daterange(valid_from, valid_to) with &&);
alter table zone_villages
  add constraint zone_villages_one_zone exclude using gist
    (jurisdiction with =, village_id with =, daterange(valid_from, valid_to) with &&);
alter table zone_assignments
  add constraint zone_assignments_one_holder_of_zone exclude using gist
    (jurisdiction with =, zone_id with =, daterange(valid_from, valid_to) with &&) where (zone_id is not null),
  add constraint zone_assignments_one_holder_of_site exclude using gist
    (jurisdiction with =, site_id with =, daterange(valid_from, valid_to) with &&) where (site_id is not null);
