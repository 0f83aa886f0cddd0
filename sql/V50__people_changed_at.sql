-- When the request arrived that changed the team, relations and exclusions of a draft last.
ALTER TABLE application ADD COLUMN people_changed_at DATETIME(6);
