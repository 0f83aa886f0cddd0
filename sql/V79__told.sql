-- What people have been told: the inbox of each. Texts are made when they are read; the columns hold what these may name.
CREATE TABLE told (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    kind VARCHAR(30) NOT NULL,
    subject_id VARCHAR(64) NOT NULL,
    occasion VARCHAR(40) NOT NULL,
    recipient_id VARCHAR(36) NOT NULL,
    round_id VARCHAR(36),
    round_title VARCHAR(200),
    number_text VARCHAR(64),
    title VARCHAR(300),
    until_at DATETIME(6),
    link VARCHAR(200),
    told_at DATETIME(6) NOT NULL,
    read_at DATETIME(6),
    CONSTRAINT uq_told UNIQUE (kind, subject_id, occasion, recipient_id)
);
CREATE INDEX ix_told_recipient ON told (recipient_id, told_at, id);
CREATE INDEX ix_told_unread ON told (recipient_id, read_at);
CREATE INDEX ix_told_at ON told (told_at);

-- One row: up to which line the audit log has been told. What was recorded before this table is old news.
CREATE TABLE told_head (
    id INT NOT NULL PRIMARY KEY,
    last_seq BIGINT NOT NULL
);
INSERT INTO told_head (id, last_seq) SELECT 1, COALESCE(MAX(last_seq), 0) FROM audit_head;
