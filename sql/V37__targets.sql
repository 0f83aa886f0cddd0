-- How far a target of a plan is, as a manager entered it with its evidence. Rows are only added: the newest reading of a target
-- and a city counts.
CREATE TABLE target_reading (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    target_key VARCHAR(60) NOT NULL,
    city VARCHAR(40),
    as_of DATE NOT NULL,
    reached DECIMAL(16, 2) NOT NULL,
    under_way DECIMAL(16, 2) NOT NULL,
    reference_text VARCHAR(300),
    file_id VARCHAR(36),
    file_name VARCHAR(200),
    media_type VARCHAR(100),
    bytes BIGINT,
    sha256 VARCHAR(64),
    entered_at DATETIME(6) NOT NULL,
    entered_by VARCHAR(36) NOT NULL
);
CREATE INDEX ix_target_reading ON target_reading (target_key, as_of, id);
