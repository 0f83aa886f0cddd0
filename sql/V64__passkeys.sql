-- Passkeys beside apps: what an authenticator can sign with, and who took it away; the public key proves, nothing here is secret.
CREATE TABLE passkey (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    account_id VARCHAR(36) NOT NULL,
    credential_id VARCHAR(1400) NOT NULL,
    credential_hash CHAR(64) NOT NULL,
    credential VARCHAR(4000) NOT NULL,
    rp_id VARCHAR(255) NOT NULL,
    name VARCHAR(40) NOT NULL,
    transports VARCHAR(200) NOT NULL,
    signature_count BIGINT NOT NULL,
    verified BOOLEAN NOT NULL,
    backup_eligible BOOLEAN NOT NULL,
    backed_up BOOLEAN NOT NULL,
    created_at DATETIME(6) NOT NULL,
    last_used_at DATETIME(6),
    removed_at DATETIME(6),
    removed_by VARCHAR(36),
    removed_by_name VARCHAR(100)
);
CREATE UNIQUE INDEX ux_passkey_credential ON passkey (credential_hash);
CREATE INDEX ix_passkey_account ON passkey (account_id, created_at);

-- A challenge counts once, on whichever node; after five minutes it counts for nothing.
CREATE TABLE passkey_challenge (
    challenge_hash CHAR(64) NOT NULL PRIMARY KEY,
    used_at DATETIME(6) NOT NULL
);
CREATE INDEX ix_passkey_challenge_used ON passkey_challenge (used_at);
