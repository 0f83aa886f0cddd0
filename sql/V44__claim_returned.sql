-- When a verifier gave a claim back for correction: once at most.
ALTER TABLE claim ADD COLUMN returned_at DATETIME(6);
