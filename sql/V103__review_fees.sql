-- What a round pays for a signed card, in yuan.
CREATE TABLE review_fee (
    round_id VARCHAR(36) NOT NULL PRIMARY KEY,
    per_card DECIMAL(9,2) NOT NULL,
    set_by VARCHAR(36) NOT NULL,
    set_at DATETIME(6) NOT NULL
);
