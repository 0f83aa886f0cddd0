-- A list in publicity is the meeting's, under the id of its round, or that of a batch of claims, under the batch's.
ALTER TABLE notice ADD COLUMN list_id VARCHAR(36);
UPDATE notice SET list_id = round_id WHERE kind IN ('PROPOSED', 'SUPPLEMENTARY', 'FINAL', 'FINAL_SUPPLEMENT');
CREATE INDEX ix_notice_list ON notice (list_id, kind);
ALTER TABLE publicity_entry ADD COLUMN list_id VARCHAR(36);
UPDATE publicity_entry SET list_id = round_id;
CREATE INDEX ix_publicity_entry_list ON publicity_entry (list_id, seat);

-- Accounts that may not act on a task although their role may: who verified first, separated by a space.
ALTER TABLE work_item ADD COLUMN barred VARCHAR(80);
