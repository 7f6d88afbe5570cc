-- Portfolios are listed from the earliest.

CREATE INDEX "portfolios_jurisdiction_valid_from_id_idx" ON "portfolios"("jurisdiction", "valid_from", "id");
