CREATE TABLE organisation (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    name VARCHAR(200) NOT NULL,
    credit_code VARCHAR(18),
    kind VARCHAR(20) NOT NULL,
    city VARCHAR(40),
    recommender_id VARCHAR(36),
    CONSTRAINT uq_organisation_credit_code UNIQUE (credit_code)
);
CREATE INDEX ix_organisation_name ON organisation (name);

CREATE TABLE account (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    username VARCHAR(64) NOT NULL,
    password_hash VARCHAR(200),
    name VARCHAR(100) NOT NULL,
    role VARCHAR(20) NOT NULL,
    organisation_id VARCHAR(36),
    failed_logins INT DEFAULT 0 NOT NULL,
    locked_until DATETIME(6),
    enabled BOOLEAN DEFAULT TRUE NOT NULL,
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT uq_account_username UNIQUE (username)
);
