-- 加签: whose opinion was asked for before a task is done. open_key is the task and the person while it waits, null after that.
CREATE TABLE task_opinion (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    task_id VARCHAR(64) NOT NULL,
    subject_id VARCHAR(36) NOT NULL,
    asked_by VARCHAR(36) NOT NULL,
    asked_of VARCHAR(36) NOT NULL,
    question VARCHAR(500) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    opinion VARCHAR(500) NULL,
    settled_at DATETIME(6) NULL,
    open_key VARCHAR(110) NULL,
    CONSTRAINT uq_task_opinion_open UNIQUE (open_key)
);
CREATE INDEX ix_task_opinion_task ON task_opinion (task_id, id);
CREATE INDEX ix_task_opinion_asked ON task_opinion (asked_of, open_key);
