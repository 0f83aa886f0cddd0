-- Money that follows a decision at once, without a project; its ledger accounts and its payment stand under the application's id.
CREATE TABLE direct_award (
    application_id VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id VARCHAR(36) NOT NULL,
    programme_id VARCHAR(10) NOT NULL,
    organisation_id VARCHAR(36) NOT NULL,
    title VARCHAR(300) NOT NULL,
    amount DECIMAL(14, 2) NOT NULL,
    state VARCHAR(16) NOT NULL,
    promised_at DATETIME(6) NOT NULL,
    settled_at DATETIME(6)
);
CREATE INDEX ix_direct_award_round ON direct_award (round_id, state);
CREATE INDEX ix_direct_award_unit ON direct_award (organisation_id, programme_id);

-- What is claimed in a window. once_key is empty where a programme pays more than once, and for a claim that came to nothing.
CREATE TABLE claim (
    application_id VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id VARCHAR(36) NOT NULL,
    organisation_id VARCHAR(36) NOT NULL,
    organisation_name VARCHAR(200),
    number_text VARCHAR(64),
    title VARCHAR(300),
    once_key VARCHAR(160),
    state VARCHAR(16) NOT NULL,
    requested DECIMAL(14, 2),
    verified DECIMAL(14, 2),
    granted DECIMAL(14, 2),
    batch_id VARCHAR(36),
    opened_at DATETIME(6) NOT NULL,
    verified_at DATETIME(6),
    settled_at DATETIME(6),
    CONSTRAINT uq_claim_once UNIQUE (once_key)
);
CREATE INDEX ix_claim_round ON claim (round_id, state, application_id);
CREATE INDEX ix_claim_batch ON claim (batch_id, state, application_id);

-- What each verifier found, the first and the second apart from each other, the third where they differ. 10,000 yuan.
CREATE TABLE claim_finding (
    application_id VARCHAR(36) NOT NULL,
    turn_no INT NOT NULL,
    found DECIMAL(14, 2) NOT NULL,
    payable DECIMAL(14, 2) NOT NULL,
    opinion VARCHAR(1000),
    verifier_id VARCHAR(36) NOT NULL,
    verifier_name VARCHAR(100) NOT NULL,
    found_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_claim_finding PRIMARY KEY (application_id, turn_no),
    CONSTRAINT uq_claim_finding_verifier UNIQUE (application_id, verifier_id)
);

CREATE TABLE claim_batch (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id VARCHAR(36) NOT NULL,
    number_no INT NOT NULL,
    state VARCHAR(16) NOT NULL,
    formed_at DATETIME(6) NOT NULL,
    formed_by VARCHAR(36) NOT NULL,
    closed_at DATETIME(6),
    CONSTRAINT uq_claim_batch UNIQUE (round_id, number_no)
);

-- 认定: what a meeting confirmed, and the titles that came of it.
CREATE TABLE recognition_entry (
    application_id VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id VARCHAR(36) NOT NULL,
    score DECIMAL(8, 4),
    meets BOOLEAN NOT NULL,
    reason VARCHAR(1000),
    judged_by VARCHAR(36),
    judged_at DATETIME(6) NOT NULL,
    recognised BOOLEAN,
    amount DECIMAL(14, 2)
);
CREATE INDEX ix_recognition_entry_round ON recognition_entry (round_id, application_id);

CREATE TABLE recognition_meeting (
    round_id VARCHAR(36) NOT NULL PRIMARY KEY,
    held_on DATE NOT NULL,
    minutes LONGTEXT NOT NULL,
    confirmed_at DATETIME(6) NOT NULL,
    confirmed_by VARCHAR(36) NOT NULL
);

CREATE TABLE title (
    application_id VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id VARCHAR(36) NOT NULL,
    programme_id VARCHAR(10) NOT NULL,
    organisation_id VARCHAR(36) NOT NULL,
    organisation_name VARCHAR(200) NOT NULL,
    title VARCHAR(200) NOT NULL,
    subject VARCHAR(300) NOT NULL,
    number_text VARCHAR(64) NOT NULL,
    valid_from DATE NOT NULL,
    valid_until DATE,
    issued_at DATETIME(6) NOT NULL
);
CREATE INDEX ix_title_issued ON title (issued_at, application_id);
CREATE INDEX ix_title_unit ON title (organisation_id);
