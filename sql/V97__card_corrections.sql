-- A signed card that its expert asked to correct; a manager gives it back at most once.
CREATE TABLE card_correction (
    assignment_id VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id VARCHAR(36) NOT NULL,
    state VARCHAR(20) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    answer VARCHAR(500),
    answered_by VARCHAR(36),
    answered_at DATETIME(6),
    CONSTRAINT fk_card_correction_assignment FOREIGN KEY (assignment_id) REFERENCES review_assignment (id)
);
CREATE INDEX ix_card_correction_round ON card_correction (round_id, state);

-- What a signed card said before it was signed anew. sha256 is of the canonical JSON of content, see docs/record.md.
CREATE TABLE card_version (
    assignment_id VARCHAR(36) NOT NULL,
    version_no INT NOT NULL,
    round_id VARCHAR(36) NOT NULL,
    total DECIMAL(9,4) NOT NULL,
    content LONGTEXT NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    signed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (assignment_id, version_no),
    CONSTRAINT fk_card_version_assignment FOREIGN KEY (assignment_id) REFERENCES review_assignment (id)
);
CREATE INDEX ix_card_version_round ON card_version (round_id);
