-- How well an expert met an application when the seat was given: later changes of keywords do not change it.
CREATE TABLE review_seat_fit (
    assignment_id VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id VARCHAR(36) NOT NULL,
    fit INT NOT NULL
);
CREATE INDEX ix_review_seat_fit_round ON review_seat_fit (round_id, fit);
