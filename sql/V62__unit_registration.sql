-- Units that registered themselves, until a person has confirmed them. A unit without a row was confirmed by whoever entered it.
-- The credit code stands here alone until then, so that nobody can take another's by registering.
CREATE TABLE unit_registration (
    organisation_id VARCHAR(36) NOT NULL PRIMARY KEY,
    account_id VARCHAR(36) NOT NULL,
    unit_name VARCHAR(200) NOT NULL,
    name_key VARCHAR(400) NOT NULL,
    credit_code VARCHAR(18) NOT NULL,
    recommender_id VARCHAR(36),
    contact VARCHAR(100) NOT NULL,
    phone VARCHAR(40) NOT NULL,
    state VARCHAR(16) NOT NULL,
    registered_at DATETIME(6) NOT NULL,
    moved_at DATETIME(6) NOT NULL,
    words VARCHAR(1000),
    reason VARCHAR(1000),
    file_id VARCHAR(36),
    file_name VARCHAR(255),
    media_type VARCHAR(100),
    bytes BIGINT,
    sha256 CHAR(64),
    decided_by VARCHAR(36),
    joined_to VARCHAR(36)
);
CREATE INDEX ix_unit_registration_state ON unit_registration (state, moved_at, organisation_id);
CREATE INDEX ix_unit_registration_recommender ON unit_registration (recommender_id, state, moved_at);
CREATE INDEX ix_unit_registration_name ON unit_registration (name_key);
CREATE INDEX ix_unit_registration_code ON unit_registration (credit_code);
CREATE INDEX ix_unit_registration_file ON unit_registration (file_id);

-- Names of units as they are compared; worked out by the migration that follows.
ALTER TABLE organisation ADD COLUMN name_key VARCHAR(400);
CREATE INDEX ix_organisation_name_key ON organisation (name_key);
CREATE INDEX ix_account_organisation ON account (organisation_id);
