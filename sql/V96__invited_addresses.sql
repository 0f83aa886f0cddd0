-- Where a colleague was invited who has not signed in yet: a code goes there, and typing it back makes the address theirs.
CREATE TABLE invited_address (
    account_id VARCHAR(36) NOT NULL PRIMARY KEY,
    address VARCHAR(200) NOT NULL,
    invited_at DATETIME(6) NOT NULL
);
