-- When a place was taken back from its project by two managers; emptied when the round has looked for who moves up.
ALTER TABLE project ADD COLUMN vacated_at DATETIME(6);
