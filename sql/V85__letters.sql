-- Where a person is reached beside the inbox: an address for each way, once it was proved to be theirs. next_at: no letter before.
CREATE TABLE contact (
    account_id VARCHAR(36) NOT NULL,
    way VARCHAR(10) NOT NULL,
    address VARCHAR(200) NOT NULL,
    confirmed_at DATETIME(6) NOT NULL,
    next_at DATETIME(6),
    PRIMARY KEY (account_id, way)
);
CREATE INDEX ix_contact_address ON contact (way, address);

-- What somebody does not want to have by a way; what stands here not, they want.
CREATE TABLE contact_off (
    account_id VARCHAR(36) NOT NULL,
    way VARCHAR(10) NOT NULL,
    told_group VARCHAR(20) NOT NULL,
    PRIMARY KEY (account_id, way, told_group)
);

-- Hours in which nothing is sent, as minutes of the day in China; a night may span midnight.
CREATE TABLE contact_quiet (
    account_id VARCHAR(36) NOT NULL PRIMARY KEY,
    from_minute INT NOT NULL,
    until_minute INT NOT NULL
);

-- Codes sent to an address, whose owner proves by them that it is theirs. Only a keyed hash is kept.
CREATE TABLE mailed_code (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    purpose VARCHAR(30) NOT NULL,
    owner VARCHAR(64) NOT NULL,
    way VARCHAR(10) NOT NULL,
    address VARCHAR(200) NOT NULL,
    code_hash VARCHAR(64) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    tries INT DEFAULT 0 NOT NULL,
    used_at DATETIME(6)
);
CREATE INDEX ix_mailed_code_owner ON mailed_code (purpose, owner, made_at);
CREATE INDEX ix_mailed_code_address ON mailed_code (address, made_at);
CREATE INDEX ix_mailed_code_made ON mailed_code (made_at);

-- News that goes out by a way; what waits for its letter has none yet.
CREATE TABLE told_way (
    told_id VARCHAR(36) NOT NULL,
    way VARCHAR(10) NOT NULL,
    recipient_id VARCHAR(36) NOT NULL,
    letter_id VARCHAR(36),
    PRIMARY KEY (told_id, way),
    CONSTRAINT told_way_of FOREIGN KEY (told_id) REFERENCES told (id) ON DELETE CASCADE
);
CREATE INDEX ix_told_way_waiting ON told_way (way, letter_id, recipient_id);
CREATE INDEX ix_told_way_letter ON told_way (letter_id);

-- What is sent to a person at a time: one mail for all that waited. state: PENDING, SENDING, SENT or FAILED.
CREATE TABLE letter (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    way VARCHAR(10) NOT NULL,
    recipient_id VARCHAR(36) NOT NULL,
    address VARCHAR(200) NOT NULL,
    news_count INT NOT NULL,
    state VARCHAR(10) NOT NULL,
    tries INT DEFAULT 0 NOT NULL,
    made_at DATETIME(6) NOT NULL,
    due_at DATETIME(6) NOT NULL,
    lease_until DATETIME(6),
    sent_at DATETIME(6),
    reason VARCHAR(500)
);
CREATE INDEX ix_letter_due ON letter (state, way, due_at, id);
CREATE INDEX ix_letter_recipient ON letter (recipient_id, id);
CREATE INDEX ix_letter_made ON letter (made_at, id);

-- What managers set: which kinds of news go out by which way, and in which words. Without a row the program's own counts.
CREATE TABLE told_rule (
    kind VARCHAR(30) NOT NULL,
    way VARCHAR(10) NOT NULL,
    enabled BOOLEAN NOT NULL,
    set_at DATETIME(6) NOT NULL,
    set_by VARCHAR(36) NOT NULL,
    PRIMARY KEY (kind, way)
);

CREATE TABLE told_text (
    kind VARCHAR(30) NOT NULL PRIMARY KEY,
    title VARCHAR(100) NOT NULL,
    body VARCHAR(1000) NOT NULL,
    set_at DATETIME(6) NOT NULL,
    set_by VARCHAR(36) NOT NULL
);
