-- A draw and its seed: with the pool of the time it gives the same panels again.
CREATE TABLE review_draw (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id VARCHAR(36) NOT NULL,
    seed VARCHAR(64) NOT NULL,
    state VARCHAR(20) NOT NULL,
    live BOOLEAN,
    panel_size INT NOT NULL,
    maximum_load INT NOT NULL,
    applications INT NOT NULL,
    pool INT NOT NULL,
    drawn_at DATETIME(6) NOT NULL,
    drawn_by VARCHAR(36) NOT NULL,
    reason VARCHAR(500),
    CONSTRAINT uq_review_draw_live UNIQUE (round_id, live)
);

-- A seat of a panel. live is TRUE while the seat's present holder, NULL once refused, replaced or void: so a seat has
-- one holder and an expert sits on a panel once, while the past stays in the table.
CREATE TABLE review_assignment (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id VARCHAR(36) NOT NULL,
    application_id VARCHAR(36) NOT NULL,
    expert_id VARCHAR(36) NOT NULL,
    account_id VARCHAR(36) NOT NULL,
    seat INT NOT NULL,
    state VARCHAR(20) NOT NULL,
    live BOOLEAN,
    origin VARCHAR(20) NOT NULL,
    draw_id VARCHAR(36),
    year_no INT NOT NULL,
    dispatched_at DATETIME(6),
    due_at DATETIME(6),
    declared_at DATETIME(6),
    conflict_kind VARCHAR(30),
    conflict_detail VARCHAR(500),
    reason VARCHAR(500),
    reminded_at DATETIME(6),
    signed_at DATETIME(6),
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT uq_review_assignment_seat UNIQUE (application_id, seat, live),
    CONSTRAINT uq_review_assignment_expert UNIQUE (application_id, expert_id, live)
);
CREATE INDEX ix_review_assignment_round ON review_assignment (round_id, live, dispatched_at, application_id);
CREATE INDEX ix_review_assignment_account ON review_assignment (account_id, live, due_at, id);
CREATE INDEX ix_review_assignment_year ON review_assignment (year_no, expert_id, live);

CREATE TABLE review_card (
    assignment_id VARCHAR(36) NOT NULL PRIMARY KEY,
    application_id VARCHAR(36) NOT NULL,
    total DECIMAL(9,4),
    first_criterion DECIMAL(9,4),
    comment_text VARCHAR(4000),
    note_text VARCHAR(4000),
    revision INT DEFAULT 0 NOT NULL,
    editor VARCHAR(36),
    saved_at DATETIME(6) NOT NULL,
    signed_at DATETIME(6),
    CONSTRAINT fk_review_card_assignment FOREIGN KEY (assignment_id) REFERENCES review_assignment (id)
);
CREATE INDEX ix_review_card_application ON review_card (application_id);

CREATE TABLE review_points (
    assignment_id VARCHAR(36) NOT NULL,
    criterion VARCHAR(64) NOT NULL,
    points DECIMAL(9,4) NOT NULL,
    PRIMARY KEY (assignment_id, criterion)
);

CREATE TABLE review_second_stage (
    application_id VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id VARCHAR(36) NOT NULL,
    order_no INT NOT NULL,
    written_score DECIMAL(9,4) NOT NULL,
    points DECIMAL(9,4),
    passed BOOLEAN,
    remark VARCHAR(2000),
    entered_at DATETIME(6),
    entered_by VARCHAR(36)
);
CREATE INDEX ix_review_second_stage_round ON review_second_stage (round_id, order_no);

CREATE TABLE review_ranking (
    application_id VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id VARCHAR(36) NOT NULL,
    order_no INT NOT NULL,
    rank_no INT NOT NULL,
    score DECIMAL(9,4),
    written_score DECIMAL(9,4),
    second_score DECIMAL(9,4),
    first_criterion DECIMAL(9,4),
    spread DECIMAL(9,4),
    opinions INT NOT NULL,
    tie_group INT,
    tie_break VARCHAR(30),
    excluded VARCHAR(80)
);
CREATE INDEX ix_review_ranking_round ON review_ranking (round_id, order_no);
