-- Who does a manager's tasks during a leave, and each task that went from one person to another or was done in another's place.
CREATE TABLE deputy (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    principal_id VARCHAR(36) NOT NULL,
    deputy_id VARCHAR(36) NOT NULL,
    from_day DATE NOT NULL,
    to_day DATE NOT NULL,
    set_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL
);
CREATE INDEX ix_deputy_of ON deputy (deputy_id, to_day);
CREATE INDEX ix_deputy_for ON deputy (principal_id, to_day);

CREATE TABLE task_passed (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    task_id VARCHAR(64) NOT NULL,
    passed_at DATETIME(6) NOT NULL,
    process_key VARCHAR(64) NOT NULL,
    task_key VARCHAR(64) NOT NULL,
    subject_id VARCHAR(36) NOT NULL,
    how VARCHAR(20) NOT NULL,
    from_id VARCHAR(36) NULL,
    to_id VARCHAR(36) NOT NULL,
    by_id VARCHAR(36) NOT NULL,
    reason VARCHAR(500) NULL
);
CREATE INDEX ix_task_passed_subject ON task_passed (subject_id, process_key, id);
