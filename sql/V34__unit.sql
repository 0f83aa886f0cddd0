-- The register of units: each row is one statement about a unit, with its evidence; nothing is ever overwritten but its end.
CREATE TABLE unit_entry (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    organisation_id VARCHAR(36) NOT NULL,
    organisation_name VARCHAR(200) NOT NULL,
    fact VARCHAR(12) NOT NULL,
    value_text VARCHAR(40) NOT NULL,
    level_name VARCHAR(20),
    number_text VARCHAR(80),
    valid_from DATE NOT NULL,
    valid_until DATE,
    state VARCHAR(12) NOT NULL,
    reason VARCHAR(1000),
    file_id VARCHAR(36) NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    media_type VARCHAR(100) NOT NULL,
    bytes BIGINT NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    claimed_at DATETIME(6) NOT NULL,
    claimed_by VARCHAR(36) NOT NULL,
    decided_at DATETIME(6),
    decided_by VARCHAR(36)
);
CREATE INDEX ix_unit_entry_unit ON unit_entry (organisation_id, state);
CREATE INDEX ix_unit_entry_state ON unit_entry (state, id);
