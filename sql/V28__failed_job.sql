-- What failed in the background, in words that a manager can use: written with the engine's own count of the tries.
-- gone_at is set when the engine has the job no more: the step was passed, or its process ended otherwise.
CREATE TABLE failed_job (
    job_id VARCHAR(64) NOT NULL PRIMARY KEY,
    instance_id VARCHAR(64),
    process_key VARCHAR(64) NOT NULL,
    step_id VARCHAR(255),
    subject_id VARCHAR(64),
    round_id VARCHAR(64),
    attempts INT NOT NULL,
    tries_left INT NOT NULL,
    first_failed_at DATETIME(6) NOT NULL,
    last_failed_at DATETIME(6) NOT NULL,
    next_try_at DATETIME(6),
    cause_key VARCHAR(190) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    refusal VARCHAR(120),
    arguments LONGTEXT,
    detail LONGTEXT,
    retried_at DATETIME(6),
    retried_by VARCHAR(120),
    gone_at DATETIME(6)
);
CREATE INDEX ix_failed_job_left ON failed_job (gone_at, tries_left, last_failed_at, job_id);
CREATE INDEX ix_failed_job_cause ON failed_job (cause_key, gone_at, tries_left);
CREATE INDEX ix_failed_job_round ON failed_job (round_id, gone_at, tries_left);
CREATE INDEX ix_failed_job_retried ON failed_job (retried_at);
