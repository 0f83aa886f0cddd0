-- Who must act next, for lists: written in the engine's own transaction.
CREATE TABLE work_item (
    task_id VARCHAR(64) NOT NULL PRIMARY KEY,
    process_key VARCHAR(64) NOT NULL,
    task_key VARCHAR(64) NOT NULL,
    subject_id VARCHAR(36) NOT NULL,
    round_id VARCHAR(36) NOT NULL,
    reference VARCHAR(36),
    assignee_id VARCHAR(36),
    candidate VARCHAR(64),
    opened_at DATETIME(6) NOT NULL,
    due_at DATETIME(6),
    reminded_at DATETIME(6)
);
CREATE INDEX ix_work_item_subject ON work_item (subject_id, task_key);
CREATE INDEX ix_work_item_assignee ON work_item (assignee_id, due_at, task_id);
CREATE INDEX ix_work_item_candidate ON work_item (candidate, due_at, task_id);
CREATE INDEX ix_work_item_round ON work_item (round_id, task_key, due_at, task_id);
