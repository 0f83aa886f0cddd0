-- Who objected and what was said, as hashes under the key that lies beside the attachments: the same for the same person and text.
ALTER TABLE objection ADD COLUMN person_key CHAR(64);
ALTER TABLE objection ADD COLUMN text_key CHAR(64);
CREATE INDEX ix_objection_person ON objection (round_id, person_key);
