-- What was put right in a published list of challenges (榜单更正): shown beside the list, with what it said before and why.
CREATE TABLE challenge_correction (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id VARCHAR(36) NOT NULL,
    challenge_no INT NOT NULL,
    before_text VARCHAR(1000) NOT NULL,
    after_text VARCHAR(1000) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    corrected_by VARCHAR(36) NOT NULL,
    corrected_at DATETIME(6) NOT NULL
);
CREATE INDEX ix_challenge_correction_round ON challenge_correction (round_id, corrected_at);
