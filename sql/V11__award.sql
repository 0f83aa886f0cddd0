CREATE TABLE project (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id VARCHAR(36) NOT NULL,
    application_id VARCHAR(36) NOT NULL,
    number_text VARCHAR(64) NOT NULL,
    title VARCHAR(300) NOT NULL,
    organisation_id VARCHAR(36) NOT NULL,
    organisation_name VARCHAR(200) NOT NULL,
    owner_id VARCHAR(36) NOT NULL,
    leader VARCHAR(100),
    amount DECIMAL(14, 2),
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    state VARCHAR(20) NOT NULL,
    grade VARCHAR(40),
    corrections INT DEFAULT 0 NOT NULL,
    midterm_at DATETIME(6),
    due_at DATETIME(6),
    hold_reason VARCHAR(1000),
    created_at DATETIME(6) NOT NULL,
    closed_at DATETIME(6),
    CONSTRAINT uq_project_application UNIQUE (application_id)
);
CREATE INDEX ix_project_round ON project (round_id, state, id);
CREATE INDEX ix_project_round_number ON project (round_id, number_text);
CREATE INDEX ix_project_organisation ON project (organisation_id, id);
CREATE INDEX ix_project_midterm ON project (state, midterm_at);

-- What the project's unit hands in: task statement, certificate, mid-term report, acceptance and correction material.
-- A returned paper stays as it was; the next one is a new version.
CREATE TABLE project_paper (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    project_id VARCHAR(36) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    version_no INT NOT NULL,
    state VARCHAR(20) NOT NULL,
    content LONGTEXT NOT NULL,
    saved_at DATETIME(6) NOT NULL,
    submitted_at DATETIME(6),
    submitted_by VARCHAR(36),
    decided_at DATETIME(6),
    decided_by VARCHAR(36),
    decision VARCHAR(40),
    expert_opinion LONGTEXT,
    reason VARCHAR(2000),
    CONSTRAINT uq_project_paper UNIQUE (project_id, kind, version_no)
);

CREATE TABLE project_file (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    project_id VARCHAR(36) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    version_no INT NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    media_type VARCHAR(100) NOT NULL,
    size_bytes BIGINT NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    stored_at DATETIME(6) NOT NULL,
    stored_by VARCHAR(36) NOT NULL,
    removed_at DATETIME(6)
);
CREATE INDEX ix_project_file ON project_file (project_id, id);

-- The ledger: what was paid, is held back or is claimed back, in 10,000 yuan. Each kind once a project.
CREATE TABLE project_payment (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    project_id VARCHAR(36) NOT NULL,
    round_id VARCHAR(36) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    amount DECIMAL(14, 2) NOT NULL,
    state VARCHAR(20) NOT NULL,
    reason VARCHAR(1000),
    entered_at DATETIME(6) NOT NULL,
    settled_at DATETIME(6),
    CONSTRAINT uq_project_payment UNIQUE (project_id, kind)
);
CREATE INDEX ix_project_payment_round ON project_payment (round_id, kind, state);
