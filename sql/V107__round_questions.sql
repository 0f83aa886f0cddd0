-- Questions that applicants ask about a round, and what its managers answer.
CREATE TABLE round_question (
    id VARCHAR(36) NOT NULL,
    round_id VARCHAR(36) NOT NULL,
    asker_id VARCHAR(36) NOT NULL,
    asked_text VARCHAR(1000) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    state VARCHAR(20) NOT NULL,
    public_text VARCHAR(1000),
    answer VARCHAR(4000),
    revision INT NOT NULL,
    answered_at DATETIME(6),
    published_at DATETIME(6),
    PRIMARY KEY (id)
);
CREATE INDEX ix_round_question_round ON round_question (round_id, state, id);
CREATE INDEX ix_round_question_asker ON round_question (asker_id, round_id, id);
CREATE INDEX ix_round_question_public ON round_question (state, published_at);
