-- Files of a unit's inner work (its part for the lead unit, its progress) belong to its handling.

ALTER TABLE "attachments" ADD COLUMN     "handling_id" UUID;

CREATE INDEX "attachments_jurisdiction_handling_id_idx" ON "attachments"("jurisdiction", "handling_id");

ALTER TABLE "attachments" ADD CONSTRAINT "attachments_handling_fkey" FOREIGN KEY ("jurisdiction", "handling_id") REFERENCES "handlings"("jurisdiction", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
