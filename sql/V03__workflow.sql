-- Who must act next, for lists: written in the engine's own transaction.
-- sort_at is due_at, or the end of time where a task has no due moment, so that one index serves the lists' order.
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
    sort_at DATETIME(6) NOT NULL,
    reminded_at DATETIME(6)
);
CREATE INDEX ix_work_item_subject ON work_item (subject_id, task_key);
CREATE INDEX ix_work_item_assignee ON work_item (assignee_id, sort_at, task_id);
CREATE INDEX ix_work_item_candidate ON work_item (candidate, sort_at, task_id);
CREATE INDEX ix_work_item_round ON work_item (round_id, task_key, sort_at, task_id);
CREATE INDEX ix_work_item_due ON work_item (due_at);

-- Reminders given: one row a person and occasion. The platform has no mail server of its own, so a row here is the
-- delivery: the person sees it on the first page after signing in.
CREATE TABLE reminder (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id VARCHAR(36) NOT NULL,
    task_key VARCHAR(64) NOT NULL,
    assignee_id VARCHAR(36),
    candidate VARCHAR(64),
    task_count INT NOT NULL,
    sent_at DATETIME(6) NOT NULL,
    sent_by VARCHAR(36) NOT NULL
);
CREATE INDEX ix_reminder_assignee ON reminder (assignee_id, sent_at);
CREATE INDEX ix_reminder_candidate ON reminder (candidate, sent_at);
CREATE INDEX ix_reminder_round ON reminder (round_id, sent_at);
