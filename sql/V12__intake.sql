-- A file on its way into a round. The phase says where a restarted server goes on.
CREATE TABLE intake_job (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id VARCHAR(36) NOT NULL,
    running_round_id VARCHAR(36),
    file_name VARCHAR(200) NOT NULL,
    content LONGTEXT NOT NULL,
    row_count INT NOT NULL,
    close_call BOOLEAN NOT NULL,
    phase VARCHAR(20) NOT NULL,
    done_count INT DEFAULT 0 NOT NULL,
    total_count INT DEFAULT 0 NOT NULL,
    failure VARCHAR(1000),
    uploaded_by VARCHAR(100) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    held_until DATETIME(6),
    CONSTRAINT uq_intake_job_running UNIQUE (running_round_id)
);
CREATE INDEX ix_intake_job_round ON intake_job (round_id, created_at);

-- The demo world is made once; a chapter that began and did not end was cut off.
CREATE TABLE demo_chapter (
    name VARCHAR(40) NOT NULL PRIMARY KEY,
    started_at DATETIME(6) NOT NULL,
    finished_at DATETIME(6)
);
