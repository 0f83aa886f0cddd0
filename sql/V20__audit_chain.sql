-- The log becomes a chain: each row names the hash of the one before it. Rows that are there already are chained by V20_1.
ALTER TABLE audit_log ADD COLUMN previous_hash VARCHAR(64);
ALTER TABLE audit_log ADD COLUMN row_hash VARCHAR(64);
-- One row. Whoever appends holds it until the transaction ends.
CREATE TABLE audit_head (
    id INT PRIMARY KEY,
    last_seq BIGINT NOT NULL,
    row_total BIGINT NOT NULL,
    last_hash VARCHAR(64) NOT NULL
);
