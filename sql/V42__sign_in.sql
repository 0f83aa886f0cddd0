-- Wrong passwords by name and by address, as keyed hashes; browsers known to an account, by the hash of their token.
CREATE TABLE sign_in_attempt (
    attempt_key CHAR(64) NOT NULL PRIMARY KEY,
    failures INT NOT NULL,
    last_at DATETIME(6) NOT NULL
);
CREATE INDEX ix_sign_in_attempt_last ON sign_in_attempt (last_at);

CREATE TABLE known_device (
    token_hash CHAR(64) NOT NULL,
    account_id VARCHAR(36) NOT NULL,
    failures INT NOT NULL,
    seen_at DATETIME(6) NOT NULL,
    PRIMARY KEY (token_hash, account_id)
);
CREATE INDEX ix_known_device_account ON known_device (account_id);
CREATE INDEX ix_known_device_seen ON known_device (seen_at);

-- Nothing locks an account any more.
ALTER TABLE account DROP COLUMN failed_logins;
ALTER TABLE account DROP COLUMN locked_until;
