-- What the check of form compares: which paper the number is of (null for those entered before) and for whom it was entered. A leader who
-- was replaced in a running project is no longer held by it; the new one is unknown until the unit enters that number.
ALTER TABLE leader_identity ADD COLUMN resident BOOLEAN NULL;
ALTER TABLE leader_identity ADD COLUMN leader_name VARCHAR(200) NULL;
ALTER TABLE leader_identity ADD COLUMN replaced_at DATETIME(6) NULL;
