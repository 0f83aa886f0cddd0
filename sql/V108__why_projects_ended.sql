-- Why a project ended before its acceptance, as its unit reads it; null for those that ended before, or well.
ALTER TABLE project ADD COLUMN ended_why VARCHAR(1000);
