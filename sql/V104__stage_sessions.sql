-- A group that hears a defence or makes a site visit: when, where and which of the shortlisted.
CREATE TABLE stage_session (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id VARCHAR(36) NOT NULL,
    state VARCHAR(20) NOT NULL,
    begins_at DATETIME(6) NOT NULL,
    place VARCHAR(200) NOT NULL,
    note VARCHAR(500),
    created_at DATETIME(6) NOT NULL,
    created_by VARCHAR(36) NOT NULL
);
CREATE INDEX ix_stage_session_round ON stage_session (round_id, begins_at);

CREATE TABLE stage_session_entry (
    application_id VARCHAR(36) NOT NULL PRIMARY KEY,
    session_id VARCHAR(36) NOT NULL,
    CONSTRAINT fk_stage_session_entry_session FOREIGN KEY (session_id) REFERENCES stage_session (id)
);
CREATE INDEX ix_stage_session_entry_session ON stage_session_entry (session_id);

-- live is TRUE while the expert is of the group and NULL afterwards.
CREATE TABLE stage_member (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    session_id VARCHAR(36) NOT NULL,
    round_id VARCHAR(36) NOT NULL,
    expert_id VARCHAR(36) NOT NULL,
    account_id VARCHAR(36) NOT NULL,
    chair BOOLEAN NOT NULL,
    live BOOLEAN,
    reason VARCHAR(500),
    seated_at DATETIME(6) NOT NULL,
    CONSTRAINT uq_stage_member UNIQUE (session_id, expert_id, live),
    CONSTRAINT fk_stage_member_session FOREIGN KEY (session_id) REFERENCES stage_session (id)
);
CREATE INDEX ix_stage_member_account ON stage_member (account_id, live);
CREATE INDEX ix_stage_member_round ON stage_member (round_id);

-- What one member says of one application; points and outcome stand once it is signed, and as a draft before.
CREATE TABLE stage_card (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    session_id VARCHAR(36) NOT NULL,
    round_id VARCHAR(36) NOT NULL,
    application_id VARCHAR(36) NOT NULL,
    member_id VARCHAR(36) NOT NULL,
    account_id VARCHAR(36) NOT NULL,
    state VARCHAR(20) NOT NULL,
    points DECIMAL(9,4),
    passed BOOLEAN,
    remark VARCHAR(4000),
    conflict_kind VARCHAR(30),
    reason VARCHAR(500),
    revision INT NOT NULL,
    editor VARCHAR(36),
    declared_at DATETIME(6),
    saved_at DATETIME(6),
    signed_at DATETIME(6),
    CONSTRAINT uq_stage_card UNIQUE (application_id, member_id),
    CONSTRAINT fk_stage_card_member FOREIGN KEY (member_id) REFERENCES stage_member (id)
);
CREATE INDEX ix_stage_card_session ON stage_card (session_id, application_id);
CREATE INDEX ix_stage_card_round ON stage_card (round_id, state);
CREATE INDEX ix_stage_card_account ON stage_card (account_id, state);

-- How the result came about: SESSION when its group's chair confirmed it, TYPED when two managers entered it.
ALTER TABLE review_second_stage ADD COLUMN origin VARCHAR(20);
