-- Who answers for a task that several may do; null while nobody does.
ALTER TABLE work_item ADD COLUMN holder_id VARCHAR(36) NULL;
CREATE INDEX ix_work_item_holder ON work_item (holder_id, sort_at, task_id);
