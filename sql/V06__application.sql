CREATE TABLE application (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id VARCHAR(36) NOT NULL,
    number_text VARCHAR(64),
    source VARCHAR(10) NOT NULL,
    title VARCHAR(300),
    field VARCHAR(64),
    keywords VARCHAR(1000),
    leader VARCHAR(100),
    requested_amount DECIMAL(14, 2),
    organisation_id VARCHAR(36) NOT NULL,
    organisation_name VARCHAR(200) NOT NULL,
    recommender_id VARCHAR(36),
    applicant_id VARCHAR(36) NOT NULL,
    status VARCHAR(20) NOT NULL,
    version_no INT DEFAULT 0 NOT NULL,
    correction_due DATETIME(6),
    created_at DATETIME(6) NOT NULL,
    submitted_at DATETIME(6),
    CONSTRAINT uq_application_number UNIQUE (round_id, number_text)
);
CREATE INDEX ix_application_round ON application (round_id, status, id);
CREATE INDEX ix_application_round_id ON application (round_id, id);
CREATE INDEX ix_application_organisation ON application (organisation_id, id);
CREATE INDEX ix_application_recommender ON application (recommender_id, status, id);

-- The last number given in a round. Its row is locked only at the end of a submission.
CREATE TABLE application_number (
    round_id VARCHAR(36) NOT NULL PRIMARY KEY,
    last_no INT NOT NULL
);

-- What stands in the form now; version_no counts the changes of this one answer.
CREATE TABLE application_answer (
    application_id VARCHAR(36) NOT NULL,
    question_key VARCHAR(64) NOT NULL,
    answer_text LONGTEXT NOT NULL,
    version_no INT NOT NULL,
    saved_at DATETIME(6) NOT NULL,
    saved_by VARCHAR(36) NOT NULL,
    PRIMARY KEY (application_id, question_key)
);

-- What was submitted, each time: never changed.
CREATE TABLE application_version (
    application_id VARCHAR(36) NOT NULL,
    version_no INT NOT NULL,
    content LONGTEXT NOT NULL,
    submitted_at DATETIME(6) NOT NULL,
    submitted_by VARCHAR(36) NOT NULL,
    PRIMARY KEY (application_id, version_no)
);

CREATE TABLE application_attachment (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    application_id VARCHAR(36) NOT NULL,
    question_key VARCHAR(64) NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    media_type VARCHAR(100) NOT NULL,
    size_bytes BIGINT NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    stored_at DATETIME(6) NOT NULL,
    stored_by VARCHAR(36) NOT NULL,
    removed_at DATETIME(6)
);
CREATE INDEX ix_application_attachment ON application_attachment (application_id, question_key);

CREATE TABLE application_event (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    application_id VARCHAR(36) NOT NULL,
    status VARCHAR(20) NOT NULL,
    note_key VARCHAR(100) NOT NULL,
    note_text VARCHAR(2000),
    actor_name VARCHAR(100) NOT NULL,
    happened_at DATETIME(6) NOT NULL
);
CREATE INDEX ix_application_event ON application_event (application_id, id);

-- Opinions of the recommender and of the formality check on one submitted version.
CREATE TABLE application_finding (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    application_id VARCHAR(36) NOT NULL,
    version_no INT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    outcome VARCHAR(20) NOT NULL,
    opinion VARCHAR(2000),
    checked_items VARCHAR(400),
    decided_by VARCHAR(36) NOT NULL,
    decided_at DATETIME(6) NOT NULL
);
CREATE INDEX ix_application_finding ON application_finding (application_id, id);

-- What a reviewer asks to be corrected, question by question; an empty key speaks of the whole.
CREATE TABLE application_remark (
    application_id VARCHAR(36) NOT NULL,
    version_no INT NOT NULL,
    question_key VARCHAR(64) NOT NULL,
    remark VARCHAR(2000) NOT NULL,
    PRIMARY KEY (application_id, version_no, question_key)
);
