-- The meeting of a round: while it is a draft its changes may still be taken back; once confirmed they stay for ever.
CREATE TABLE decision_meeting (
    round_id VARCHAR(36) NOT NULL PRIMARY KEY,
    held_on DATE,
    minutes LONGTEXT,
    tie_reason VARCHAR(1000),
    confirmed_at DATETIME(6),
    confirmed_by VARCHAR(36)
);

-- kind: IN, OUT, NATIONAL (higher cap), TAKE (chosen of a tie)
CREATE TABLE meeting_change (
    round_id VARCHAR(36) NOT NULL,
    application_id VARCHAR(36) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    reason VARCHAR(1000),
    made_at DATETIME(6) NOT NULL,
    made_by VARCHAR(36) NOT NULL,
    CONSTRAINT pk_meeting_change PRIMARY KEY (round_id, application_id, kind)
);

CREATE TABLE decision_entry (
    round_id VARCHAR(36) NOT NULL,
    application_id VARCHAR(36) NOT NULL,
    seat INT NOT NULL,
    rank_no INT NOT NULL,
    score DECIMAL(9,4),
    selected BOOLEAN NOT NULL,
    eligible BOOLEAN NOT NULL,
    amount DECIMAL(14,2),
    reason VARCHAR(2000) NOT NULL,
    changed_by VARCHAR(1000),
    substituted_at DATETIME(6),
    CONSTRAINT pk_decision_entry PRIMARY KEY (round_id, application_id)
);
CREATE INDEX ix_decision_entry_seat ON decision_entry (round_id, seat);

-- 一领域一基地, 一行业一模型: what an award keeps occupied in later years.
CREATE TABLE field_occupation (
    programme_id VARCHAR(20) NOT NULL,
    field VARCHAR(64) NOT NULL,
    round_id VARCHAR(36) NOT NULL,
    application_id VARCHAR(36) NOT NULL,
    year_no INT NOT NULL,
    CONSTRAINT pk_field_occupation PRIMARY KEY (round_id, application_id)
);
CREATE INDEX ix_field_occupation_year ON field_occupation (programme_id, year_no);
