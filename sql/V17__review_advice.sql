-- What the leniency model says to the meeting. The official ranking never looks at it.
CREATE TABLE review_model (
    round_id VARCHAR(36) NOT NULL PRIMARY KEY,
    places INT,
    noise DECIMAL(9,4) NOT NULL,
    merit DECIMAL(9,4) NOT NULL,
    leniency DECIMAL(9,4) NOT NULL,
    habits INT NOT NULL,
    grey INT NOT NULL,
    far INT NOT NULL
);

CREATE TABLE review_advice (
    application_id VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id VARCHAR(36) NOT NULL,
    score DECIMAL(9,4) NOT NULL,
    rank_no INT NOT NULL,
    low_rank INT NOT NULL,
    high_rank INT NOT NULL,
    grey BOOLEAN NOT NULL
);
CREATE INDEX ix_review_advice_round ON review_advice (round_id, grey);

-- Signed opinions far from their panel: told to the meeting, counted like all others.
CREATE TABLE review_far_opinion (
    assignment_id VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id VARCHAR(36) NOT NULL,
    application_id VARCHAR(36) NOT NULL,
    expert_id VARCHAR(36) NOT NULL,
    order_no INT NOT NULL,
    total DECIMAL(9,4) NOT NULL,
    expected DECIMAL(9,4) NOT NULL,
    off_by DECIMAL(9,4) NOT NULL
);
CREATE INDEX ix_review_far_opinion_round ON review_far_opinion (round_id, order_no);
CREATE INDEX ix_review_far_opinion_application ON review_far_opinion (application_id);
CREATE INDEX ix_review_ranking_ties ON review_ranking (round_id, tie_group);
