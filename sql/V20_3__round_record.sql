-- Sealed records of rounds: the exact bytes that anyone may download, in one chain over the platform.
CREATE TABLE round_record (
    number_no BIGINT NOT NULL PRIMARY KEY,
    round_id VARCHAR(36) NOT NULL,
    stage VARCHAR(20) NOT NULL,
    title VARCHAR(200) NOT NULL,
    sealed_at DATETIME(6) NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    sm3 VARCHAR(64) NOT NULL,
    audit_seq BIGINT NOT NULL,
    audit_hash VARCHAR(64) NOT NULL,
    bytes_total BIGINT NOT NULL,
    body LONGTEXT NOT NULL,
    CONSTRAINT uq_round_record UNIQUE (round_id, stage)
);
-- One row, held by whoever seals.
CREATE TABLE record_head (
    id INT NOT NULL PRIMARY KEY,
    last_number BIGINT NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    sm3 VARCHAR(64) NOT NULL
);
INSERT INTO record_head (id, last_number, sha256, sm3) VALUES (1, 0,
    '0000000000000000000000000000000000000000000000000000000000000000',
    '0000000000000000000000000000000000000000000000000000000000000000');
