-- What proves who somebody is beside the password: an app's secret (encrypted), the last code that was used, codes for the
-- day on which the app is lost (keyed hashes), and what administrators did to it, for the owner to read.
ALTER TABLE account ADD COLUMN must_change BOOLEAN DEFAULT FALSE NOT NULL;

CREATE TABLE second_factor (
    account_id VARCHAR(36) NOT NULL PRIMARY KEY,
    secret VARCHAR(400),
    enrolled_at DATETIME(6),
    last_step BIGINT NOT NULL,
    pending VARCHAR(400),
    pending_at DATETIME(6)
);

CREATE TABLE recovery_code (
    account_id VARCHAR(36) NOT NULL,
    code_hash CHAR(64) NOT NULL,
    used_at DATETIME(6),
    PRIMARY KEY (account_id, code_hash)
);

CREATE TABLE account_notice (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    account_id VARCHAR(36) NOT NULL,
    kind VARCHAR(30) NOT NULL,
    by_name VARCHAR(100) NOT NULL,
    noted_at DATETIME(6) NOT NULL,
    seen_at DATETIME(6)
);
CREATE INDEX ix_account_notice ON account_notice (account_id, noted_at);

-- Asked by one administrator, done when another confirms: whoever could do it alone could sign in as anybody.
CREATE TABLE factor_reset (
    account_id VARCHAR(36) NOT NULL PRIMARY KEY,
    asked_by VARCHAR(36) NOT NULL,
    asked_by_name VARCHAR(100) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    asked_at DATETIME(6) NOT NULL
);
