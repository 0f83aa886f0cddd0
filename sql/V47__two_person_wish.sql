-- What one manager asked for and another must confirm before it is done. open_key says which action on which subject waits;
-- it is null once the wish is settled, so that only one waits at a time.
CREATE TABLE two_person_wish (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    action VARCHAR(40) NOT NULL,
    subject_id VARCHAR(64) NOT NULL,
    round_id VARCHAR(36),
    subject_text VARCHAR(500) NOT NULL,
    page VARCHAR(200) NOT NULL,
    seen_state VARCHAR(64),
    details LONGTEXT NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    asked_by VARCHAR(36) NOT NULL,
    asked_name VARCHAR(100) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    state VARCHAR(16) NOT NULL,
    settled_by VARCHAR(36),
    settled_name VARCHAR(100),
    settled_at DATETIME(6),
    answer VARCHAR(2000),
    open_key VARCHAR(110)
);
CREATE UNIQUE INDEX ux_two_person_wish_open ON two_person_wish (open_key);
CREATE INDEX ix_two_person_wish_state ON two_person_wish (state, asked_at, id);
CREATE INDEX ix_two_person_wish_time ON two_person_wish (asked_at, id);
CREATE INDEX ix_two_person_wish_subject ON two_person_wish (action, subject_id, state);
-- The rounds whose scores managers may read while the review runs: a supervisor's rule, the newest row of a round counts.
CREATE TABLE score_sight (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id VARCHAR(36) NOT NULL,
    is_open BOOLEAN NOT NULL,
    reason VARCHAR(500) NOT NULL,
    set_by VARCHAR(36) NOT NULL,
    set_name VARCHAR(100) NOT NULL,
    set_at DATETIME(6) NOT NULL
);
CREATE INDEX ix_score_sight_round ON score_sight (round_id, set_at, id);
